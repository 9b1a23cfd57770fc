package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.evidence.Origin;
import tieout.intake.standing.SaleRestriction;
import tieout.ledger.HoldingsNote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What contracts forbid to sell of each account at month end against what the account has.
///
/// A contract on all of an account is met by whatever is there. The note itself is made here, so
/// that what it lacks is told before any document is.
final class RestrictionsCheck implements Check {
    @Override
    public List<Finding> findings(Close close) {
        HoldingsNote.of(close.facts(), close.ledger(), close.general().measurement(), close.end());
        Map<String, List<SaleRestriction>> byAccount = new LinkedHashMap<>();
        for (SaleRestriction contract : close.facts().settings(SaleRestriction.class)) {
            if (contract.holds(close.month().last()) && contract.quantity().isPresent()) {
                byAccount.computeIfAbsent(contract.account(), a -> new ArrayList<>()).add(contract);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byAccount.forEach((account, contracts) -> findings.add(finding(close, account, contracts)));
        return findings;
    }

    private static Finding finding(Close close, String account, List<SaleRestriction> contracts) {
        Bitcoin restricted =
                contracts.stream()
                        .map(SaleRestriction::quantity)
                        .flatMap(Optional::stream)
                        .reduce(Bitcoin.ZERO, Bitcoin::plus);
        Bitcoin there = HoldingsNote.balance(contracts.getFirst(), close.ledger(), close.end());
        Bitcoin met = there.compareTo(restricted) < 0 ? there : restricted;
        List<Origin> places = contracts.stream().map(SaleRestriction::origin).toList();
        return close.compare(
                Control.RESTRICTIONS_TO_BALANCES,
                account,
                new Side("restricted by contract", restricted.exact(), restricted.unit(), places),
                new Side("of it in " + account, met.exact(), met.unit(), List.of()));
    }
}
