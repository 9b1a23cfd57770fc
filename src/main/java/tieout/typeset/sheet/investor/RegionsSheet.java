package tieout.typeset.sheet.investor;

import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Production and hash rate of each region, adding up to the whole, live.
public record RegionsSheet(Book book) {
    public void write(Page page) {
        Report report = book.report();
        Map<String, String> regions = report.catalogue().regions();
        List<Column> heads = new ArrayList<>();
        heads.add(Column.text("region, " + report.month().shortLabel(), 44));
        List<SumsSheet.Stack> stacks = new ArrayList<>();
        for (String whole : Contents.BY_REGION) {
            heads.add(
                    Column.number(
                            report.wording(whole).label() + ", " + report.wording(whole).unit()));
            List<SumsSheet.Part> parts =
                    regions.keySet().stream().map(slug -> part(whole + "_" + slug)).toList();
            stacks.add(new SumsSheet.Stack(parts, report.figure(whole)));
        }
        page.head(heads.toArray(Column[]::new));
        new SumsSheet(book, page).write(List.copyOf(regions.values()), "All regions", stacks);
    }

    private SumsSheet.Part part(String id) {
        Figure figure = book.report().figure(id);
        return new SumsSheet.Part(figure, false);
    }
}
