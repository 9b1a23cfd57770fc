package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Point;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// The area between the axes: turns a value into a height, always with zero on the axis.
record Plot(double left, double top, double right, double bottom, double least, double most) {
    /// Bars thinner than this cannot be seen; they are drawn so, and said to be not to scale.
    static final double THINNEST = 2;

    static Plot of(
            double left, double top, double right, double bottom, Collection<BigDecimal> values) {
        double least = 0;
        double most = 0;
        for (BigDecimal value : values) {
            least = Math.min(least, value.doubleValue());
            most = Math.max(most, value.doubleValue());
        }
        return new Plot(left, top, right, bottom, least, most == least ? least + 1 : most);
    }

    double y(BigDecimal value) {
        double share = (value.doubleValue() - least) / (most - least);
        return bottom - share * (bottom - top);
    }

    double zero() {
        return y(BigDecimal.ZERO);
    }

    double slot(int count) {
        return (right - left) / count;
    }

    /// The middle of slot `index` of `count`.
    double x(int index, int count) {
        return left + slot(count) * (index + 0.5);
    }

    void axis(Canvas canvas) {
        canvas.line(
                List.of(new Point(left, zero()), new Point(right, zero())),
                0.75,
                Canvas.Line.SOLID,
                Ink.SLATE);
    }
}
