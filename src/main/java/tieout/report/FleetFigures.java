package tieout.report;

import static tieout.report.Definition.average;
import static tieout.report.Definition.flow;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.fact.FleetReading;
import tieout.intake.fact.NetworkDay;
import tieout.report.Formula.Product;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How well the fleet ran: power, energy for a bitcoin, uptime, and its part of the network.
///
/// Realised hash rate is what the network's own numbers say was at work: bitcoin produced over all
/// that blocks paid, times the network's hash rate. 26,907 BTC over 297 EH/s are 90.6 BTC for one
/// EH/s.
final class FleetFigures {
    private FleetFigures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>(power());
        all.addAll(network());
        return all;
    }

    private static List<Definition> power() {
        return List.of(
                flow(
                        "energy",
                        Unit.KILOWATT_HOUR,
                        new Stated(
                                "energy of all sites",
                                (b, m) -> fleet(b, m, r -> r.energy().exact()))),
                average(
                        "energy_per_btc",
                        Unit.KILOWATT_HOUR_PER_BTC,
                        new Quotient("energy", "bitcoin_produced")),
                average(
                        "average_power",
                        Unit.MEGAWATT,
                        new Stated("energy over the hours of the month", FleetFigures::megawatts)),
                average(
                        "fleet_efficiency",
                        Unit.JOULE_PER_TERAHASH,
                        new Quotient("average_power", "operating_hash_rate")),
                average(
                        "machines_online",
                        Unit.COUNT,
                        new Stated(
                                "machines online, averaged over the days of the month",
                                (b, m) -> fleet(b, m, r -> perDay(r.online(), m)))),
                average(
                        "machines_contracted",
                        Unit.COUNT,
                        new Stated(
                                "machines at sites, averaged over the days of the month",
                                (b, m) -> fleet(b, m, r -> perDay(r.machines(), m)))),
                average(
                        "uptime",
                        Unit.SHARE,
                        new Quotient("machines_online", "machines_contracted")));
    }

    private static List<Definition> network() {
        return List.of(
                flow(
                        "network_reward",
                        Unit.BTC,
                        new Stated("subsidy and fees of all blocks", FleetFigures::reward)),
                average(
                        "network_hash_rate",
                        Unit.EXAHASH_PER_SECOND,
                        new Stated("the network's daily hash rate", FleetFigures::networkRate)),
                flow(
                        "share_of_network",
                        Unit.SHARE,
                        new Quotient("bitcoin_produced", "network_reward")),
                average(
                        "realised_hash_rate",
                        Unit.EXAHASH_PER_SECOND,
                        new Product("share_of_network", "network_hash_rate")));
    }

    private static List<Row> fleet(Books books, Month month, Function<FleetReading, Ratio> value) {
        return books.facts().of(FleetReading.class).stream()
                .filter(r -> month.contains(r.day()))
                .map(r -> new Row(r.origin(), r.site() + " " + r.day(), value.apply(r)))
                .toList();
    }

    private static Ratio perDay(Ratio value, Month month) {
        return value.dividedBy(Ratio.of(month.days()));
    }

    private static List<Row> megawatts(Books books, Month month) {
        Ratio hours = Ratio.of(24L * month.days() * 1000);
        return fleet(books, month, r -> r.energy().exact().dividedBy(hours));
    }

    private static List<Row> reward(Books books, Month month) {
        return network(
                books,
                month,
                d -> d.subsidy().exact().plus(d.fees().exact()).times(Ratio.of(d.blocks())));
    }

    /// A day with two difficulties counts each span by its part of the day's blocks.
    private static List<Row> networkRate(Books books, Month month) {
        Map<LocalDate, Long> blocks = new LinkedHashMap<>();
        for (NetworkDay day : books.facts().of(NetworkDay.class)) {
            blocks.merge(day.day(), day.blocks(), Long::sum);
        }
        return network(
                books,
                month,
                d ->
                        perDay(d.hashRate().exact(), month)
                                .times(Ratio.of(d.blocks(), blocks.getOrDefault(d.day(), 1L))));
    }

    private static List<Row> network(Books books, Month month, Function<NetworkDay, Ratio> value) {
        return books.facts().of(NetworkDay.class).stream()
                .filter(d -> month.contains(d.day()))
                .map(d -> new Row(d.origin(), d.day() + " by " + d.stated(), value.apply(d)))
                .toList();
    }
}
