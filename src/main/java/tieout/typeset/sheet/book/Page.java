package tieout.typeset.sheet.book;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One sheet, written downwards: lines of prose, heads of tables, and rows beneath them.
///
/// Rows count from 1 and columns from 0, as a reader and a program would say them.
public final class Page {
    private static final int ROOM = 2;
    private static final int LINE = 12;
    private static final int LEAD = 2;

    /// Room for the button of a filter beside the longest word of a head.
    private static final int BUTTON = 4;

    private final Book book;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final String title;
    private final String about;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, List<Integer>> checks = new TreeMap<>();
    private final Map<Integer, List<Column>> heads = new TreeMap<>();
    private List<Column> columns = List.of();
    private int written;
    private int head;
    private int table;

    Page(Book book, XSSFSheet sheet, Styles styles, String title, String about) {
        this.book = book;
        this.sheet = sheet;
        this.styles = styles;
        this.title = title;
        this.about = about;
    }

    public String sheetName() {
        return sheet.getSheetName();
    }

    public String title() {
        return title;
    }

    /// What the sheet shows, in a sentence.
    public String about() {
        return about;
    }

    /// The row last written.
    public int row() {
        return written;
    }

    /// The address of a cell on this sheet, without the sheet's name: `$E$12`.
    public String at(int column, int row) {
        return Names.fixed(column, row);
    }

    public void blank() {
        endTable();
        written++;
    }

    /// Prose above or between tables: it does not widen columns and runs over to the right.
    public void line(Cell... cells) {
        endTable();
        XSSFRow row = sheet.createRow(written++);
        for (int i = 0; i < cells.length; i++) {
            write(row, i, cells[i], new Styles.Fit(cells[i].right(), false, false, false, false));
        }
        int points = cells.length == 0 ? 0 : cells[0].role().points();
        row.setHeightInPoints(LEAD + Math.max(LINE, points * 4 / 3));
    }

    /// Leaves room above and below what is written in the last row, for a hand that signs.
    public void tall() {
        sheet.getRow(written - 1).setHeightInPoints(LEAD + 2 * LINE);
    }

    /// Makes a column so many characters wide at least, whatever stands in it.
    public void wide(int column, int characters) {
        widen(column, characters);
    }

    /// Limits the columns of rows that have no head.
    public void columns(Column... limits) {
        columns = List.of(limits);
    }

    /// The head of a table; the first of a sheet is frozen and repeated on every printed page.
    public void head(Column... heads) {
        endTable();
        columns = List.of(heads);
        XSSFRow row = sheet.createRow(written++);
        for (int i = 0; i < heads.length; i++) {
            Cell cell = Cell.text(heads[i].head()).as(Role.HEAD);
            write(row, i, cell, new Styles.Fit(heads[i].right(), true, true, i > 0, true));
            int longest =
                    Arrays.stream(heads[i].head().split(" "))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            widen(i, longest + (head == 0 ? BUTTON : 1));
        }
        table = written;
        this.heads.put(written, columns);
        if (head == 0) {
            head = written;
        }
    }

    /// What was written since the last head becomes a table, if it is one row at least.
    private void endTable() {
        if (table > 0 && written > table) {
            Table.of(sheet, table, written, columns.size());
        }
        table = 0;
    }

    /// A row of the table whose head was written last.
    public void row(List<Cell> cells) {
        XSSFRow row = sheet.createRow(written++);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, cells.get(i).lines(limit(i, cells.get(i))));
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int limit = limit(i, cell);
            boolean right = cell.right() || i < columns.size() && columns.get(i).right();
            boolean wrap = cell.lines(limit) > 1;
            write(row, i, cell, new Styles.Fit(right, wrap, true, i > 0, lines > 1));
            widen(i, Math.min(cell.width(), limit));
            if (cell.role() == Role.CHECK) {
                checks.computeIfAbsent(i, c -> new ArrayList<>()).add(written);
            }
        }
        row.setHeightInPoints(LEAD + lines * LINE);
    }

    /// The widest that a text may get in this column; numbers have no limit.
    private int limit(int column, Cell cell) {
        boolean text = cell.content() instanceof Cell.Content.Text;
        return column < columns.size() && text ? columns.get(column).limit() : Integer.MAX_VALUE;
    }

    public void row(Cell... cells) {
        row(List.of(cells));
    }

    /// Gives the cell of the last row a defined name.
    public void name(String name, int column) {
        name(name, column, written, written);
    }

    public void name(String name, int column, int first, int last) {
        String from = Names.fixed(column, first);
        String to = first == last ? "" : ":" + Names.fixed(column, last);
        book.name(name, sheetName() + "!" + from + to);
    }

    private void widen(int column, int width) {
        widths.merge(column, width, Math::max);
    }

    private void write(XSSFRow row, int column, Cell cell, Styles.Fit fit) {
        XSSFCell to = row.createCell(column);
        CellStyle style = styles.of(cell, fit);
        switch (cell.content()) {
            case Cell.Content.Nothing() -> to.setBlank();
            case Cell.Content.Text(String words) -> book.words().put(to, words);
            case Cell.Content.Number(var exact) -> to.setCellValue(Nearest.to(exact));
            case Cell.Content.Live(String formula, var cached) -> {
                to.setCellFormula(formula);
                to.setCellValue(Nearest.to(cached));
            }
            case Cell.Content.LiveText(String formula, String cached) -> {
                to.setCellFormula(formula);
                to.setCellValue(cached);
            }
            case Cell.Content.Day(var day) -> to.setCellValue(DateUtil.getExcelDate(day));
            case Cell.Content.Moment(var at) ->
                    to.setCellValue(
                            DateUtil.getExcelDate(at.atOffset(ZoneOffset.UTC).toLocalDateTime()));
        }
        to.setCellStyle(style);
        cell.link().ifPresent(target -> link(to, target));
    }

    private void link(XSSFCell cell, String target) {
        Hyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell.setHyperlink(link);
    }

    /// Widths, panes and print set-up, once all rows are there.
    void finish() {
        endTable();
        widths.forEach((column, width) -> sheet.setColumnWidth(column, (width + ROOM) * 256));
        heads.forEach((row, head) -> sheet.getRow(row - 1).setHeightInPoints(height(head)));
        new Layout(sheet, head, written, characters()).set(book.running());
        checks.forEach((column, rows) -> Verdict.colour(sheet, column, rows));
    }

    private int characters() {
        return widths.values().stream().mapToInt(width -> width + ROOM).sum();
    }

    /// As many lines as the longest head takes in its column, broken between words.
    private float height(List<Column> head) {
        int most = 1;
        for (int i = 0; i < head.size(); i++) {
            int room = widths.getOrDefault(i, 0) + ROOM - 1;
            int lines = 1;
            int used = 0;
            for (String word : head.get(i).head().split(" ")) {
                boolean fits = used == 0 || used + 1 + word.length() <= room;
                lines += fits ? 0 : 1;
                used = fits && used > 0 ? used + 1 + word.length() : word.length();
            }
            most = Math.max(most, lines);
        }
        return LEAD + most * (float) LINE;
    }
}
