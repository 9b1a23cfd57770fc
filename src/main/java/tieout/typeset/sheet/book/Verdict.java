package tieout.typeset.sheet.book;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Turns the check cells of a column red while they differ from nil or say BREAK or DRAFT.
final class Verdict {
    private Verdict() {}

    static void colour(Sheet sheet, int column, List<Integer> rows) {
        SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        String cell = Names.letters(column) + rows.getFirst();
        ConditionalFormattingRule broken =
                rules.createConditionalFormattingRule(
                        String.format(
                                Locale.ROOT,
                                "IF(ISNUMBER(%1$s),%1$s<>0,OR(%1$s=\"BREAK\",%1$s=\"DRAFT\"))",
                                cell));
        PatternFormatting fill = broken.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(Role.RED_WASH));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        broken.createFontFormatting().setFontColor(Styles.colour(Role.RED));
        rules.addConditionalFormatting(ranges(column, rows), broken);
    }

    private static CellRangeAddress[] ranges(int column, List<Integer> rows) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        int first = rows.getFirst();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            boolean last = i + 1 == rows.size() || rows.get(i + 1) != row + 1;
            if (last) {
                ranges.add(new CellRangeAddress(first - 1, row - 1, column, column));
                first = i + 1 < rows.size() ? rows.get(i + 1) : first;
            }
        }
        return ranges.toArray(CellRangeAddress[]::new);
    }
}
