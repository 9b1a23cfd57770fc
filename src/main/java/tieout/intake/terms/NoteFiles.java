package tieout.intake.terms;

import tieout.amount.Bitcoin;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.PrintedLine;
import tieout.intake.standing.SaleRestriction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The files behind the note on crypto assets: restrictions on sale, adoption, and notes printed
/// before.
final class NoteFiles {
    private static final List<String> RESTRICTION =
            List.of("account", "quantity", "from", "until", "nature", "lifted by");
    private static final List<String> ADOPTION = List.of("day", "effect");
    private static final List<String> PRINTED =
            List.of("note", "through", "measure", "part", "line", "printed", "document");
    private static final List<String> PRINTED_KEY = List.of("note", "measure", "part", "line");
    private static final Map<String, PrintedLine.Measure> MEASURES =
            words(PrintedLine.Measure.values(), PrintedLine.Measure::words);
    private static final Map<String, PrintedLine.Part> PARTS =
            words(PrintedLine.Part.values(), PrintedLine.Part::words);

    private static final List<String> RESTRICTION_KEY = List.of("account", "nature", "from");

    private NoteFiles() {}

    static List<StandingFile> all() {
        return List.of(
                StandingFile.file("adoption", ADOPTION, List.of("day"), NoteFiles::adoption),
                StandingFile.file("printed-notes", PRINTED, PRINTED_KEY, NoteFiles::printed),
                StandingFile.file(
                        "restrictions", RESTRICTION, RESTRICTION_KEY, NoteFiles::restriction));
    }

    private static <E> Map<String, E> words(E[] values, Function<E, String> said) {
        return Arrays.stream(values).collect(Collectors.toMap(said, Function.identity()));
    }

    /// `all` of an account, and `none` for a last day that no contract names.
    static SaleRestriction restriction(Row row) {
        Cell quantity = row.cell("quantity");
        Cell until = row.cell("until");
        LocalDate from = row.cell("from").day();
        Optional<Bitcoin> coins =
                quantity.text().equals("all") ? Optional.empty() : Optional.of(quantity.bitcoin());
        Optional<LocalDate> last =
                until.text().equals("none") ? Optional.empty() : Optional.of(until.day());
        if (row.sound() && coins.map(c -> c.compareTo(Bitcoin.ZERO) <= 0).orElse(false)) {
            quantity.wrong("\"" + quantity.text() + "\" is not above zero", "write it or all");
        }
        if (row.sound() && last.map(day -> day.isBefore(from)).orElse(false)) {
            until.wrong(until.text() + " is before from", "write its last day or none");
        }
        return new SaleRestriction(
                row.origin(),
                row.cell("account").required(),
                coins,
                from,
                last,
                row.cell("nature").required(),
                row.cell("lifted by").required());
    }

    /// A standard is adopted on the first day of a year.
    static Adoption adoption(Row row) {
        Cell day = row.cell("day");
        Cell effect = row.cell("effect");
        Adoption adoption = new Adoption(row.origin(), day.day(), effect.usd());
        if (row.sound() && adoption.day().getDayOfYear() != 1) {
            day.wrong(day.text() + " does not begin a year", "write 1 January of the year");
        }
        if (row.sound() && !adoption.effect().isWholeCents()) {
            effect.wrong("is finer than a cent", "write what retained earnings show");
        }
        return adoption;
    }

    static PrintedLine printed(Row row) {
        return new PrintedLine(
                row.origin(),
                row.cell("note").required(),
                row.cell("through").day(),
                row.cell("measure").choice(MEASURES),
                row.cell("part").choice(PARTS),
                row.cell("line").required(),
                row.cell("printed").printed(),
                row.cell("document").required());
    }
}
