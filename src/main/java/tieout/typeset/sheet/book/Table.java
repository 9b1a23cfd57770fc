package tieout.typeset.sheet.book;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

import java.util.List;
import java.util.Locale;

/// A head and the rows beneath it as one table of Excel: `tBridge`, and `tBridge2` for the next.
///
/// It has a name and can be sorted and filtered; its looks are those of its cells.
final class Table {
    private Table() {}

    /// Rows count from 1 and include the head.
    static void of(XSSFSheet sheet, int first, int last, List<Column> columns) {
        CellReference from = new CellReference(first - 1, 0);
        CellReference to = new CellReference(last - 1, columns.size() - 1);
        XSSFTable table =
                sheet.createTable(new AreaReference(from, to, SpreadsheetVersion.EXCEL2007));
        int count = sheet.getTables().size();
        String name = "t" + sheet.getSheetName() + (count == 1 ? "" : String.valueOf(count));
        table.setName(name);
        table.setDisplayName(name);
        CTTableColumns heads = table.getCTTable().getTableColumns();
        for (int i = 0; i < columns.size(); i++) {
            heads.getTableColumnArray(i).setName(columns.get(i).head());
        }
        if (count == 1) {
            String area =
                    String.format(Locale.ROOT, "%s:%s", from.formatAsString(), to.formatAsString());
            table.getCTTable().addNewAutoFilter().setRef(area);
        }
    }
}
