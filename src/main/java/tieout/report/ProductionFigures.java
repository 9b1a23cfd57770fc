package tieout.report;

import static tieout.report.Definition.average;
import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.fact.HashRateReading;
import tieout.intake.fact.PoolEarning;
import tieout.intake.standing.OwnAccount;
import tieout.ledger.revenue.ContractDay;
import tieout.report.Formula.Change;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the fleet produced, and the hash rate that produced it.
final class ProductionFigures {
    private ProductionFigures() {}

    static List<Definition> all(Map<String, String> regions) {
        List<Definition> all = new ArrayList<>();
        all.add(
                flow(
                        "bitcoin_produced",
                        Unit.BTC,
                        new Total("pool earnings", (b, m) -> earnings(b, m, e -> true))));
        all.add(
                flow(
                        "days_operated",
                        Unit.DAYS,
                        new Total("days with a pool earning", ProductionFigures::daysOperated)));
        all.add(
                average(
                        "produced_per_day",
                        Unit.BTC_PER_DAY,
                        new Quotient("bitcoin_produced", "days_operated")));
        all.add(flow("pool_fees", Unit.BTC, new Total("pool fees", ProductionFigures::poolFees)));
        all.add(
                flow(
                        "mining_revenue",
                        Unit.USD,
                        new Total(
                                "earnings at the price at inception", ProductionFigures::revenue)));
        all.addAll(fleet());
        for (String id : List.of("bitcoin_produced", "produced_per_day", "operating_hash_rate")) {
            all.add(flow(id + "_change", Unit.SHARE, new Change(id)));
        }
        regions.forEach((slug, region) -> all.addAll(regional(slug, region)));
        return all;
    }

    private static List<Definition> fleet() {
        List<Definition> all = new ArrayList<>(hashRates("", r -> true));
        all.add(
                average(
                        "average_deployed_hash_rate",
                        Unit.EXAHASH_PER_SECOND,
                        new Total(
                                "nameplate over the days of the month",
                                (b, m) -> averaged(b, m, r -> true, HashRateReading::deployed))));
        all.add(
                average(
                        "utilisation",
                        Unit.SHARE,
                        new Quotient("operating_hash_rate", "average_deployed_hash_rate")));
        return all;
    }

    private static List<Definition> regional(String slug, String region) {
        List<Definition> all = new ArrayList<>();
        all.add(
                flow(
                        "bitcoin_produced_" + slug,
                        Unit.BTC,
                        new Total(
                                "pool earnings of " + region,
                                (b, m) -> earnings(b, m, e -> regionOf(b, e).equals(region)))));
        all.addAll(hashRates("_" + slug, r -> r.region().equals(region)));
        return all;
    }

    /// Deployed is the sum of sites on the last day; operating the mean over days of the daily
    /// sums.
    private static List<Definition> hashRates(String ending, Predicate<HashRateReading> of) {
        return List.of(
                stock(
                        "deployed_hash_rate" + ending,
                        Unit.EXAHASH_PER_SECOND,
                        new Total("nameplate on the last day", (b, m) -> deployed(b, m, of))),
                average(
                        "operating_hash_rate" + ending,
                        Unit.EXAHASH_PER_SECOND,
                        new Total(
                                "daily averages over the days of the month",
                                (b, m) -> averaged(b, m, of, HashRateReading::operating))));
    }

    private static List<Row> earnings(Books books, Month month, Predicate<PoolEarning> of) {
        return books.facts().of(PoolEarning.class).stream()
                .filter(e -> month.contains(e.day()))
                .filter(of)
                .map(e -> new Row(e.origin(), e.account() + " " + e.day(), e.net().exact()))
                .toList();
    }

    private static String regionOf(Books books, PoolEarning earning) {
        Optional<OwnAccount> account =
                books.facts().settings(OwnAccount.class).stream()
                        .filter(a -> a.id().equals(earning.account()))
                        .findFirst();
        return account.map(OwnAccount::region).orElse("");
    }

    /// The first earning of each day stands for the day.
    private static List<Row> daysOperated(Books books, Month month) {
        Map<LocalDate, Row> days = new TreeMap<>();
        for (PoolEarning earning : books.facts().of(PoolEarning.class)) {
            if (month.contains(earning.day()) && !earning.net().isZero()) {
                String day = earning.day().toString();
                days.putIfAbsent(earning.day(), new Row(earning.origin(), day, Ratio.ONE));
            }
        }
        return List.copyOf(days.values());
    }

    private static List<Row> poolFees(Books books, Month month) {
        return books.facts().of(PoolEarning.class).stream()
                .filter(e -> month.contains(e.day()) && !e.poolFee().isZero())
                .map(e -> new Row(e.origin(), e.account() + " " + e.day(), e.poolFee().exact()))
                .toList();
    }

    /// Each contract day is valued once, and its row names the line of the fix that values it.
    private static List<Row> revenue(Books books, Month month) {
        return books.ledger().contracts().during(month).list().stream()
                .map(d -> new Row(d.origin(), priced(d), d.revenue().exact()))
                .toList();
    }

    private static String priced(ContractDay contract) {
        var fix = contract.inception();
        return contract.pool()
                + " "
                + contract.day()
                + " at "
                + fix.price()
                + " of "
                + fix.origin().place();
    }

    private static List<Row> deployed(Books books, Month month, Predicate<HashRateReading> of) {
        return books.facts().of(HashRateReading.class).stream()
                .filter(r -> r.day().equals(month.last()))
                .filter(of)
                .map(r -> new Row(r.origin(), r.site(), r.deployed().exact()))
                .toList();
    }

    /// The mean over the days of the month: a day without a reading counts as nothing.
    private static List<Row> averaged(
            Books books,
            Month month,
            Predicate<HashRateReading> of,
            Function<HashRateReading, HashRate> rate) {
        Ratio days = Ratio.of(month.days());
        return books.facts().of(HashRateReading.class).stream()
                .filter(r -> month.contains(r.day()))
                .filter(of)
                .map(
                        r ->
                                new Row(
                                        r.origin(),
                                        r.site() + " " + r.day() + ", one of " + days + " days",
                                        rate.apply(r).exact().dividedBy(days)))
                .toList();
    }
}
