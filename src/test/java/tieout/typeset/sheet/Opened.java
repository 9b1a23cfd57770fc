package tieout.typeset.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A workbook read back from its bytes, as somebody who opens it finds it.
record Opened(XSSFWorkbook book) {
    static Opened of(byte[] bytes) {
        try {
            return new Opened(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void cells(Consumer<Cell> visitor) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(visitor);
            }
        }
    }

    /// The only or the first cell that a defined name stands for.
    Cell named(String name) {
        return all(name).getFirst();
    }

    List<Cell> all(String name) {
        Name defined = book.getName(name);
        if (defined == null) {
            throw new AssertionError("no name " + name);
        }
        var version = book.getSpreadsheetVersion();
        List<Cell> cells = new ArrayList<>();
        for (CellReference at :
                new AreaReference(defined.getRefersToFormula(), version).getAllReferencedCells()) {
            cells.add(book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }

    static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    /// What the cell shows: a number or words, cached if it is a formula.
    static Object value(Cell cell) {
        CellType type = type(cell);
        return switch (type) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> type;
        };
    }

    static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }
}
