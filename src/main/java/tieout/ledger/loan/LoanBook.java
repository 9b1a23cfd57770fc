package tieout.ledger.loan;

import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A loan while the ledger is posted: draws in, payments split into fees, interest and principal.
public final class LoanBook {
    /// One change of a loan: principal positive when drawn, negative when repaid.
    public record Step(
            Instant at,
            Origin origin,
            Usd principal,
            Usd interest,
            List<LoanFee> fees,
            List<Entry> entries) {
        /// The fees it settled, as the lender credits them.
        Usd feesPaid() {
            return Credit.of(fees);
        }
    }

    private final Agreement agreement;
    private final Account account;
    private final List<Step> steps = new ArrayList<>();

    public LoanBook(Agreement agreement, Account account) {
        this.agreement = agreement;
        this.account = account;
    }

    public LoanTerms terms() {
        return agreement.terms();
    }

    public Account account() {
        return account;
    }

    public Usd principal() {
        Usd sum = Usd.ZERO;
        for (Step step : steps) {
            sum = sum.plus(step.principal());
        }
        return sum;
    }

    /// What a payment at the instant would find accrued, rounded half up to cents.
    public Usd accrued(Instant at) {
        return interest(agreement, steps, Loan.accrualDay(at)).posted();
    }

    /// The dollar and tether fees that are stated as paid on the instant's day, each settled once.
    public List<LoanFee> feesPaidOn(Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return agreement.fees().stream()
                .filter(fee -> fee.paid().filter(day::equals).isPresent())
                .filter(fee -> Credit.of(fee.amount()).isPresent())
                .filter(fee -> steps.stream().noneMatch(s -> s.fees().contains(fee)))
                .toList();
    }

    public void add(Step step) {
        steps.add(step);
    }

    public Loan closed(Movements movements) {
        return new Loan(agreement, account, steps, movements);
    }

    /// Interest of the steps up to a day, principal by principal and rate by rate.
    static Interest interest(Agreement agreement, List<Step> steps, LocalDate until) {
        List<Accrual> accruals = new ArrayList<>();
        Usd paid = Usd.ZERO;
        Usd principal = Usd.ZERO;
        LocalDate since = until;
        for (Step step : steps) {
            LocalDate day = Loan.accrualDay(step.at());
            if (since.isBefore(day) && !principal.isZero()) {
                accruals.addAll(agreement.accruals(since, day, principal));
            }
            since = day;
            paid = paid.plus(step.interest());
            principal = principal.plus(step.principal());
            boolean settled =
                    !step.interest().isZero() && new Interest(accruals, paid).posted().isZero();
            if (settled) {
                accruals.clear();
                paid = Usd.ZERO;
            }
        }
        if (since.isBefore(until) && !principal.isZero()) {
            accruals.addAll(agreement.accruals(since, until, principal));
        }
        return new Interest(accruals, paid);
    }
}
