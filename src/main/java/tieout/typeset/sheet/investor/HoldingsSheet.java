package tieout.typeset.sheet.investor;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;

/// How bitcoin held came from one month's end to the next, and what of it is free, live.
public record HoldingsSheet(Book book, List<Month> months) {
    private static final String HELD = "bitcoin_held";

    public void write(Page page) {
        head(page, "bridge, in BTC");
        List<String> moved = new ArrayList<>(book.report().catalogue().bridge());
        moved.add("unexplained");
        write(page, moved);
        page.blank();
        page.line(Cell.text("Free or with lenders").as(Role.HEADING));
        head(page, "as of month-end, in BTC");
        write(page, Contents.SPLIT);
    }

    private void head(Page page, String words) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text(words, 44));
        months.forEach(month -> heads.add(Column.number(month.shortLabel())));
        page.head(heads.toArray(Column[]::new));
    }

    private void write(Page page, List<String> signed) {
        Report report = book.report();
        List<SumsSheet.Stack> stacks = new ArrayList<>();
        for (Month month : months) {
            List<SumsSheet.Part> parts = signed.stream().map(id -> part(id, month)).toList();
            stacks.add(new SumsSheet.Stack(parts, report.figure(HELD, month)));
        }
        List<String> labels = signed.stream().map(this::label).toList();
        new SumsSheet(book, page).write(labels, report.wording(HELD).label(), stacks);
    }

    private SumsSheet.Part part(String signed, Month month) {
        Figure figure = book.report().figure(signed.replace("-", ""), month);
        return new SumsSheet.Part(figure, signed.startsWith("-"));
    }

    private String label(String signed) {
        String label = book.report().wording(signed.replace("-", "")).label();
        return signed.startsWith("-") ? "less " + label : label;
    }
}
