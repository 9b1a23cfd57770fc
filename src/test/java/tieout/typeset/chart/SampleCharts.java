package tieout.typeset.chart;

import static tieout.typeset.chart.Waterfall.Kind.BALANCE;
import static tieout.typeset.chart.Waterfall.Kind.CHANGE;
import static tieout.typeset.chart.Waterfall.Kind.UNEXPLAINED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The charts of the sample memo.
public final class SampleCharts {
    private static final Limit MARGIN_CALL = new Limit("margin call 80%: US$56,394.67", of("0.8"));
    private static final Limit LIQUIDATION = new Limit("liquidation 90%: US$50,128.60", of("0.9"));

    private SampleCharts() {}

    public static Map<String, Chart> all() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("holdings_bridge", bridge());
        charts.put("debt", debt());
        charts.put("shock", shock());
        charts.put("hash_rate", hashRate());
        return charts;
    }

    static Waterfall bridge() {
        return new Waterfall(
                "Holdings fell by 4,161.2 BTC",
                "bitcoin held, BTC, February 2026, AC",
                List.of(
                        step(BALANCE, "Opening, 31 January", "7474.60", "7,474.60"),
                        step(CHANGE, "Produced", "454.83", "+454.83"),
                        step(CHANGE, "Purchased", "0", "–"),
                        step(CHANGE, "Announced sale", "-4451.00", "−4,451.00"),
                        step(CHANGE, "Other sales", "-165.03", "−165.03"),
                        step(UNEXPLAINED, "Unexplained", "0", "–"),
                        step(BALANCE, "Closing, 28 February", "3313.40", "3,313.40")));
    }

    static DebtAndLtv debt() {
        return new DebtAndLtv(
                "The sale cut the loan by US$305.0m",
                "principal, US$m; LTV at the month-end price; AC",
                List.of(
                        at("Dec 2025", "420.0", "0.712", "71.2%"),
                        at("Jan 2026", "420.0", "0.761", "76.1%"),
                        at("6 Feb", "420.0", "0.876", "87.6%"),
                        at("28 Feb 2026", "115.0", "0.684", "68.4%")),
                MARGIN_CALL,
                LIQUIDATION);
    }

    static PriceShock shock() {
        List<PriceShock.Shock> shocks = new ArrayList<>();
        shocks.add(shock("+20%", "0.2", "0.570", "57.0%"));
        shocks.add(shock("+10%", "0.1", "0.621", "62.1%"));
        shocks.add(shock("today", "0", "0.684", "68.4%"));
        shocks.add(shock("−10%", "-0.1", "0.760", "76.0%"));
        shocks.add(shock("−20%", "-0.2", "0.854", "85.4%"));
        shocks.add(shock("−30%", "-0.3", "0.977", "97.7%"));
        shocks.add(shock("−40%", "-0.4", "1.139", "113.9%"));
        shocks.add(shock("−50%", "-0.5", "1.367", "136.7%"));
        return new PriceShock(
                "A fall of 14.5% brings a margin call",
                "LTV against change from US$66,000, 28 February 2026",
                shocks,
                "today 68.4%",
                MARGIN_CALL,
                LIQUIDATION);
    }

    static MonthlyBars hashRate() {
        String[] months = "Feb 25,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb 26".split(",");
        String[] values =
                "29.70,30.30,29.90,30.80,33.40,40.91,43.74,44.85,46.09,44.38,43.36,37.02,34.55"
                        .split(",");
        List<MonthlyBars.Bar> bars = new ArrayList<>();
        List<BigDecimal> deployed = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            bars.add(new MonthlyBars.Bar(months[i], of(values[i]), values[i]));
            deployed.add(of(i < 5 ? "32" : "50"));
        }
        return new MonthlyBars(
                "Operating hash rate fell by 6.7%",
                "average operating, EH/s, 13 months, AC",
                bars,
                Optional.of(new MonthlyBars.Level("deployed 50.00", deployed)));
    }

    private static PriceShock.Shock shock(String label, String change, String ltv, String print) {
        return new PriceShock.Shock(label, of(change), of(ltv), print);
    }

    private static DebtAndLtv.At at(String label, String owed, String ltv, String printed) {
        return new DebtAndLtv.At(label, of(owed), owed, of(ltv), printed);
    }

    private static Waterfall.Step step(
            Waterfall.Kind kind, String label, String value, String printed) {
        return new Waterfall.Step(kind, label, of(value), printed);
    }

    private static BigDecimal of(String digits) {
        return new BigDecimal(digits);
    }
}
