package tieout.typeset;

import tieout.calendar.Month;
import tieout.report.Report;
import tieout.typeset.chart.Waterfall;
import tieout.typeset.chart.Waterfall.Kind;
import tieout.typeset.page.Reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The bridge from opening to closing bitcoin as a waterfall, with what nothing explains in red.
final class BridgeChart {
    private final Month month;
    private final Charts charts;

    BridgeChart(Report report, Charts charts) {
        this.month = report.month();
        this.charts = charts;
    }

    void hang(Gallery gallery) {
        Reading opening = charts.read("bridge_opening");
        Reading closing = charts.read("bitcoin_held");
        if (opening.printed().isEmpty() || closing.printed().isEmpty()) {
            return;
        }
        List<Waterfall.Step> steps = new ArrayList<>();
        steps.add(balance("Opening, " + month.previous().shortLabel(), opening));
        steps.addAll(changes());
        steps.add(balance("Closing, " + month.shortLabel(), closing));
        String title = "From " + opening.digits() + " to " + closing.words();
        String measure = "bitcoin held, BTC, " + month.label() + ", actual";
        gallery.hang("holdings_bridge", new Waterfall(title, measure, steps), words(title));
    }

    private List<Waterfall.Step> changes() {
        boolean announced = charts.read("announced_sale").sign() != 0;
        return List.of(
                step(Kind.CHANGE, "Produced", "bitcoin_produced", false),
                step(Kind.CHANGE, "Purchased", "bitcoin_purchased", false),
                step(Kind.CHANGE, "Announced sale", "announced_sale", true),
                step(Kind.CHANGE, announced ? "Other sales" : "Sales", "other_sales", true),
                step(Kind.CHANGE, "Network fees", "fees_in_bitcoin", false),
                step(Kind.CHANGE, "Paid away", "paid_away", false),
                step(Kind.CHANGE, "Transferred, net", "transferred_net", false),
                step(Kind.CHANGE, "Other", "other_movements", false),
                step(Kind.UNEXPLAINED, "Unexplained", "unexplained", false));
    }

    private static Waterfall.Step balance(String label, Reading reading) {
        return new Waterfall.Step(Kind.BALANCE, label, Charts.scale(reading), reading.digits());
    }

    /// A step of the bridge; `out` turns a figure that is stated as a positive outflow.
    private Waterfall.Step step(Kind kind, String label, String id, boolean out) {
        Reading reading = charts.read(id);
        BigDecimal value = Charts.scale(reading);
        BigDecimal signed = out ? value.negate() : value;
        String sign = signed.signum() < 0 ? "−" : "+";
        return new Waterfall.Step(kind, label, signed, sign + reading.digits());
    }

    private String words(String title) {
        return "Waterfall of bitcoin held, "
                + month.label()
                + ". "
                + title
                + ". Produced "
                + charts.read("bitcoin_produced").digits()
                + ", sold "
                + charts.read("bitcoin_sold").digits()
                + ", unexplained "
                + charts.read("unexplained").digits()
                + ". Data: the table below.";
    }
}
