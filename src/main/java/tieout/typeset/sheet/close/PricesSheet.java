package tieout.typeset.sheet.close;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Policies;
import tieout.intake.standing.Policy;
import tieout.intake.standing.PolicyName;
import tieout.ledger.price.Prices;
import tieout.ledger.value.Carried;
import tieout.ledger.value.CutOffSensitivity;
import tieout.ledger.value.CutOffSensitivity.Alternative;
import tieout.ledger.value.FixEvidence;
import tieout.ledger.value.Measurement;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The price fixes of the month, each with what stands behind it: market, instant, zone, kind, and
/// the digest of the file it was read from.
///
/// Beneath, what the month's closing bitcoin would be carried at by the prices of other cut-offs.
public record PricesSheet(Book book, Measurement measurement) {
    public void write(Page page) {
        page.head(
                Column.text("day", 26),
                Column.text("unit", 14),
                Column.number("price"),
                Column.text("instant (UTC)", 20),
                Column.text("market", 40),
                Column.text("line", 50),
                Column.text("zone", 6),
                Column.text("kind", 40),
                Column.text("SHA-256 of the file", 22));
        for (Unit unit : new Unit[] {Unit.USD_PER_BTC, Unit.USD_PER_USDT}) {
            int first = page.row() + 1;
            book.report().books().facts().of(PriceFix.class).stream()
                    .filter(fix -> fix.price().unit() == unit)
                    .filter(fix -> closes(fix) && shown(fix.day()))
                    .forEach(fix -> write(page, new FixEvidence(fix, kind())));
            if (page.row() < first) {
                page.row(Cell.note("none"), Cell.note(unit.label()));
            }
            page.name(days(unit), 0, first, page.row());
            page.name(prices(unit), 2, first, page.row());
        }
        for (PriceFix used : prices().bitcoin(book.report().month().last()).stream().toList()) {
            page.blank();
            cutOffs(page, new FixEvidence(used, kind()));
        }
    }

    private String kind() {
        return policies()
                .filter(policy -> policy.name().equals(PolicyName.PRICE_MARKET.id()))
                .map(Policy::value)
                .findFirst()
                .orElse("n/a");
    }

    private java.util.stream.Stream<Policy> policies() {
        return book.report().books().facts().settings(Policy.class).stream();
    }

    private Prices prices() {
        return book.report().books().ledger().prices();
    }

    private static boolean closes(PriceFix fix) {
        return fix.at().equals(new AsOf(fix.day()).cutOff());
    }

    /// The month's days, and the one before, at whose price the first contracts begin.
    private boolean shown(LocalDate day) {
        Month month = book.report().month();
        return month.contains(day) || day.equals(month.previous().last());
    }

    /// US$ for a tether on the day that a cell says.
    static String tetherOn(String day) {
        return on(Unit.USD_PER_USDT, day);
    }

    /// US$ for a bitcoin on the day that a cell says.
    static String bitcoinOn(String day) {
        return on(Unit.USD_PER_BTC, day);
    }

    private static String on(Unit unit, String day) {
        return "INDEX(" + prices(unit) + ",MATCH(" + day + "," + days(unit) + ",0))";
    }

    private static String days(Unit unit) {
        return unit == Unit.USD_PER_BTC ? "bitcoin_days" : "tether_days";
    }

    private static String prices(Unit unit) {
        return unit == Unit.USD_PER_BTC ? "bitcoin_prices" : "tether_prices";
    }

    private static void write(Page page, FixEvidence evidence) {
        page.row(
                Cell.day(evidence.fix().day()),
                Cell.note(evidence.price().unit().label()),
                Cell.input(evidence.price().exact(), Format.exact(evidence.price().unit())),
                Cell.moment(evidence.instant()),
                Cell.text(evidence.market()),
                Cell.note(evidence.line().place()),
                Cell.text(evidence.zone().getId().replace("Z", "UTC")),
                Cell.text(evidence.kind()),
                Cell.note(evidence.source().brief()));
    }

    /// The policy's own cut-off, and each other that the policy on other cut-offs lists.
    private void cutOffs(Page page, FixEvidence used) {
        page.head(
                Column.text("cut-off of the last day", 26),
                Column.text("unit", 14),
                Column.number("price"),
                Column.text("instant (UTC)", 20),
                Column.text("market", 40),
                Column.text("line", 50),
                Column.number("apart"),
                Column.number("closing bitcoin at that price, US$"),
                Column.number("differs from the books by, US$"));
        Amount units = measurement.units(Carried.BITCOIN, book.report().month().end());
        List<Problem> problems = new ArrayList<>();
        CutOffSensitivity sensitivity =
                CutOffSensitivity.of(
                        units,
                        used.fix(),
                        prices(),
                        Policies.of(policies().toList(), problems)
                                .cutOffs(PolicyName.OTHER_CUT_OFFS)
                                .orElse(List.of()));
        Cell own = Cell.text("24:00 UTC, as the books");
        row(page, own, used, used.fix(), sensitivity.carried().dollars().exact(), Ratio.ZERO);
        sensitivity.alternatives().forEach(other -> row(page, used, sensitivity, other));
    }

    private static void row(Page page, FixEvidence used, CutOffSensitivity of, Alternative other) {
        Cell cutOff = Cell.text(other.cutOff().label());
        other.carried()
                .ifPresentOrElse(
                        carried ->
                                row(
                                        page,
                                        cutOff,
                                        used,
                                        carried.fix(),
                                        carried.dollars().exact(),
                                        carried.gainOver(of.carried().dollars()).exact()),
                        () ->
                                page.row(
                                        cutOff,
                                        Cell.note(used.price().unit().label()),
                                        Cell.text("not on file").as(Role.ABSENT),
                                        Cell.moment(other.cutOff().on(used.fix().day())),
                                        Cell.note("no price of that instant was delivered")));
    }

    private static void row(
            Page page, Cell cutOff, FixEvidence used, PriceFix fix, Ratio value, Ratio apart) {
        String r = String.valueOf(page.row() + 1);
        page.row(
                cutOff,
                Cell.note(fix.price().unit().label()),
                Cell.input(fix.price().exact(), Format.exact(fix.price().unit())),
                Cell.moment(fix.at()),
                Cell.text(fix.market()),
                Cell.note(fix.origin().place()),
                Cell.live("C" + r + "/bitcoin_price-1", used.distance(fix), Format.percent(2)),
                Cell.live("ROUND(note_bitcoin_month*C" + r + ",2)", value, Format.CENTS),
                Cell.live("ROUND(H" + r + "-note_carrying_month,2)", apart, Format.CENTS));
    }
}
