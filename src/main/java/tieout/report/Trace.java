package tieout.report;

import tieout.amount.Ratio;
import tieout.calendar.Month;

import java.math.RoundingMode;

/// The words of a walk from a figure back to its sources: what a figure is, what a row gives.
public final class Trace {
    private static final int DECIMALS = 12;

    private Trace() {}

    /// `bitcoin_sold 2026-02 = 4616.03 BTC  [total of fills]`.
    public static String of(Figure figure) {
        String name = figure.id() + " " + figure.month();
        return name + " = " + value(figure) + "  [" + meaning(figure) + "]";
    }

    /// `11.6887  trade 88400046`.
    public static String of(Row row) {
        return shown(row.value()) + "  " + row.what();
    }

    /// A figure from the register of published figures is not computed: it says so.
    private static String meaning(Figure figure) {
        Month month = figure.month();
        boolean published =
                figure.lineage() instanceof Lineage.Rows(var rows)
                        && rows.size() == 1
                        && rows.getFirst().what().startsWith(Books.AS_PUBLISHED);
        return published
                ? "as published, " + month.label()
                : figure.definition().formula().english();
    }

    private static String value(Figure figure) {
        String unit = figure.definition().unit().label();
        return figure.value().map(v -> shown(v) + " " + unit).orElse("n/a");
    }

    /// Exact if it ends, else to twelve decimals with a sign that it goes on.
    private static String shown(Ratio value) {
        String exact = value.toString();
        return exact.contains("/")
                ? value.rounded(DECIMALS, RoundingMode.DOWN).toPlainString() + "…"
                : exact;
    }
}
