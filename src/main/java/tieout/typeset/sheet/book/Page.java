package tieout.typeset.sheet.book;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private final SheetRows rows = new SheetRows();
    private final Styles styles;
    private final String title;
    private final String about;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<Integer, List<Integer>> checks = new TreeMap<>();
    private List<Column> columns = List.of();
    private int written;
    private int head;
    private int second;
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
        rows.begin(++written);
        for (int i = 0; i < cells.length; i++) {
            write(i, cells[i], new Styles.Fit(cells[i].right(), false, false, false, false));
        }
        int points = cells.length == 0 ? 0 : cells[0].role().points();
        rows.height(LEAD + Math.max(LINE, points * 4 / 3));
    }

    /// Leaves room above and below what is written in the last row, for a hand that signs.
    public void tall() {
        rows.height(LEAD + 2 * LINE);
    }

    /// Makes a column so many characters wide at least, whatever stands in it.
    public void wide(int column, int characters) {
        widen(column, characters);
    }

    /// Limits the columns of rows that have no head.
    public void columns(Column... limits) {
        columns = List.of(limits);
    }

    /// The head of a table; the first of a sheet is frozen.
    public void head(Column... heads) {
        endTable();
        columns = List.of(heads);
        rows.begin(++written);
        rows.heightLater(() -> height(List.of(heads)));
        for (int i = 0; i < heads.length; i++) {
            Cell cell = Cell.text(heads[i].head()).as(Role.HEAD);
            write(i, cell, new Styles.Fit(heads[i].right(), true, true, i > 0, true));
            int longest =
                    Arrays.stream(heads[i].head().split(" "))
                            .mapToInt(String::length)
                            .max()
                            .orElse(0);
            widen(i, longest + (head == 0 ? BUTTON : 1));
        }
        table = written;
        if (head == 0) {
            head = written;
        } else if (second == 0) {
            second = written;
        }
    }

    /// What was written since the last head becomes a table, if it is one row at least.
    private void endTable() {
        if (table > 0 && written > table) {
            Table.of(sheet, table, written, columns);
        }
        table = 0;
    }

    /// A row of the table whose head was written last.
    public void row(List<Cell> cells) {
        rows.begin(++written);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, cells.get(i).lines(limit(i, cells.get(i))));
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int limit = limit(i, cell);
            boolean right = cell.right() || i < columns.size() && columns.get(i).right();
            boolean wrap = cell.lines(limit) > 1;
            write(i, cell, new Styles.Fit(right, wrap, true, i > 0, lines > 1));
            widen(i, Math.min(cell.width(), limit));
            if (cell.role() == Role.CHECK) {
                checks.computeIfAbsent(i, c -> new ArrayList<>()).add(written);
            }
        }
        rows.height(LEAD + lines * LINE);
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

    private void write(int column, Cell cell, Styles.Fit fit) {
        int style = styles.of(cell, fit);
        switch (cell.content()) {
            case Cell.Content.Nothing() -> rows.blank(column, style);
            case Cell.Content.Text(String words) ->
                    rows.shared(column, style, book.words().place(words));
            case Cell.Content.Number(var exact) -> rows.number(column, style, Nearest.to(exact));
            case Cell.Content.Live(String formula, var cached) ->
                    rows.number(column, style, formula, Nearest.to(cached));
            case Cell.Content.LiveText(String formula, String cached) ->
                    rows.words(column, style, formula, cached);
            case Cell.Content.Day(var day) ->
                    rows.number(column, style, DateUtil.getExcelDate(day));
            case Cell.Content.Moment(var at) ->
                    rows.number(
                            column,
                            style,
                            DateUtil.getExcelDate(at.atOffset(ZoneOffset.UTC).toLocalDateTime()));
        }
        cell.link().ifPresent(target -> rows.link(column, target));
    }

    /// Widths, panes and print set-up, once all rows are there.
    void finish() {
        endTable();
        widths.forEach((column, width) -> sheet.setColumnWidth(column, (width + ROOM) * 256));
        sheet.setDimensionOverride(
                new CellRangeAddress(0, written - 1, 0, Math.max(0, rows.width() - 1)));
        new Layout(sheet, head, isMostly(), written, characters()).set(book.running());
        checks.forEach((column, rows) -> Verdict.colour(sheet, column, rows));
    }

    /// The part of the file that holds the sheet; `frame` is what the library made of it.
    void writeTo(byte[] frame, OutputStream out) throws IOException {
        rows.writeTo(new String(frame, StandardCharsets.UTF_8), out);
    }

    /// Where in the file that part is.
    String part() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /// Whether most rows stand beneath the first head, so that it says what they are.
    private boolean isMostly() {
        return second == 0 || 2 * (second - head) > written - head;
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
