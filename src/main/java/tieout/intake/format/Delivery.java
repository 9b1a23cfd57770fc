package tieout.intake.format;

import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;
import tieout.intake.element.Element;
import tieout.intake.element.Json;
import tieout.intake.element.Xml;
import tieout.intake.expected.Expected;

import java.util.List;

/// A file received for a month, with its line of `standing/sources.csv`.
///
/// `names` are the words by which others call the account that the line names.
public record Delivery(Source source, Month month, Expected expected, List<String> names) {
    /// Our account, loan or venue that the file speaks of; empty where its rows say it.
    public String account() {
        return expected.account();
    }

    /// The rows of a table without a title; there has to be one unless the file may be empty.
    public List<Row> rows(List<String> columns, Problems problems) {
        Table table = Table.read(Text.of(source), columns, problems);
        return expected.mayBeEmpty() ? table.rows() : table.filled();
    }

    public Element json(Problems problems) {
        return Json.read(Text.of(source), problems);
    }

    public Element xml(Problems problems) {
        return Xml.read(Text.marked(source), problems);
    }
}
