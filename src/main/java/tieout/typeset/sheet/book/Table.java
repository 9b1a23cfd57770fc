package tieout.typeset.sheet.book;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

import java.util.Locale;

/// A head and the rows beneath it as one table of Excel: `tBridge`, and `tBridge2` for the next.
///
/// It has a name and can be sorted and filtered; its looks are those of its cells.
final class Table {
    private Table() {}

    /// Rows count from 1 and include the head.
    static void of(XSSFSheet sheet, int first, int last, int columns) {
        CellReference from = new CellReference(first - 1, 0);
        CellReference to = new CellReference(last - 1, columns - 1);
        XSSFTable table =
                sheet.createTable(new AreaReference(from, to, SpreadsheetVersion.EXCEL2007));
        int count = sheet.getTables().size();
        String name = "t" + sheet.getSheetName() + (count == 1 ? "" : String.valueOf(count));
        table.setName(name);
        table.setDisplayName(name);
        if (count == 1) {
            String area =
                    String.format(Locale.ROOT, "%s:%s", from.formatAsString(), to.formatAsString());
            table.getCTTable().addNewAutoFilter().setRef(area);
        }
    }
}
