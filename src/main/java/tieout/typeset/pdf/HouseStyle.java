package tieout.typeset.pdf;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.typeset.chart.Ink;
import tieout.typeset.page.TemplateFiles;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The house style: the folder `templates/house-style` with its css, fonts and palette.
///
/// It is the only place that a document being set can read from.
public final class HouseStyle {
    private static final String FOLDER = "house-style/";

    private final TemplateFiles files;
    private final Map<Ink, Integer> palette;

    private HouseStyle(TemplateFiles files, Map<Ink, Integer> palette) {
        this.files = files;
        this.palette = palette;
    }

    /// Opens the folder; a missing palette or an unreadable colour is refused.
    public static HouseStyle of(TemplateFiles files) {
        return new HouseStyle(files, palette(files.text(FOLDER + "palette.csv")));
    }

    /// The colour of a role as 0xRRGGBB.
    public int colour(Ink ink) {
        Integer rgb = palette.get(ink);
        if (rgb == null) {
            throw new Refusal(
                    Problem.of(
                            "templates/house-style/palette.csv",
                            "has no colour " + ink.name().toLowerCase(Locale.ROOT),
                            "restore the file from the house style as delivered"));
        }
        return rgb;
    }

    /// The style sheet, as text.
    public String css() {
        return files.text(FOLDER + "house.css");
    }

    /// The bytes of one file of the folder, named relative to it.
    byte[] read(String file) {
        return files.bytes(FOLDER + file);
    }

    private static Map<Ink, Integer> palette(String text) {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", 3);
            if (cells.length < 3 || !cells[1].matches("#[0-9A-Fa-f]{6}")) {
                throw new Refusal(
                        new Problem(
                                "templates/house-style/palette.csv:" + (i + 1),
                                "is no colour",
                                "write a line as name,#RRGGBB,use",
                                lines.get(i)));
            }
            for (Ink ink : Ink.values()) {
                if (ink.name().equalsIgnoreCase(cells[0])) {
                    colours.put(ink, Integer.parseInt(cells[1].substring(1), 16));
                }
            }
        }
        return colours;
    }
}
