package tieout.typeset.sheet.book;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The cell styles of one workbook: each look is made once, in the order of its first use.
final class Styles {
    private static final String FACE = "Arial";

    /// How a cell sits: `ruled` in a table, `apart` off the left, `tall` in a row of many lines.
    record Fit(boolean right, boolean wrap, boolean ruled, boolean apart, boolean tall) {
        static final int WAYS = 32;

        /// Each way to sit as a number below [#WAYS].
        int way() {
            return (right ? 1 : 0)
                    | (wrap ? 2 : 0)
                    | (ruled ? 4 : 0)
                    | (apart ? 8 : 0)
                    | (tall ? 16 : 0);
        }
    }

    /// All that decides a style; `quoted` keeps a text that looks like a formula a text.
    private record Look(Role role, String pattern, Fit fit, boolean quoted, boolean link) {
        static final int MOST = Role.values().length * Fit.WAYS * 4;

        /// Each look of one pattern as a number below [#MOST].
        int number() {
            int way = role.ordinal() * Fit.WAYS + fit.way();
            return way * 4 + (quoted ? 2 : 0) + (link ? 1 : 0);
        }
    }

    private record Type(String ink, boolean bold, int points, boolean underlined) {}

    private final XSSFWorkbook workbook;
    private final Map<String, int[]> made = new LinkedHashMap<>();
    private final Map<Type, Font> fonts = new LinkedHashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) 9);
    }

    /// The number of the style in the workbook; every cell asks, so nothing is compared but a
    /// pattern.
    int of(Cell cell, Fit fit) {
        boolean quoted =
                cell.content() instanceof Cell.Content.Text(String words) && startsFormula(words);
        String pattern = cell.format().pattern();
        Look look = new Look(cell.role(), pattern, fit, quoted, cell.link().isPresent());
        int[] styles = made.computeIfAbsent(pattern, p -> new int[Look.MOST]);
        int number = look.number();
        if (styles[number] == 0) {
            styles[number] = make(look).getIndex();
        }
        return styles[number];
    }

    /// Excel would take such a text for a formula or drop its first character.
    static boolean startsFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        Role role = look.role();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.pattern()));
        style.setFont(font(look));
        Fit fit = look.fit();
        style.setAlignment(fit.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (fit.apart() && !fit.right() ? 1 : 0));
        style.setVerticalAlignment(vertical(role, fit));
        style.setWrapText(fit.wrap());
        style.setQuotePrefixed(look.quoted());
        style.setLocked(role != Role.INPUT);
        if (!role.wash().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(role.wash()));
        }
        if (fit.ruled()) {
            borders(style, role);
        }
        return style;
    }

    /// Lines of one row are centred; where a text of the row wraps, all start at the top.
    private static VerticalAlignment vertical(Role role, Fit fit) {
        if (role == Role.HEAD) {
            return VerticalAlignment.BOTTOM;
        }
        return fit.tall() ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }

    private static void borders(XSSFCellStyle style, Role role) {
        if (role == Role.HEAD) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setTopBorderColor(colour(Role.INK));
            style.setBottomBorderColor(colour(Role.INK));
        } else if (role == Role.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(Role.RULE));
        } else {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(colour(Role.HAIR));
        }
    }

    private Font font(Look look) {
        Role role = look.role();
        String ink = look.link() ? Role.BLUE : role.ink();
        return fonts.computeIfAbsent(
                new Type(ink, role.bold(), role.points(), look.link()), this::font);
    }

    private Font font(Type type) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) type.points());
        font.setBold(type.bold());
        font.setColor(colour(type.ink()));
        font.setUnderline(type.underlined() ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), new DefaultIndexedColorMap());
    }
}
