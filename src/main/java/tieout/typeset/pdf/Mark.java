package tieout.typeset.pdf;

import org.openpdf.text.pdf.PdfContentByte;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.typeset.chart.Ink;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The drawn shape of a status, always beside its word: colour never carries meaning alone.
enum Mark {
    TIED(Ink.GREEN),
    ROUNDING(Ink.GREEN),
    ACCEPTED(Ink.AMBER),
    BREAK(Ink.RED);

    private final Ink ink;

    Mark(Ink ink) {
        this.ink = ink;
    }

    static Mark of(String name, String document) {
        return Arrays.stream(values())
                .filter(mark -> mark.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, document));
    }

    private static Refusal unknown(String name, String document) {
        String known =
                Arrays.stream(values())
                        .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return new Refusal(
                Problem.of(document, "has no mark \"" + name + "\"", "choose one of " + known));
    }

    Picture.Drawing drawing(HouseStyle house) {
        return (page, left, top, width, height) -> {
            page.setColorFill(new Color(house.colour(ink)));
            page.setColorStroke(new Color(house.colour(ink)));
            float side = Math.min(width, height);
            paint(page, left, top - height, side);
        };
    }

    private void paint(PdfContentByte page, float x, float y, float side) {
        float half = side / 2;
        switch (this) {
            case TIED -> {
                page.circle(x + half, y + half, half);
                page.fill();
            }
            case ROUNDING -> {
                page.setLineWidth(side / 6);
                page.circle(x + half, y + half, half - side / 12);
                page.stroke();
                page.circle(x + half, y + half, half / 3);
                page.fill();
            }
            case ACCEPTED -> {
                page.moveTo(x, y);
                page.lineTo(x + side, y);
                page.lineTo(x + half, y + side);
                page.closePath();
                page.fill();
            }
            case BREAK -> {
                page.rectangle(x, y, side, side);
                page.fill();
            }
        }
    }
}
