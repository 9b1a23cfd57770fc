package tieout.typeset;

import tieout.typeset.chart.Canvas;
import tieout.typeset.chart.Chart;
import tieout.typeset.chart.Ink;
import tieout.typeset.pdf.HouseStyle;
import tieout.typeset.pdf.Ruler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// A chart's canvas for a screen: the same drawing as in the PDF, as one SVG element.
///
/// Words are told their width, so that they keep their places in whatever face the screen has.
final class SvgCanvas implements Canvas {
    private final HouseStyle house;
    private final Ruler ruler;
    private final StringBuilder out = new StringBuilder();

    private SvgCanvas(HouseStyle house, Ruler ruler) {
        this.house = house;
        this.ruler = ruler;
    }

    /// The chart as an element of a page, with the words that stand for it.
    static String svg(
            Chart chart, String words, int width, int height, HouseStyle house, Ruler ruler) {
        SvgCanvas canvas = new SvgCanvas(house, ruler);
        chart.draw(canvas, width, height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
                + width
                + " "
                + height
                + "\"><title>"
                + Markup.escaped(words)
                + "</title>"
                + canvas.out
                + "</svg>";
    }

    @Override
    public void fill(double x, double y, double width, double height, Ink ink) {
        rectangle(x, y, width, height, "fill=\"" + colour(ink) + "\"");
    }

    @Override
    public void outline(double x, double y, double width, double height, double stroke, Ink ink) {
        String pen = "fill=\"none\" stroke=\"" + colour(ink) + "\" stroke-width=\"";
        rectangle(x, y, width, height, pen + number(stroke) + "\"");
    }

    private void rectangle(double x, double y, double width, double height, String paint) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width)).append("\" height=\"");
        out.append(number(height)).append("\" ").append(paint).append("/>");
    }

    @Override
    public void line(List<Point> points, double stroke, Line style, Ink ink) {
        out.append("<polyline fill=\"none\" stroke=\"").append(colour(ink));
        out.append("\" stroke-width=\"").append(number(stroke)).append('"');
        switch (style) {
            case SOLID -> {}
            case DASHED -> out.append(" stroke-dasharray=\"4 2\"");
            case DOTTED -> out.append(" stroke-dasharray=\"1 2\"");
        }
        out.append(" points=\"");
        points.forEach(
                p -> out.append(number(p.x())).append(',').append(number(p.y())).append(' '));
        out.append("\"/>");
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        out.append("\" r=\"").append(number(radius)).append("\" fill=\"");
        out.append(colour(ink)).append("\"/>");
    }

    @Override
    public void text(String words, double x, double y, Face face, Ink ink) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" font-size=\"").append(number(face.size())).append('"');
        out.append(face.bold() ? " font-weight=\"600\"" : "").append(" fill=\"");
        out.append(colour(ink)).append("\" textLength=\"").append(number(width(words, face)));
        out.append("\" lengthAdjust=\"spacingAndGlyphs\">").append(Markup.escaped(words));
        out.append("</text>");
    }

    @Override
    public double width(String words, Face face) {
        return ruler.width(words, face);
    }

    private String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06X", house.colour(ink));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
