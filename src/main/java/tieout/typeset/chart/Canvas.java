package tieout.typeset.chart;

import java.util.List;

/// What a chart draws on: points of 1/72 inch, origin top left, y downwards.
public interface Canvas {
    /// A weight and size of the house's condensed face.
    enum Face {
        LABEL(8, false),
        STRONG(8, true),
        TITLE(9.5, true);

        private final double size;
        private final boolean bold;

        Face(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        public double size() {
            return size;
        }

        public boolean bold() {
            return bold;
        }

        /// Height of a capital or digit, of which labels are centred.
        public double capital() {
            return size * 0.7;
        }
    }

    /// How a line is drawn.
    enum Line {
        SOLID,
        DASHED,
        DOTTED
    }

    /// A corner of a polyline.
    record Point(double x, double y) {}

    void fill(double x, double y, double width, double height, Ink ink);

    void outline(double x, double y, double width, double height, double stroke, Ink ink);

    void line(List<Point> points, double stroke, Line style, Ink ink);

    void disc(double x, double y, double radius, Ink ink);

    /// Words with their baseline's left end at (x, y).
    void text(String words, double x, double y, Face face, Ink ink);

    /// How wide the words are in that face, by the font's own advance widths.
    double width(String words, Face face);
}
