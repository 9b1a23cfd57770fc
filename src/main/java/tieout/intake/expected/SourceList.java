package tieout.intake.expected;

import tieout.evidence.Source;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The lines of `standing/sources.csv` by file.
public record SourceList(Map<String, Expected> byFile) {
    public static final String PATH = "standing/sources.csv";
    private static final List<String> COLUMNS =
            List.of(
                    "file",
                    "reader",
                    "account",
                    "market",
                    "day",
                    "may be empty",
                    "due",
                    "received from");
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    /// Reads the list; refuses a file listed twice and a reader that is not one of these.
    public static SourceList read(Source source, Collection<String> readers, Problems problems) {
        Map<String, String> legal =
                readers.stream().collect(Collectors.toMap(name -> name, name -> name));
        Map<String, Expected> found = new LinkedHashMap<>();
        for (Row row : Table.read(Text.of(source), COLUMNS, problems).filled()) {
            Cell file = row.cell("file");
            Expected expected =
                    new Expected(
                            row.origin(),
                            file.required(),
                            row.cell("reader").choice(legal),
                            row.text("account"),
                            row.text("market"),
                            row.text("day"),
                            row.cell("may be empty").choice(YES_NO),
                            row.cell("due").required(),
                            row.cell("received from").required());
            Expected earlier = found.putIfAbsent(expected.file(), expected);
            if (earlier != null) {
                String line = "line " + earlier.origin().line();
                file.wrong(file.text() + " is listed in " + line, "keep one line for each file");
            }
        }
        return new SourceList(found);
    }
}
