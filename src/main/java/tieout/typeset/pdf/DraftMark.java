package tieout.typeset.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import tieout.typeset.chart.Ink;

import java.awt.Color;

/// DRAFT across every page, behind the text: an artifact, drawn as letters and never as an image.
final class DraftMark extends PdfPageEventHelper {
    private static final double ANGLE = Math.toRadians(35);
    private static final float SIZE = 84;

    private final BaseFont font;
    private final Color colour;

    DraftMark(HouseStyle house, HouseFonts fonts) {
        this.font = fonts.of(HouseFonts.Face.SEMIBOLD);
        this.colour = new Color(house.colour(Ink.DRAFT));
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte under = writer.getDirectContentUnder();
        float half = font.getWidthPoint("DRAFT", SIZE) / 2;
        float cos = (float) StrictMath.cos(ANGLE);
        float sin = (float) StrictMath.sin(ANGLE);
        float drop = SIZE * 0.35f;
        float x = writer.getPageSize().getWidth() / 2 - half * cos + drop * sin;
        float y = writer.getPageSize().getHeight() / 2 - half * sin - drop * cos;
        under.beginMarkedContentSequence(new PdfName("Artifact"));
        under.beginText();
        under.setColorFill(colour);
        under.setFontAndSize(font, SIZE);
        under.setTextMatrix(cos, sin, -sin, cos, x, y);
        under.showText("DRAFT");
        under.endText();
        under.endMarkedContentSequence();
    }
}
