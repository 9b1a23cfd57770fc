package tieout.typeset;

import tieout.calendar.Month;
import tieout.report.Report;
import tieout.typeset.chart.DebtAndLtv;
import tieout.typeset.chart.Limit;
import tieout.typeset.chart.PriceShock;
import tieout.typeset.page.Reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What is owed, how well it is covered, and what a fall in price does to it.
///
/// Drawn only while something is owed. The curve between today, margin call and liquidation is
/// geometry: it prints no number that is not a figure.
final class LoanCharts {
    private static final int PLACES = 6;
    private static final int MONTHS = 3;
    private static final BigDecimal STEP = new BigDecimal("0.025");

    private final Report report;
    private final Charts charts;

    LoanCharts(Report report, Charts charts) {
        this.report = report;
        this.charts = charts;
    }

    void hang(Gallery gallery) {
        boolean owed = charts.read("loan_principal").sign() > 0;
        if (!owed || charts.read("ltv").printed().isEmpty()) {
            return;
        }
        debt(gallery);
        if (charts.read("headroom").sign() > 0) {
            shock(gallery);
        }
    }

    private Limit marginCall() {
        return limit("margin call ", "margin_call_ltv", "margin_call_price");
    }

    private Limit liquidation() {
        return limit("liquidation ", "liquidation_ltv", "liquidation_price");
    }

    private Limit limit(String what, String ltv, String price) {
        Reading level = charts.read(ltv);
        return new Limit(
                what + level.words() + ": " + charts.read(price).words(), Charts.scale(level));
    }

    private void debt(Gallery gallery) {
        List<DebtAndLtv.At> dates = new ArrayList<>();
        List<Month> before = report.months();
        int from = Math.max(0, before.size() - 1 - MONTHS);
        for (Month month : before.subList(from, before.size() - 1)) {
            add(dates, month.shortLabel(), month, "loan_principal", "ltv");
        }
        Month month = report.month();
        if (charts.read("announced_sale").sign() > 0) {
            add(dates, "before sale", month, "loan_principal_before_sale", "ltv_before_sale");
            add(dates, "after sale", month, "loan_principal_after_sale", "ltv_after_sale");
        }
        add(dates, month.shortLabel(), month, "loan_principal", "ltv");
        Reading principal = charts.read("loan_principal");
        Reading ltv = charts.read("ltv");
        gallery.hang(
                "debt",
                new DebtAndLtv(
                        "Owed " + principal.words() + " at " + ltv.words() + " of collateral",
                        "principal, US$ million; loan to value, contract's price or price of the"
                                + " sale; actual",
                        dates,
                        marginCall(),
                        liquidation()),
                "Bars of loan principal and a line of loan to value. Last: "
                        + principal.words()
                        + ", "
                        + ltv.words()
                        + "; margin call at "
                        + charts.read("margin_call_ltv").words()
                        + ", liquidation at "
                        + charts.read("liquidation_ltv").words()
                        + ". Data: the tables of this section.");
    }

    private void add(
            List<DebtAndLtv.At> dates, String label, Month month, String owed, String ltv) {
        Reading principal = charts.read(owed, month);
        Reading cover = charts.read(ltv, month);
        if (principal.printed().isPresent() && cover.printed().isPresent()) {
            dates.add(
                    new DebtAndLtv.At(
                            label,
                            Charts.scale(principal),
                            principal.digits(),
                            Charts.scale(cover),
                            cover.words()));
        }
    }

    private void shock(Gallery gallery) {
        Reading ltv = charts.read("ltv");
        Reading price = charts.read("contract_price");
        Reading headroom = charts.read("headroom");
        BigDecimal deepest =
                Charts.scale(charts.read("liquidation_headroom"))
                        .add(STEP.add(STEP))
                        .min(new BigDecimal("0.9"))
                        .negate();
        List<PriceShock.Shock> shocks = new ArrayList<>();
        for (BigDecimal change = STEP.add(STEP);
                change.compareTo(deepest) >= 0;
                change = change.subtract(STEP)) {
            String label = change.signum() == 0 ? price.words() : "";
            shocks.add(new PriceShock.Shock(label, change, after(change, ltv), ""));
        }
        gallery.hang(
                "shock",
                new PriceShock(
                        "A fall of " + headroom.words() + " brings a margin call",
                        "loan to value as the price falls, to the right; actual debt and"
                                + " collateral",
                        shocks,
                        "today " + ltv.words(),
                        marginCall(),
                        liquidation()),
                "Line of loan to value as the price of bitcoin falls from "
                        + price.words()
                        + ". Margin call after "
                        + headroom.words()
                        + ", liquidation after "
                        + charts.read("liquidation_headroom").words()
                        + ". Data: the table below.");
    }

    private static BigDecimal after(BigDecimal change, Reading ltv) {
        return Charts.scale(ltv).divide(BigDecimal.ONE.add(change), PLACES, RoundingMode.HALF_EVEN);
    }
}
