package tieout.ledger.voucher;

import tieout.evidence.Origin;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.LoanFee;
import tieout.ledger.loan.Credit;
import tieout.ledger.loan.Loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Entries of the fees that lenders charge in dollars or tether: an expense and a debt when due.
///
/// What was due by the opening day is in the opening balance already.
final class LoanFeeVouchers {
    private final Vouched from;
    private final JournalBook book;
    private final Set<Origin> charged = new LinkedHashSet<>();

    LoanFeeVouchers(Vouched from, JournalBook book) {
        this.from = from;
        this.book = book;
    }

    /// Every fee that is due by a day and has no entry yet.
    void charge(Loan loan, LocalDate day) {
        List<LoanFee> all = new ArrayList<>(loan.agreement().fees());
        all.addAll(loan.agreement().charges());
        for (LoanFee fee : all) {
            boolean opened = from.openings().stream().anyMatch(o -> !fee.due().isAfter(o.day()));
            if (!opened && !fee.due().isAfter(day) && charged.add(fee.origin())) {
                Credit.of(fee.amount())
                        .ifPresent(
                                dollars ->
                                        book.sheet(
                                                        fee.due(),
                                                        Reason.LOAN_FEE,
                                                        "Fee on "
                                                                + loan.id()
                                                                + ": "
                                                                + fee.purpose(),
                                                        List.of(fee.origin()),
                                                        List.of())
                                                .post(
                                                        from.chart().of(BookRole.LOAN_FEES),
                                                        from.chart().of(BookRole.ACCRUED_LOAN_FEES),
                                                        Cents.of(dollars))
                                                .enter());
            }
        }
    }
}
