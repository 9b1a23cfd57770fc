package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;
import tieout.typeset.chart.Sheet.Spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The bridge from an opening to a closing balance, step by step, from zero.
///
/// Balances are ink, what came in blue, what went out orange, what nothing explains red. A nil
/// step is left to the table.
public record Waterfall(String title, String measure, List<Step> steps) implements Chart {
    /// What a step is.
    public enum Kind {
        BALANCE,
        CHANGE,
        UNEXPLAINED
    }

    /// One step; `value` is the balance, or the signed change, and `printed` how it is written.
    public record Step(Kind kind, String label, BigDecimal value, String printed) {}

    private record Bar(Step step, BigDecimal from, BigDecimal to) {
        Ink ink() {
            return switch (step.kind()) {
                case BALANCE -> Ink.INK;
                case UNEXPLAINED -> Ink.RED;
                case CHANGE -> step.value().signum() < 0 ? Ink.ORANGE : Ink.BLUE;
            };
        }
    }

    public Waterfall {
        steps = List.copyOf(steps);
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        List<Bar> bars = bars();
        if (bars.isEmpty()) {
            return;
        }
        Sheet sheet = new Sheet(canvas, width, height);
        double top = sheet.heading(this) + 12;
        double slot = width / bars.size();
        int lines = sheet.lines(bars.stream().map(b -> b.step().label()).toList(), slot);
        List<BigDecimal> reached =
                bars.stream().flatMap(b -> List.of(b.from(), b.to()).stream()).toList();
        Plot plot = Plot.of(0, top, width, height - 4 - 9.0 * lines, reached);
        for (int i = 0; i < bars.size(); i++) {
            drawBar(canvas, sheet, plot, bars, i);
        }
        plot.axis(canvas);
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        BigDecimal level = BigDecimal.ZERO;
        for (Step step : steps) {
            if (step.kind() == Kind.BALANCE) {
                level = step.value();
                bars.add(new Bar(step, BigDecimal.ZERO, level));
            } else if (step.value().signum() != 0) {
                BigDecimal next = level.add(step.value());
                bars.add(new Bar(step, level, next));
                level = next;
            }
        }
        return bars;
    }

    private static void drawBar(Canvas canvas, Sheet sheet, Plot plot, List<Bar> bars, int index) {
        Bar bar = bars.get(index);
        double slot = plot.slot(bars.size());
        double x = plot.x(index, bars.size());
        double wide = Math.min(slot * 0.6, 58);
        double high = Math.min(plot.y(bar.from()), plot.y(bar.to()));
        double low = Math.max(plot.y(bar.from()), plot.y(bar.to()));
        boolean thin = low - high < Plot.THINNEST;
        double tall = Math.max(low - high, Plot.THINNEST);
        canvas.fill(x - wide / 2, high, wide, tall, bar.ink());
        sheet.block(x - wide / 2, high, wide, tall);
        if (index + 1 < bars.size()) {
            double y = plot.y(bar.to());
            double next = plot.x(index + 1, bars.size()) - wide / 2;
            canvas.line(
                    List.of(new Point(x + wide / 2, y), new Point(next, y)),
                    0.5,
                    Canvas.Line.SOLID,
                    Ink.RULE);
        }
        String printed = bar.step().printed() + (thin ? " (not to scale)" : "");
        sheet.label(
                printed,
                Face.STRONG,
                bar.ink(),
                Spot.middle(x, high - 3),
                Spot.middle(x, high + tall + 9),
                Spot.middle(x, high - 11));
        boolean balance = bar.step().kind() == Kind.BALANCE;
        sheet.underAxis(bar.step().label(), x, plot.bottom(), slot, balance);
    }
}
