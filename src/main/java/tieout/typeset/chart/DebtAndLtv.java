package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;
import tieout.typeset.chart.Sheet.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What is owed and how well it is covered: two panels over one time axis, never two scales in one.
///
/// Above, the principal as bars; below, the loan-to-value as a line between its two limits.
public record DebtAndLtv(
        String title, String measure, List<At> dates, Limit marginCall, Limit liquidation)
        implements Chart {
    /// The loan at one date: principal, loan-to-value, and how each is written.
    public record At(
            String label,
            BigDecimal principal,
            String principalPrinted,
            BigDecimal ltv,
            String ltvPrinted) {}

    public DebtAndLtv {
        dates = List.copyOf(dates);
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        Sheet sheet = new Sheet(canvas, width, height);
        double top = sheet.heading(this) + 10;
        double bottom = height - 13;
        double split = top + (bottom - top) * 0.3;
        List<BigDecimal> owed = dates.stream().map(At::principal).toList();
        drawPrincipal(canvas, sheet, Plot.of(0, top, width, split, owed));
        List<BigDecimal> covered = new ArrayList<>(dates.stream().map(At::ltv).toList());
        covered.add(liquidation.ltv());
        drawCover(canvas, sheet, Plot.of(0, split + 22, width, bottom, covered));
    }

    private void drawPrincipal(Canvas canvas, Sheet sheet, Plot plot) {
        for (int i = 0; i < dates.size(); i++) {
            At at = dates.get(i);
            boolean last = i == dates.size() - 1;
            double wide = Math.min(plot.slot(dates.size()) * 0.5, 36);
            double x = plot.x(i, dates.size());
            double y = plot.y(at.principal());
            double tall = plot.zero() - y;
            canvas.fill(x - wide / 2, y, wide, tall, last ? Ink.BLUE : Ink.PRIOR);
            if (!last) {
                canvas.outline(x - wide / 2, y, wide, tall, 0.5, Ink.SLATE);
            }
            sheet.block(x - wide / 2, y, wide, tall);
            Ink ink = last ? Ink.BLUE : Ink.SLATE;
            sheet.label(at.principalPrinted(), Face.STRONG, ink, Spot.middle(x, y - 3));
        }
        plot.axis(canvas);
    }

    private void drawCover(Canvas canvas, Sheet sheet, Plot plot) {
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            line.add(new Point(plot.x(i, dates.size()), plot.y(dates.get(i).ltv())));
        }
        sheet.blockLine(line);
        liquidation.rule(canvas, sheet, plot, true);
        marginCall.rule(canvas, sheet, plot, false);
        nameLimits(canvas, sheet, plot);
        canvas.line(line, 1.5, Canvas.Line.SOLID, Ink.BLUE);
        for (int i = 0; i < line.size(); i++) {
            Point p = line.get(i);
            canvas.disc(p.x(), p.y(), 2, Ink.BLUE);
            sheet.label(
                    dates.get(i).ltvPrinted(),
                    Face.STRONG,
                    Ink.BLUE,
                    Spot.middle(p.x(), p.y() + 10),
                    Spot.middle(p.x(), p.y() - 5),
                    Spot.middle(p.x(), p.y() + 14),
                    Spot.middle(p.x(), p.y() + 20),
                    Spot.middle(p.x(), p.y() - 12));
            sheet.label(
                    dates.get(i).label(),
                    i == line.size() - 1 ? Face.STRONG : Face.LABEL,
                    Ink.SLATE,
                    Spot.middle(p.x(), plot.bottom() + 9.5));
        }
        plot.axis(canvas);
    }

    /// Both limits in one row above the panel, clear of the line; beside their rules if too long.
    private void nameLimits(Canvas canvas, Sheet sheet, Plot plot) {
        double y = plot.top() - 8;
        if (!sheet.label(liquidation.label(), Face.STRONG, Ink.RED, Spot.start(0, y))) {
            liquidation.name(canvas, sheet, plot, true);
        }
        Spot end = Spot.end(plot.right(), y);
        if (!sheet.label(marginCall.label(), Face.STRONG, Ink.AMBER, end)) {
            marginCall.name(canvas, sheet, plot, false);
        }
    }
}
