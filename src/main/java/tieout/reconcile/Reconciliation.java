package tieout.reconcile;

import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.account.Account;

import java.util.ArrayList;
import java.util.List;

/// What every control found on one month, in the order of the controls.
public final class Reconciliation {
    private static final List<Check> CHECKS =
            List.of(
                    balances(Control.CUSTODY_TO_LEDGER, Account.Kind.CUSTODY, Unit.BTC),
                    balances(Control.POOL_BALANCE_TO_LEDGER, Account.Kind.POOL, Unit.BTC),
                    balances(
                            Control.EXCHANGE_TO_LEDGER, Account.Kind.EXCHANGE, Unit.BTC, Unit.USDT),
                    balances(Control.COLLATERAL_TO_LEDGER, Account.Kind.COLLATERAL, Unit.BTC),
                    new LoanCheck(),
                    new LenderEventsCheck(),
                    new PayoutsCheck(),
                    new ExpectedPayoutCheck(),
                    new FillsCheck(),
                    balances(Control.BANK_TO_LEDGER, Account.Kind.BANK, Unit.USD),
                    new BooksCheck(),
                    new CostMetricsCheck(),
                    new HoldingsCheck(),
                    new PublishedCheck(),
                    new AnnouncedCheck(),
                    new SelectionsCheck(),
                    new RestrictionsCheck(),
                    new PrintedNotesCheck());

    private final Close close;
    private final List<Finding> findings;

    private Reconciliation(Close close, List<Finding> findings) {
        this.close = close;
        this.findings = List.copyOf(findings);
    }

    /// Runs every control on the month.
    public static Reconciliation of(Facts facts, Ledger ledger, Month month) {
        Close close = Close.of(facts, ledger, month);
        List<Finding> found = new ArrayList<>();
        CHECKS.forEach(check -> found.addAll(check.findings(close)));
        return new Reconciliation(close, new Explained(close).findings(found));
    }

    private static Check balances(Control control, Account.Kind kind, Unit... units) {
        return new BalanceCheck(control, kind, List.of(units));
    }

    public Month month() {
        return close.month();
    }

    /// The general books that the trial balance was tied to: measurement, chart and journal.
    public GeneralBooks general() {
        return close.general();
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Tie> ties() {
        return findings.stream().filter(Tie.class::isInstance).map(Tie.class::cast).toList();
    }

    /// Open and accepted breaks.
    public List<Break> breaks() {
        return findings.stream().filter(Break.class::isInstance).map(Break.class::cast).toList();
    }

    /// Breaks that nobody has explained.
    public List<Break> open() {
        return breaks().stream().filter(Break::isOpen).toList();
    }

    public Standing standing() {
        return open().isEmpty() ? new Standing.TiedOut(breaks()) : new Standing.Draft(open());
    }

    /// The bitcoin that third parties state at the end of a day.
    public HeldByStatements held(AsOf asOf) {
        return HeldByStatements.at(asOf, close);
    }
}
