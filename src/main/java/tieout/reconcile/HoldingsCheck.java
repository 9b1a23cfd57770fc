package tieout.reconcile;

import tieout.amount.Unit;
import tieout.ledger.account.Account;

import java.util.List;

/// All bitcoin that third parties state against all that the ledger holds: the bridge's
/// unexplained.
final class HoldingsCheck implements Check {
    @Override
    public List<Finding> findings(Close close) {
        HeldByStatements held = HeldByStatements.at(close.end(), close);
        Side theirs =
                new Side("All statements together", held.total().exact(), Unit.BTC, held.origins());
        Side ours = Side.ledger(close.ledger().held(close.end()));
        String silent =
                held.silent().isEmpty()
                        ? ""
                        : "; nobody states "
                                + String.join(
                                        ", ", held.silent().stream().map(Account::id).toList());
        return List.of(
                close.compare(
                        Control.HOLDINGS_TO_STATEMENTS,
                        "BTC",
                        theirs,
                        ours,
                        close.month().last(),
                        silent));
    }
}
