package tieout.typeset.sheet.book;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import java.util.LinkedHashMap;
import java.util.Map;

/// The texts of one workbook, each stored once.
///
/// The library finds a text again by writing it out as XML for every cell, which is a third of the
/// time that a workbook takes; here each text is looked up by itself.
final class SharedWords {
    private final XSSFWorkbook workbook;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    SharedWords(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void put(XSSFCell cell, String words) {
        int place =
                places.computeIfAbsent(
                        words,
                        w ->
                                workbook.getSharedStringSource()
                                        .addSharedStringItem(new XSSFRichTextString(w)));
        cell.getCTCell().setT(STCellType.S);
        cell.getCTCell().setV(String.valueOf(place));
    }
}
