package tieout.reconcile;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Quarter;
import tieout.evidence.Origin;
import tieout.intake.standing.DebtClassification;
import tieout.ledger.account.Entry;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The principal that somebody classified for a quarter end against the principal owed then.
///
/// A decision for an earlier day does not count: each reporting date wants its own (ASC 470-10-45).
final class DebtClassificationCheck implements Check {
    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        if (!Quarter.of(close.month()).end().equals(close.end())) {
            return findings;
        }
        for (Loan loan : close.ledger().loans()) {
            LoanState state = loan.at(close.end());
            if (!state.principal().isZero()) {
                findings.add(finding(close, loan, state));
            }
        }
        return findings;
    }

    private static Finding finding(Close close, Loan loan, LoanState state) {
        List<Origin> owed = state.principalEntries().stream().map(Entry::origin).toList();
        Optional<DebtClassification> decision =
                loan.agreement()
                        .classification(close.end().day())
                        .filter(made -> made.asOf().equals(close.end().day()));
        Side decided =
                new Side(
                        decision.map(made -> made.decision().by())
                                .orElse("no decision for the day"),
                        decision.map(made -> state.principal()).orElse(Usd.ZERO).exact(),
                        Unit.USD,
                        decision.stream().map(DebtClassification::origin).toList());
        String remedy =
                decision.isPresent()
                        ? ""
                        : "; add a line for "
                                + close.end().day()
                                + " to standing/debt-classifications.csv";
        return close.compare(
                Control.DEBT_CLASSIFICATION,
                loan.id(),
                decided,
                Side.ledger(state.principal(), owed),
                close.month().last(),
                remedy);
    }
}
