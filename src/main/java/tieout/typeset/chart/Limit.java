package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;
import tieout.typeset.chart.Sheet.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A loan-to-value at which something happens: `label` says what and at which price.
///
/// Example: `new Limit("margin call 80%: US$56,394.67", new BigDecimal("0.80"))`.
public record Limit(String label, BigDecimal ltv) {
    /// The line alone, before anything is labelled.
    void rule(Canvas canvas, Sheet sheet, Plot plot, boolean liquidation) {
        double y = plot.y(ltv);
        canvas.line(
                List.of(new Point(plot.left(), y), new Point(plot.right(), y)),
                liquidation ? 1.25 : 1,
                liquidation ? Canvas.Line.SOLID : Canvas.Line.DASHED,
                ink(liquidation));
        sheet.block(plot.left(), y - 0.6, plot.right() - plot.left(), 1.2);
    }

    /// The words beside the line.
    void name(Canvas canvas, Sheet sheet, Plot plot, boolean liquidation) {
        double y = plot.y(ltv);
        Ink ink = ink(liquidation);
        if (!sheet.label(label, Face.STRONG, ink, along(plot, y - 2.2, y + 8.2))) {
            withLeader(canvas, sheet, plot, y, ink);
        }
    }

    private static Ink ink(boolean liquidation) {
        return liquidation ? Ink.RED : Ink.AMBER;
    }

    /// Along the line from the left, at each of these baselines in turn.
    private static Spot[] along(Plot plot, double... baselines) {
        List<Spot> spots = new ArrayList<>();
        for (double baseline : baselines) {
            for (double x = plot.left() + 1; x < plot.right(); x += 6) {
                spots.add(Spot.start(x, baseline));
            }
        }
        return spots.toArray(Spot[]::new);
    }

    /// Where the line is crowded, the label stands below, led to by a short stroke.
    private void withLeader(Canvas canvas, Sheet sheet, Plot plot, double y, Ink ink) {
        for (Spot spot : along(plot, y + 18, y + 24, y + 32)) {
            if (sheet.label(label, Face.STRONG, ink, spot)) {
                double x = spot.x() + 5;
                canvas.line(
                        List.of(new Point(x, y), new Point(x, spot.y() - 7)),
                        0.5,
                        Canvas.Line.SOLID,
                        ink);
                return;
            }
        }
    }
}
