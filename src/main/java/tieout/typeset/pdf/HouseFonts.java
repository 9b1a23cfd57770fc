package tieout.typeset.pdf;

import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;
import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// The five faces of the house, each read from its file when first needed.
///
/// Digits are equally wide in every weight, so that a bold total lines up with the lines above it.
final class HouseFonts {
    /// One face: its file, family and weight.
    enum Face {
        REGULAR("IBMPlexSans_400Regular", "IBM Plex Sans", IdentValue.NORMAL, 400),
        ITALIC("IBMPlexSans_400Regular_Italic", "IBM Plex Sans", IdentValue.ITALIC, 400),
        SEMIBOLD("IBMPlexSans_600SemiBold", "IBM Plex Sans", IdentValue.NORMAL, 700),
        CONDENSED(
                "IBMPlexSansCondensed_400Regular",
                "IBM Plex Sans Condensed",
                IdentValue.NORMAL,
                400),
        CONDENSED_SEMIBOLD(
                "IBMPlexSansCondensed_600SemiBold",
                "IBM Plex Sans Condensed",
                IdentValue.NORMAL,
                700);

        private final String file;
        private final String family;
        private final IdentValue style;
        private final int weight;

        Face(String file, String family, IdentValue style, int weight) {
            this.file = file;
            this.family = family;
            this.style = style;
            this.weight = weight;
        }

        private static Face nearest(FontSpecification wanted) {
            boolean bold = ITextFontResolver.convertWeightToInt(wanted.fontWeight) > 500;
            boolean condensed =
                    wanted.families != null
                            && wanted.families.length > 0
                            && wanted.families[0].contains(CONDENSED.family);
            if (condensed) {
                return bold ? CONDENSED_SEMIBOLD : CONDENSED;
            }
            if (bold) {
                return SEMIBOLD;
            }
            return wanted.fontStyle == IdentValue.ITALIC ? ITALIC : REGULAR;
        }
    }

    private final HouseStyle house;
    private final Map<Face, BaseFont> loaded = new EnumMap<>(Face.class);

    HouseFonts(HouseStyle house) {
        this.house = house;
    }

    BaseFont of(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    private BaseFont load(Face face) {
        byte[] bytes = house.read("fonts/" + face.file + ".ttf");
        try {
            BaseFont font =
                    BaseFont.createFont(
                            face.file + ".ttf", BaseFont.IDENTITY_H, true, false, bytes, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedPrefix(face.ordinal()));
            return font;
        } catch (IOException broken) {
            throw new IllegalStateException("the font " + face.file + " cannot be read", broken);
        }
    }

    /// The resolver that a document is laid out with: these faces and no other.
    ITextFontResolver resolver() {
        return new Resolver(this);
    }

    private static final class Resolver extends ITextFontResolver {
        private final HouseFonts fonts;

        Resolver(HouseFonts fonts) {
            this.fonts = fonts;
        }

        @Override
        protected Map<String, FontFamily> loadFonts() {
            return new TreeMap<>();
        }

        @Override
        public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
            Face face = Face.nearest(wanted);
            return new ITextFSFont(
                    new FontDescription(fonts.of(face), face.style, face.weight), wanted.size);
        }
    }

    /// Makes the subset tag of a face always the same six letters, so that bytes repeat.
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final double letter;

        FixedPrefix(int face) {
            this.letter = (face + 0.5) / 26;
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }
}
