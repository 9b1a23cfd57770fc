package tieout.typeset.sheet;

import tieout.amount.Ratio;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every file the month was made from: its SHA-256, its size, and how many facts were read from it.
record SourcesSheet(Book book) {
    void write(Page page) {
        page.head(
                Column.text("file", 60),
                Column.text("SHA-256", 66),
                Column.number("bytes"),
                Column.number("lines"),
                Column.number("facts"));
        Facts facts = book.report().books().facts();
        Map<String, Integer> read = new LinkedHashMap<>();
        facts.happened().forEach(f -> read.merge(f.origin().source().path(), 1, Integer::sum));
        facts.standing().forEach(s -> read.merge(s.origin().source().path(), 1, Integer::sum));
        for (Source source : facts.sources()) {
            page.row(
                    Cell.text(source.path()),
                    Cell.text(source.digest().hex()),
                    Cell.input(Ratio.of(source.bytes().length), Format.COUNT),
                    Cell.count(new String(source.bytes(), StandardCharsets.UTF_8).lines().count()),
                    Cell.count(read.getOrDefault(source.path(), 0)));
        }
    }
}
