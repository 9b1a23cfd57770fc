package tieout.report;

import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.report.Formula.Change;
import tieout.report.Formula.Prior;
import tieout.report.Formula.Product;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The holdings bridge: opening, movements of the month by cause, the unexplained, and closing.
///
/// Closing is what pools, custodians, venues and lenders state, not what the ledger adds up to; the
/// difference of the two is *unexplained*, and always has its line.
final class HoldingsFigures {
    /// Causes with a line of their own; whatever else moved is on the line "other".
    private static final Set<Cause> NAMED =
            EnumSet.of(
                    Cause.PRODUCED,
                    Cause.SOLD,
                    Cause.PURCHASED,
                    Cause.FEES,
                    Cause.PAID,
                    Cause.INTEREST,
                    Cause.LOAN_FEES,
                    Cause.APPLIED,
                    Cause.TRANSFERRED);

    /// Given for something: to payees, and to lenders for interest, fees and debt.
    private static final Set<Cause> GIVEN =
            EnumSet.of(Cause.PAID, Cause.INTEREST, Cause.LOAN_FEES, Cause.APPLIED);

    private HoldingsFigures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.addAll(bridge());
        all.addAll(whereHeld());
        all.add(
                stock(
                        "bitcoin_price",
                        Unit.USD_PER_BTC,
                        new Stated("bitcoin price fix", HoldingsFigures::price)));
        all.add(stock("holdings_value", Unit.USD, new Product("bitcoin_held", "bitcoin_price")));
        all.add(stock("free_value", Unit.USD, new Product("bitcoin_free", "bitcoin_price")));
        return all;
    }

    private static List<Definition> bridge() {
        return List.of(
                stock("bridge_opening", Unit.BTC, new Prior("bitcoin_held")),
                moved("bitcoin_purchased", "purchases", c -> c == Cause.PURCHASED),
                moved("fees_in_bitcoin", "network fees", c -> c == Cause.FEES),
                moved("paid_away", "bitcoin paid away", GIVEN::contains),
                moved(
                        "transferred_net",
                        "movements between own accounts",
                        c -> c == Cause.TRANSFERRED),
                moved("other_movements", "corrections", c -> !NAMED.contains(c)),
                flow(
                        "bridge_expected",
                        Unit.BTC,
                        new Sum(
                                Term.plus("bridge_opening"),
                                Term.plus("bitcoin_produced"),
                                Term.plus("bitcoin_purchased"),
                                Term.minus("announced_sale"),
                                Term.minus("other_sales"),
                                Term.plus("fees_in_bitcoin"),
                                Term.plus("paid_away"),
                                Term.plus("transferred_net"),
                                Term.plus("other_movements"))),
                flow(
                        "unexplained",
                        Unit.BTC,
                        new Sum(Term.plus("bitcoin_held"), Term.minus("bridge_expected"))));
    }

    private static List<Definition> whereHeld() {
        return List.of(
                held("bitcoin_held", Account.HELD),
                held("bitcoin_held_at_pools", Set.of(Account.Kind.POOL)),
                held("bitcoin_held_in_custody", Set.of(Account.Kind.CUSTODY)),
                held("bitcoin_held_on_exchange", Set.of(Account.Kind.EXCHANGE)),
                out("bitcoin_loaned", LoanTerms.Control.TRANSFERRED),
                out("bitcoin_pledged", LoanTerms.Control.RETAINED),
                stock(
                        "bitcoin_free",
                        Unit.BTC,
                        new Sum(
                                Term.plus("bitcoin_held"),
                                Term.minus("bitcoin_pledged"),
                                Term.minus("bitcoin_loaned"))),
                flow("bitcoin_held_change", Unit.SHARE, new Change("bitcoin_held")));
    }

    private static Definition held(String id, Set<Account.Kind> kinds) {
        return stock(
                id,
                Unit.BTC,
                new Total(
                        "balances stated by others",
                        (b, m) -> stated(b, m, a -> kinds.contains(a.kind()))));
    }

    /// Out as collateral, by who controls it; coins at a lender without a loan are the lender's.
    private static Definition out(String id, LoanTerms.Control control) {
        return stock(
                id,
                Unit.BTC,
                new Total(
                        "balances stated by lenders",
                        (b, m) ->
                                stated(
                                        b,
                                        m,
                                        a ->
                                                a.kind() == Account.Kind.COLLATERAL
                                                        && controls(b, a) == control)));
    }

    private static LoanTerms.Control controls(Books books, Account account) {
        return books.ledger().loans().stream()
                .filter(loan -> loan.terms().lender().equals(account.holder()))
                .map(loan -> loan.terms().control())
                .findFirst()
                .orElse(LoanTerms.Control.TRANSFERRED);
    }

    private static List<Row> stated(Books books, Month month, Predicate<Account> where) {
        return books.reconciliation().held(month.end()).rows().stream()
                .filter(s -> where.test(s.account()))
                .map(s -> new Row(s.origin(), s.account().id(), s.quantity().exact()))
                .toList();
    }

    private static Definition moved(String id, String of, Predicate<Cause> cause) {
        return flow(id, Unit.BTC, new Total(of, (b, m) -> moved(b, m, cause)));
    }

    /// Signed as holdings see it: in is positive; between accounts that are held, nil.
    private static List<Row> moved(Books books, Month month, Predicate<Cause> cause) {
        return books.ledger().bridge(month).change().entries().stream()
                .filter(e -> cause.test(e.movement().cause()))
                .map(e -> new Row(e.origin(), words(e.movement()), e.change().exact()))
                .toList();
    }

    private static String words(Movement movement) {
        return movement.from().id() + " to " + movement.to().id();
    }

    private static List<Row> price(Books books, Month month) {
        var fix = books.bitcoinPrice(month.last());
        return List.of(new Row(fix.origin(), fix.market(), fix.price().exact()));
    }
}
