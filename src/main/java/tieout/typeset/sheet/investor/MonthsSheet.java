package tieout.typeset.sheet.investor;

import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Released;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every released figure in every month, newest first: each number once, under its defined name.
///
/// Millions are whole dollars shown in millions, so that a sum is a sum. Months before the first on
/// file stand as first published, with the digits they were published with.
public record MonthsSheet(Book book, List<Month> months) {
    private static final int FIRST = 3;

    public void write(Page page) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("figure", 46));
        heads.add(Column.text("section", 22));
        heads.add(Column.text("unit", 13));
        months.forEach(month -> heads.add(Column.number(month.shortLabel())));
        heads.add(Column.text("name in this workbook", 36));
        page.head(heads.toArray(Column[]::new));
        for (Map.Entry<String, List<String>> section : Contents.of(book.report()).entrySet()) {
            section.getValue().forEach(id -> line(page, section.getKey(), id));
        }
    }

    private void line(Page page, String section, String id) {
        Wording wording = book.report().wording(id);
        Released released = new Released(book.report());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label(id)));
        cells.add(Cell.note(section));
        cells.add(Cell.note(unit(book, id)));
        for (Month month : months) {
            Figure figure = book.report().figure(id, month);
            cells.add(released.value(figure));
        }
        cells.add(Cell.note(wording.figure()));
        page.row(cells);
        for (int i = 0; i < months.size(); i++) {
            page.name(book.names().of(id, months.get(i)), FIRST + i);
        }
    }

    private String label(String id) {
        String label = book.report().wording(id).label();
        return Contents.BY_REGION.stream()
                .filter(whole -> id.startsWith(whole + "_"))
                .filter(whole -> book.report().catalogue().regions().containsKey(rest(id, whole)))
                .findFirst()
                .map(whole -> book.report().wording(whole).label() + ", " + label)
                .orElse(label);
    }

    private static String rest(String id, String whole) {
        return id.substring(whole.length() + 1);
    }

    /// `US$ million` where the release reads millions.
    static String unit(Book book, String id) {
        Wording wording = book.report().wording(id);
        var measured = book.report().figure(id).definition().unit();
        return wording.shift(Audience.RELEASE, measured) == 6
                ? wording.unit() + " million"
                : wording.unit();
    }
}
