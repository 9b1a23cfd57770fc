package tieout.typeset.page;

import tieout.amount.Footing;
import tieout.amount.Printed;
import tieout.amount.Qualifier;
import tieout.intake.wording.Audience;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where printed parts miss their printed total by rounding, so that a note is due, and only there.
record Rounding(Report report, Audience audience) {

    Thing names() {
        return new Thing("rounds")
                .with("bridge", misses(bridge(), "bitcoin_held"))
                .with("produced", misses(regions("bitcoin_produced"), "bitcoin_produced"))
                .with("operating", misses(regions("operating_hash_rate"), "operating_hash_rate"))
                .with(
                        "receivable",
                        misses(
                                List.of("collateral_receivable", "-collateral_allowance"),
                                "collateral_receivable_net"))
                .with(
                        "held",
                        misses(
                                List.of("bitcoin_free", "bitcoin_pledged", "bitcoin_loaned"),
                                "bitcoin_held"));
    }

    private List<String> bridge() {
        List<String> lines = new ArrayList<>(report.catalogue().bridge());
        lines.add("unexplained");
        return lines;
    }

    private List<String> regions(String id) {
        return report.catalogue().regions().keySet().stream().map(r -> id + "_" + r).toList();
    }

    boolean misses(List<String> parts, String total) {
        List<Printed> printed = new ArrayList<>();
        for (String part : parts) {
            part(part).ifPresent(printed::add);
        }
        return part(total).map(sum -> Footing.of(printed, sum) == Footing.ROUNDING).orElse(false);
    }

    private Optional<Printed> part(String id) {
        boolean out = id.startsWith("-");
        Optional<Printed> printed =
                report.printed(report.figure(out ? id.substring(1) : id), audience);
        return out ? printed.map(p -> new Printed(p.value().negate(), Qualifier.NONE)) : printed;
    }
}
