package tieout.report;

import static tieout.report.Definition.average;
import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.intake.fact.Fill;
import tieout.intake.standing.Choice.SaleFee;
import tieout.ledger.lot.Relief;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What was sold, for how much, and which part of it was announced.
final class SaleFigures {
    private SaleFigures() {}

    private enum Part {
        ALL,
        ANNOUNCED
    }

    static List<Definition> all() {
        return Stream.of(quantities(), proceeds(), announced(), results())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Definition> quantities() {
        return List.of(
                fills("bitcoin_sold", Unit.BTC, "fills", Part.ALL, f -> f.quantity().exact()),
                fills(
                        "announced_sale",
                        Unit.BTC,
                        "fills on the announced days",
                        Part.ANNOUNCED,
                        f -> f.quantity().exact()),
                difference("other_sales", Unit.BTC, "bitcoin_sold", "announced_sale"),
                flow(
                        "share_of_holdings_sold",
                        Unit.SHARE,
                        new Quotient("announced_sale", "bridge_opening")));
    }

    private static List<Definition> proceeds() {
        return List.of(
                tether("gross_proceeds_usdt", "gross proceeds", Part.ALL, f -> f.gross().exact()),
                tether("sale_fees_usdt", "venue fees", Part.ALL, f -> f.fee().exact()),
                difference("net_proceeds_usdt", Unit.USDT, "gross_proceeds_usdt", "sale_fees_usdt"),
                dollars("net_proceeds", Part.ALL),
                average(
                        "average_net_price",
                        Unit.USD_PER_BTC,
                        new Quotient("net_proceeds", "bitcoin_sold")));
    }

    private static List<Definition> announced() {
        return List.of(
                tether(
                        "announced_gross_proceeds_usdt",
                        "gross proceeds of the announced sale",
                        Part.ANNOUNCED,
                        f -> f.gross().exact()),
                tether(
                        "announced_fees_usdt",
                        "venue fees of the announced sale",
                        Part.ANNOUNCED,
                        f -> f.fee().exact()),
                difference(
                        "announced_net_proceeds_usdt",
                        Unit.USDT,
                        "announced_gross_proceeds_usdt",
                        "announced_fees_usdt"),
                dollars("announced_net_proceeds", Part.ANNOUNCED),
                average(
                        "announced_average_net_price",
                        Unit.USD_PER_BTC,
                        new Quotient("announced_net_proceeds", "announced_sale")),
                difference(
                        "other_net_proceeds", Unit.USD, "net_proceeds", "announced_net_proceeds"));
    }

    private static List<Definition> results() {
        return List.of(
                flow(
                        "cost_of_bitcoin_sold",
                        Unit.USD,
                        new Total("cost relieved from lots", SaleFigures::cost)),
                flow(
                        "sale_fees_expensed",
                        Unit.USD,
                        new Total("venue fees that are an expense", SaleFigures::expensed)),
                flow(
                        "realised_gain",
                        Unit.USD,
                        new Sum(
                                Term.plus("net_proceeds"),
                                Term.plus("sale_fees_expensed"),
                                Term.minus("cost_of_bitcoin_sold"))),
                stock(
                        "tether_price",
                        Unit.USD_PER_USDT,
                        new Formula.Stated("tether price fix", SaleFigures::tetherPrice)));
    }

    private static Definition difference(String id, Unit unit, String whole, String part) {
        return flow(id, unit, new Sum(Term.plus(whole), Term.minus(part)));
    }

    private static Definition fills(
            String id, Unit unit, String of, Part part, Function<Fill, Ratio> value) {
        return flow(id, unit, new Total(of, (b, m) -> rows(b, m, part, value)));
    }

    private static Definition tether(String id, String of, Part part, Function<Fill, Ratio> value) {
        return fills(id, Unit.USDT, of, part, value);
    }

    /// Net tether of each fill in dollars as the policy reads it, rounded once to cents as posted.
    private static Definition dollars(String id, Part part) {
        Selector selector = (b, m) -> rows(b, m, part, f -> dollars(b, f));
        return flow(id, Unit.USD, new Total("net proceeds in dollars", selector));
    }

    private static Ratio dollars(Books books, Fill fill) {
        return quoted(books, fill, fill.net()).exact();
    }

    private static Usd quoted(Books books, Fill fill, Tether tether) {
        return books.ledger()
                .lots()
                .policy()
                .salePrice()
                .dollars(tether, books.tetherPrice(day(fill)).price());
    }

    private static LocalDate day(Fill fill) {
        return fill.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static List<Row> rows(
            Books books, Month month, Part part, Function<Fill, Ratio> value) {
        return books.facts().of(Fill.class).stream()
                .filter(f -> f.side() == Fill.Side.SELL && month.contains(f.at()))
                .filter(f -> part == Part.ALL || Announced.covers(books, day(f)))
                .map(f -> new Row(f.origin(), "trade " + f.tradeId(), value.apply(f)))
                .toList();
    }

    private static List<Row> cost(Books books, Month month) {
        return books.ledger().lots().disposals(month, Relief.Nature.SOLD).stream()
                .map(
                        d ->
                                new Row(
                                        d.origin(),
                                        "lot " + d.lot().id() + ", " + d.quantity() + " BTC",
                                        d.cost().exact()))
                .toList();
    }

    /// The fee of each sale, where the company's policy keeps it out of the gain; else none.
    private static List<Row> expensed(Books books, Month month) {
        return books.ledger().lots().policy().saleFee() == SaleFee.EXPENSE
                ? rows(books, month, Part.ALL, f -> fee(books, f))
                : List.of();
    }

    private static Ratio fee(Books books, Fill fill) {
        return quoted(books, fill, fill.gross()).minus(quoted(books, fill, fill.net())).exact();
    }

    private static List<Row> tetherPrice(Books books, Month month) {
        var fix = books.tetherPrice(month.last());
        return List.of(new Row(fix.origin(), fix.market(), fix.price().exact()));
    }
}
