package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;
import tieout.typeset.chart.Sheet.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The loan-to-value under rising and falling prices: the price falls to the right.
///
/// `shocks` run from the highest price to the lowest; the one with a change of nil is today and
/// named by `today`, such as "today 68.4%". Limits cross the curve where they bite.
public record PriceShock(
        String title,
        String measure,
        List<Shock> shocks,
        String today,
        Limit marginCall,
        Limit liquidation)
        implements Chart {
    /// The loan-to-value after the price has changed by a share, and how both are written.
    public record Shock(String label, BigDecimal change, BigDecimal ltv, String ltvPrinted) {}

    public PriceShock {
        shocks = List.copyOf(shocks);
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        Sheet sheet = new Sheet(canvas, width, height);
        double top = sheet.heading(this) + 8;
        List<BigDecimal> ltvs = new ArrayList<>(shocks.stream().map(Shock::ltv).toList());
        ltvs.add(liquidation.ltv());
        Plot plot = Plot.of(0, top, width, height - 13, ltvs);
        List<Point> curve =
                shocks.stream().map(s -> new Point(x(plot, s.change()), plot.y(s.ltv()))).toList();
        sheet.blockLine(curve);
        liquidation.rule(canvas, sheet, plot, true);
        marginCall.rule(canvas, sheet, plot, false);
        liquidation.name(canvas, sheet, plot, true);
        marginCall.name(canvas, sheet, plot, false);
        canvas.line(curve, 1.5, Canvas.Line.SOLID, Ink.BLUE);
        bite(canvas, plot, curve, marginCall, Ink.AMBER);
        bite(canvas, plot, curve, liquidation, Ink.RED);
        for (int i = 0; i < shocks.size(); i++) {
            drawShock(canvas, sheet, plot, shocks.get(i), curve.get(i));
        }
        plot.axis(canvas);
    }

    private double x(Plot plot, BigDecimal change) {
        double high = shocks.getFirst().change().doubleValue();
        double low = shocks.getLast().change().doubleValue();
        double share = (high - change.doubleValue()) / (high - low);
        return plot.left() + 10 + share * (plot.right() - plot.left() - 22);
    }

    /// A disc where the curve crosses the limit.
    private static void bite(Canvas canvas, Plot plot, List<Point> curve, Limit limit, Ink ink) {
        double y = plot.y(limit.ltv());
        for (int i = 1; i < curve.size(); i++) {
            Point a = curve.get(i - 1);
            Point b = curve.get(i);
            if (a.y() > y && b.y() <= y) {
                double share = (a.y() - y) / (a.y() - b.y());
                canvas.disc(a.x() + (b.x() - a.x()) * share, y, 2.75, ink);
            }
        }
    }

    private void drawShock(Canvas canvas, Sheet sheet, Plot plot, Shock shock, Point at) {
        boolean now = shock.change().signum() == 0;
        if (now) {
            canvas.line(
                    List.of(new Point(at.x(), plot.bottom()), at),
                    0.75,
                    Canvas.Line.DOTTED,
                    Ink.SLATE);
            canvas.disc(at.x(), at.y(), 2.5, Ink.BLUE);
            sheet.label(
                    today,
                    Face.STRONG,
                    Ink.BLUE,
                    Spot.start(at.x() + 4, at.y() + 10),
                    Spot.end(at.x() - 4, at.y() - 4));
        } else {
            sheet.label(
                    shock.ltvPrinted(),
                    Face.LABEL,
                    Ink.SLATE,
                    Spot.start(at.x() + 3, at.y() + 9),
                    Spot.middle(at.x(), at.y() + 11),
                    Spot.end(at.x() - 3, at.y() - 3),
                    Spot.end(at.x() - 4, at.y() + 3));
        }
        sheet.label(
                shock.label(),
                now ? Face.STRONG : Face.LABEL,
                Ink.SLATE,
                Spot.middle(at.x(), plot.bottom() + 9.5));
    }
}
