package tieout.typeset.pdf;

import tieout.typeset.chart.Canvas;

/// How wide words are in the house's condensed face, for charts that are drawn elsewhere than in a
/// PDF.
public final class Ruler {
    private final HouseFonts fonts;

    public Ruler(HouseStyle house) {
        this.fonts = new HouseFonts(house);
    }

    /// The width in points, by the font's own advance widths.
    public double width(String words, Canvas.Face face) {
        HouseFonts.Face house =
                face.bold() ? HouseFonts.Face.CONDENSED_SEMIBOLD : HouseFonts.Face.CONDENSED;
        return fonts.of(house).getWidthPoint(words, (float) face.size());
    }
}
