package tieout.typeset.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import tieout.typeset.chart.Canvas;
import tieout.typeset.chart.Ink;

import java.awt.Color;
import java.util.List;

/// A chart's canvas on a PDF page: vectors, and words that can be selected and read back.
final class PdfCanvas implements Canvas {
    private final PdfContentByte page;
    private final HouseStyle house;
    private final HouseFonts fonts;
    private final Objections objections;
    private final float left;
    private final float top;

    PdfCanvas(
            PdfContentByte page,
            HouseStyle house,
            HouseFonts fonts,
            Objections objections,
            float left,
            float top) {
        this.page = page;
        this.house = house;
        this.fonts = fonts;
        this.objections = objections;
        this.left = left;
        this.top = top;
    }

    @Override
    public void fill(double x, double y, double width, double height, Ink ink) {
        page.setColorFill(colour(ink));
        page.rectangle(x(x), y(y + height), (float) width, (float) height);
        page.fill();
    }

    @Override
    public void outline(double x, double y, double width, double height, double stroke, Ink ink) {
        pen(stroke, Line.SOLID, ink);
        page.rectangle(x(x), y(y + height), (float) width, (float) height);
        page.stroke();
    }

    @Override
    public void line(List<Point> points, double stroke, Line style, Ink ink) {
        pen(stroke, style, ink);
        page.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
        for (Point point : points.subList(1, points.size())) {
            page.lineTo(x(point.x()), y(point.y()));
        }
        page.stroke();
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        page.setColorFill(colour(ink));
        page.circle(x(x), y(y), (float) radius);
        page.fill();
    }

    @Override
    public void text(String words, double x, double y, Face face, Ink ink) {
        BaseFont font = font(face);
        objections.checkGlyphs(words, font);
        page.beginText();
        page.setColorFill(colour(ink));
        page.setFontAndSize(font, (float) face.size());
        page.setTextMatrix(x(x), y(y));
        page.showText(words);
        page.endText();
    }

    @Override
    public double width(String words, Face face) {
        return font(face).getWidthPoint(words, (float) face.size());
    }

    private BaseFont font(Face face) {
        return fonts.of(
                face.bold() ? HouseFonts.Face.CONDENSED_SEMIBOLD : HouseFonts.Face.CONDENSED);
    }

    private void pen(double stroke, Line style, Ink ink) {
        page.setColorStroke(colour(ink));
        page.setLineWidth((float) stroke);
        switch (style) {
            case SOLID -> page.setLineDash(0);
            case DASHED -> page.setLineDash(4, 2, 0);
            case DOTTED -> page.setLineDash(1, 2, 0);
        }
    }

    private Color colour(Ink ink) {
        return new Color(house.colour(ink));
    }

    private float x(double x) {
        return left + (float) x;
    }

    private float y(double y) {
        return top - (float) y;
    }
}
