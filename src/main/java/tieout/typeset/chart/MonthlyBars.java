package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;
import tieout.typeset.chart.Sheet.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A quantity over months: the current month blue, earlier ones lighter with an edge.
///
/// `level` is a second quantity of the same unit as a line over the bars, such as the deployed hash
/// rate over the operating one. Up to six bars all carry their value; of more, the last, the
/// highest and the lowest do.
public record MonthlyBars(String title, String measure, List<Bar> bars, Optional<Level> level)
        implements Chart {
    private static final int ALL_LABELLED = 6;

    /// One month's value and how it is written.
    public record Bar(String month, BigDecimal value, String printed) {}

    /// A value for each month, drawn as a line and named at its end: `label` is "deployed 50.00".
    public record Level(String label, List<BigDecimal> values) {}

    public MonthlyBars {
        bars = List.copyOf(bars);
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        Sheet sheet = new Sheet(canvas, width, height);
        double top = sheet.heading(this) + 12;
        List<BigDecimal> values = new ArrayList<>(bars.stream().map(Bar::value).toList());
        level.ifPresent(l -> values.addAll(l.values()));
        Plot plot = Plot.of(0, top, width, height - 13, values);
        for (int i = 0; i < bars.size(); i++) {
            drawBar(canvas, sheet, plot, i);
        }
        level.ifPresent(line -> drawLevel(canvas, sheet, plot, line));
        for (int i : labelled()) {
            Bar bar = bars.get(i);
            double x = plot.x(i, bars.size());
            double y = plot.y(bar.value());
            Ink ink = i == bars.size() - 1 ? Ink.BLUE : Ink.SLATE;
            sheet.label(
                    bar.printed(), Face.STRONG, ink, Spot.middle(x, y - 3), Spot.middle(x, y - 11));
        }
        plot.axis(canvas);
    }

    private void drawBar(Canvas canvas, Sheet sheet, Plot plot, int index) {
        Bar bar = bars.get(index);
        double slot = plot.slot(bars.size());
        double wide = Math.min(slot * 0.66, 40);
        double x = plot.x(index, bars.size());
        double y = plot.y(bar.value());
        double tall = Math.max(plot.zero() - y, bar.value().signum() == 0 ? 0 : Plot.THINNEST);
        boolean last = index == bars.size() - 1;
        canvas.fill(x - wide / 2, plot.zero() - tall, wide, tall, last ? Ink.BLUE : Ink.PRIOR);
        if (!last) {
            canvas.outline(x - wide / 2, plot.zero() - tall, wide, tall, 0.5, Ink.SLATE);
        }
        sheet.block(x - wide / 2, plot.zero() - tall, wide, tall);
        boolean named = slot >= 24 || (bars.size() - 1 - index) % 3 == 0;
        if (named) {
            double at = plot.bottom() + 9.5;
            sheet.label(
                    bar.month(), last ? Face.STRONG : Face.LABEL, Ink.SLATE, Spot.middle(x, at));
        }
    }

    private void drawLevel(Canvas canvas, Sheet sheet, Plot plot, Level line) {
        List<Point> points = new ArrayList<>();
        double slot = plot.slot(bars.size());
        for (int i = 0; i < line.values().size(); i++) {
            double y = plot.y(line.values().get(i));
            double x = plot.left() + slot * i;
            points.add(new Point(x, y));
            points.add(new Point(x + slot, y));
            sheet.block(x, y - 0.8, slot, 1.6);
        }
        canvas.line(points, 1.25, Canvas.Line.SOLID, Ink.INK);
        double end = points.getLast().y();
        sheet.label(
                line.label(),
                Face.STRONG,
                Ink.INK,
                Spot.end(plot.right(), end - 3.5),
                Spot.end(plot.right(), end + 10));
    }

    private List<Integer> labelled() {
        List<Integer> all = new ArrayList<>();
        for (int i = bars.size() - 1; i >= 0; i--) {
            all.add(i);
        }
        if (bars.size() <= ALL_LABELLED) {
            return all;
        }
        Comparator<Integer> byValue = Comparator.comparing(i -> bars.get(i).value());
        int least = all.stream().min(byValue).orElseThrow();
        int most = all.stream().max(byValue).orElseThrow();
        return List.of(bars.size() - 1, most, least).stream().distinct().toList();
    }
}
