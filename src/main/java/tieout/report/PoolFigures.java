package tieout.report;

import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.revenue.ContractDay;
import tieout.ledger.revenue.ExpectedPayout;
import tieout.ledger.revenue.Receivable;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The receivable from pools rolled forward, and what was credited against what was to be expected.
///
/// Earned, credited and paid are three facts: opening + earned - paid = closing, and the closing
/// balance is split into what pools have credited and what they still have to.
final class PoolFigures {
    private PoolFigures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>(receivable());
        all.addAll(expected());
        return all;
    }

    private static List<Definition> receivable() {
        return List.of(
                rolled("pool_receivable_opening", "owed by pools before", Receivable::opening),
                rolled("pool_receivable_earned", "earned at pools", Receivable::earned),
                rolled("pool_receivable_paid", "paid by pools", Receivable::paid),
                rolled("pool_receivable_other", "other movements at pools", Receivable::other),
                stock(
                        "pool_receivable",
                        Unit.BTC,
                        new Sum(
                                Term.plus("pool_receivable_opening"),
                                Term.plus("pool_receivable_earned"),
                                Term.plus("pool_receivable_paid"),
                                Term.plus("pool_receivable_other"))),
                stock(
                        "pool_receivable_uncredited",
                        Unit.BTC,
                        new Total("earned and not yet credited", PoolFigures::uncredited)));
    }

    private static Definition rolled(String id, String of, Function<Receivable, Balance> part) {
        return flow(id, Unit.BTC, new Total(of, (b, m) -> rows(b, m, part)));
    }

    private static List<Row> rows(Books books, Month month, Function<Receivable, Balance> part) {
        List<Row> rows = new ArrayList<>();
        for (Account pool : books.ledger().chart().accounts(Account.Kind.POOL)) {
            part.apply(books.ledger().receivable(pool, month)).entries().stream()
                    .map(e -> new Row(e.origin(), pool + " " + e.at(), e.change().exact()))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static List<Row> uncredited(Books books, Month month) {
        return books.ledger().contracts().uncredited(month.end().cutOff()).list().stream()
                .map(PoolFigures::net)
                .toList();
    }

    private static Row net(ContractDay contract) {
        String what = contract.pool() + " " + contract.day();
        return new Row(contract.origin(), what, contract.net().exact());
    }

    private static List<Definition> expected() {
        return List.of(
                flow(
                        "expected_payout",
                        Unit.BTC,
                        new Stated(
                                "hash rate by difficulty, subsidy and fees", PoolFigures::payout)),
                flow(
                        "credited_of_expected",
                        Unit.SHARE,
                        new Quotient("bitcoin_produced", "expected_payout")));
    }

    /// One row for each pool and day, on the line that states the hash rate.
    private static List<Row> payout(Books books, Month month) {
        List<Row> rows = new ArrayList<>();
        for (ContractDay contract : books.ledger().contracts().during(month)) {
            Optional<ExpectedPayout> expected =
                    books.ledger().expectations().expected(contract.pool(), contract.day());
            expected.ifPresent(e -> rows.add(row(contract, e)));
        }
        return rows;
    }

    private static Row row(ContractDay contract, ExpectedPayout expected) {
        Origin network = expected.network().getFirst().origin();
        String what =
                contract.pool()
                        + " "
                        + contract.day()
                        + " at "
                        + expected.work().accepted().exact()
                        + " EH/s, network at "
                        + network.place();
        return new Row(expected.work().origin(), what, expected.bitcoin());
    }
}
