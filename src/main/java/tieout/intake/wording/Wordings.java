package tieout.intake.wording;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The wordings of all figures, by id, in the order of the file.
public record Wordings(Source source, Map<String, Wording> byFigure) {
    private static final List<String> COLUMNS =
            List.of("figure", "label", "unit", "millions", "release", "board", "accounts", "note");
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
    private static final int FINEST = 8;

    /// Reads `figures.csv`; refuses unknown columns, repeated figures and decimals out of range.
    public static Wordings read(Source source) {
        Problems problems = new Problems();
        Map<String, Wording> found = new LinkedHashMap<>();
        for (Row row : Table.read(Text.of(source), COLUMNS, problems).filled()) {
            Wording wording =
                    new Wording(
                            row.origin(),
                            row.cell("figure").required(),
                            row.cell("label").required(),
                            row.text("unit"),
                            row.cell("millions").choice(YES_NO),
                            row.cell("release").whole(FINEST),
                            row.cell("board").whole(FINEST),
                            row.cell("accounts").whole(FINEST),
                            row.text("note"));
            if (found.putIfAbsent(wording.figure(), wording) != null) {
                row.wrong(wording.figure() + " is worded twice", "keep one line for each figure");
            }
        }
        if (!problems.none()) {
            throw new Refusal(problems.list());
        }
        return new Wordings(source, found);
    }

    /// The wording of a figure; a figure without one is refused, since no label is made up.
    public Wording of(String figure) {
        Wording wording = byFigure.get(figure);
        if (wording == null) {
            throw new Refusal(
                    Problem.of(
                            source.path(),
                            "has no line for " + figure,
                            "add its label, unit and decimals"));
        }
        return wording;
    }
}
