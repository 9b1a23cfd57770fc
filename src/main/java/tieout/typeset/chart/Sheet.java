package tieout.typeset.chart;

import tieout.typeset.chart.Canvas.Face;
import tieout.typeset.chart.Canvas.Point;

import java.util.ArrayList;
import java.util.List;

/// The sheet that one chart is drawn on: its frame, its heading and the labels already placed.
///
/// A label is put at the first of its spots where it stays inside the frame and clear of every
/// other label; where no spot is free it is left out, and the table beside the chart carries it.
final class Sheet {
    /// Where a label may stand: its baseline, and which of its ends or its middle lies at x.
    /// One that is centred near the edge moves inwards until it is inside the frame.
    record Spot(double x, double y, Anchor anchor) {
        static Spot middle(double x, double y) {
            return new Spot(x, y, Anchor.MIDDLE);
        }

        static Spot start(double x, double y) {
            return new Spot(x, y, Anchor.START);
        }

        static Spot end(double x, double y) {
            return new Spot(x, y, Anchor.END);
        }
    }

    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    private static final double GAP = 1.5;

    private final Canvas canvas;
    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    Sheet(Canvas canvas, double width, double height) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
    }

    /// Writes message and measure at the top; answers where the drawing may begin.
    double heading(Chart chart) {
        double y = 0;
        for (String line : wrap(chart.title(), Face.TITLE, width)) {
            y += Face.TITLE.size() + 1.5;
            write(line, 0, y - 2.5, Face.TITLE, Ink.INK);
        }
        for (String line : wrap(chart.measure(), Face.LABEL, width)) {
            y += Face.LABEL.size() + 1;
            write(line, 0, y - 2, Face.LABEL, Ink.SLATE);
        }
        return y + 4;
    }

    /// Keeps labels off an area that is drawn on.
    void block(double x, double y, double boxWidth, double boxHeight) {
        taken.add(new Box(x, y, x + boxWidth, y + boxHeight));
    }

    /// Keeps labels off a line.
    void blockLine(List<Point> line) {
        int parts = 12;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            for (int k = 0; k < parts; k++) {
                double x = a.x() + (b.x() - a.x()) * k / parts;
                double y = a.y() + (b.y() - a.y()) * k / parts;
                block(x - 1, y - 1.5, 2 + (b.x() - a.x()) / parts, 3);
            }
        }
    }

    /// Puts the words at the first free spot, or nowhere; says whether they stand.
    boolean label(String words, Face face, Ink ink, Spot... spots) {
        if (words.isEmpty()) {
            return true;
        }
        double wide = canvas.width(words, face);
        for (Spot spot : spots) {
            double x = spot.x() - wide * spot.anchor().share;
            if (spot.anchor() == Anchor.MIDDLE) {
                x = Math.clamp(x, 0, Math.max(0, width - wide));
            }
            Box box = box(x, spot.y(), wide, face);
            boolean inside =
                    x >= 0 && x + wide <= width && box.top >= 0 && box.bottom <= height + 0.01;
            if (inside && taken.stream().noneMatch(box::meets)) {
                write(words, x, spot.y(), face, ink);
                return true;
            }
        }
        return false;
    }

    private void write(String words, double x, double y, Face face, Ink ink) {
        canvas.text(words, x, y, face, ink);
        taken.add(box(x, y, canvas.width(words, face), face));
    }

    private static Box box(double x, double y, double wide, Face face) {
        return new Box(x - GAP, y - face.size() * 0.78, x + wide + GAP, y + face.size() * 0.2);
    }

    /// The words under the axis at `x`, on as many lines as the slot's width asks for.
    void underAxis(String words, double x, double axis, double slot, boolean strong) {
        Face face = strong ? Face.STRONG : Face.LABEL;
        double y = axis + 9.5;
        for (String line : wrap(words, face, slot - 4)) {
            label(line, face, Ink.SLATE, Spot.middle(x, y));
            y += 9;
        }
    }

    /// How many lines the tallest of these labels takes under the axis.
    int lines(List<String> labels, double slot) {
        return labels.stream()
                .mapToInt(words -> wrap(words, Face.STRONG, slot - 4).size())
                .max()
                .orElse(1);
    }

    private List<String> wrap(String words, Face face, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && canvas.width(longer, face) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
