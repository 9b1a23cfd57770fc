package tieout.intake.file;

import tieout.calendar.Month;
import tieout.evidence.Nearest;
import tieout.evidence.Source;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;
import tieout.intake.element.Element;
import tieout.intake.element.Json;
import tieout.intake.element.Xml;
import tieout.intake.expected.Expected;

import java.time.LocalDate;
import java.util.List;

/// A file received for a month, with its line of `standing/sources.csv`.
///
/// `names` are the words by which others call the account that the line names.
public record Delivery(Source source, Month month, Expected expected, List<String> names) {
    /// Our account, loan or venue that the file speaks of; empty where its rows say it.
    public String account() {
        return expected.account();
    }

    /// Which of these markets the file is of, as its line of the sources says.
    public String market(List<String> legal, Findings findings) {
        if (!legal.contains(expected.market())) {
            findings.problems()
                    .add(
                            expected.origin(),
                            "the market \"" + expected.market() + "\" is unknown",
                            "write " + Nearest.legal(expected.market(), legal));
        }
        return expected.market();
    }

    /// Refuses a cell that names another account than this file's.
    public void named(Cell cell) {
        if (!names.contains(cell.text())) {
            cell.wrong(
                    "\"" + cell.text() + "\" is not an account of " + account(),
                    "add the name to " + account() + " in standing/accounts.csv, or send its file");
        }
    }

    /// Refuses a line of the sources that states another way of cutting a day than the format's.
    public void cut(String day, Findings findings) {
        if (!expected.day().equals(day)) {
            findings.problems()
                    .add(
                            expected.origin(),
                            "the day \"" + expected.day() + "\" is not how this file is cut",
                            "write " + day);
        }
    }

    /// The days of the month, in order.
    public List<LocalDate> days() {
        return month.first().datesUntil(month.next().first()).toList();
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
