package tieout.reconcile;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanPosition;
import tieout.ledger.account.Entry;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each lender's principal and accrued interest at month end against the ledger's.
final class LoanCheck implements Check {
    private static final Control CONTROL = Control.LOAN_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Loan loan : close.ledger().loans()) {
            LoanState state = loan.at(close.end());
            Optional<LoanPosition> stated = stated(close, loan);
            List<Origin> principal = state.principalEntries().stream().map(Entry::origin).toList();
            List<Origin> interest = List.of(loan.terms().origin());
            if (stated.isPresent()) {
                LoanPosition position = stated.get();
                findings.add(
                        compare(
                                close,
                                loan,
                                "principal",
                                Side.of(lender(loan), position.principal(), position.origin()),
                                Side.ledger(state.principal(), principal)));
                findings.add(
                        compare(
                                close,
                                loan,
                                "interest",
                                Side.of(
                                        lender(loan),
                                        position.accruedInterest(),
                                        position.origin()),
                                Side.ledger(state.accrued(), interest)));
            } else if (!state.debt().equals(Usd.ZERO)) {
                Side nobody = Side.silent(lender(loan), Unit.USD);
                Side ours = Side.ledger(state.debt(), principal);
                findings.add(compare(close, loan, "principal", nobody, ours));
            }
        }
        return findings;
    }

    private static Finding compare(Close close, Loan loan, String part, Side theirs, Side ours) {
        return close.compare(CONTROL, loan.id() + ":" + part, theirs, ours);
    }

    private static String lender(Loan loan) {
        return loan.terms().lender();
    }

    private static Optional<LoanPosition> stated(Close close, Loan loan) {
        return close.facts().of(LoanPosition.class).stream()
                .filter(p -> p.loan().equals(loan.id()))
                .filter(p -> Close.endsDay(p.at(), close.end()))
                .findFirst();
    }
}
