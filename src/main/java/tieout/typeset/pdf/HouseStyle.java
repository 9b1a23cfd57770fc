package tieout.typeset.pdf;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.typeset.chart.Ink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The house style: the folder `templates/house-style` with its css, fonts and palette.
///
/// It is the only place that a document being set can read from.
public final class HouseStyle {
    private final Path folder;
    private final Map<Ink, Integer> palette;

    private HouseStyle(Path folder, Map<Ink, Integer> palette) {
        this.folder = folder;
        this.palette = palette;
    }

    /// Opens the folder; a missing file or an unreadable colour is refused.
    public static HouseStyle of(Path folder) {
        HouseStyle bare = new HouseStyle(folder, Map.of());
        return new HouseStyle(folder, bare.readPalette());
    }

    /// The colour of a role as 0xRRGGBB.
    public int colour(Ink ink) {
        Integer rgb = palette.get(ink);
        if (rgb == null) {
            throw missing("palette.csv", "has no colour " + ink.name().toLowerCase(Locale.ROOT));
        }
        return rgb;
    }

    /// The style sheet, as text.
    public String css() {
        return new String(read("house.css"), StandardCharsets.UTF_8);
    }

    /// The bytes of one file of the folder, named relative to it.
    byte[] read(String file) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize())) {
            throw missing(file, "lies outside the house style");
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException absent) {
            throw missing(file, "cannot be read");
        }
    }

    private Map<Ink, Integer> readPalette() {
        Map<Ink, Integer> colours = new EnumMap<>(Ink.class);
        List<String> lines =
                new String(read("palette.csv"), StandardCharsets.UTF_8).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", 3);
            if (cells.length < 3 || !cells[1].matches("#[0-9A-Fa-f]{6}")) {
                throw new Refusal(
                        new Problem(
                                folder.resolve("palette.csv") + ":" + (i + 1),
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

    private Refusal missing(String file, String wrong) {
        return new Refusal(
                Problem.of(
                        folder.resolve(file).toString(),
                        wrong,
                        "restore the file from the house style as delivered"));
    }
}
