package tieout.typeset.sheet.book;

import tieout.amount.Amount;
import tieout.amount.Ratio;
import tieout.report.Figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One cell: what it says, what it is for, how it is shown, and where a click on it leads.
///
/// A link is a defined name or `Sheet!A1`. A live formula carries the value the engine knows, which
/// is written beside it and which a recalculation must reach.
public record Cell(Content content, Role role, Format format, Optional<String> link) {
    /// What a cell says.
    public sealed interface Content {
        record Nothing() implements Content {}

        record Text(String words) implements Content {}

        record Number(Ratio exact) implements Content {}

        record Live(String formula, Ratio cached) implements Content {}

        record LiveText(String formula, String cached) implements Content {}

        record Day(LocalDate day) implements Content {}

        record Moment(Instant at) implements Content {}
    }

    public static Cell nothing() {
        return new Cell(new Content.Nothing(), Role.TEXT, Format.GENERAL, Optional.empty());
    }

    public static Cell text(String words) {
        return new Cell(new Content.Text(words), Role.TEXT, Format.TEXT, Optional.empty());
    }

    public static Cell note(String words) {
        return text(words).as(Role.NOTE);
    }

    /// A value of a source or of the engine.
    public static Cell input(Ratio exact, Format format) {
        return new Cell(new Content.Number(exact), Role.INPUT, format, Optional.empty());
    }

    public static Cell input(Amount amount) {
        return input(amount.exact(), Format.exact(amount.unit()));
    }

    public static Cell count(long count) {
        return input(Ratio.of(count), Format.COUNT);
    }

    public static Cell live(String formula, Ratio cached, Format format) {
        return new Cell(
                new Content.Live(formula, cached), Role.CALCULATION, format, Optional.empty());
    }

    public static Cell liveText(String formula, String cached) {
        return new Cell(
                new Content.LiveText(formula, cached),
                Role.CALCULATION,
                Format.GENERAL,
                Optional.empty());
    }

    public static Cell day(LocalDate day) {
        return new Cell(new Content.Day(day), Role.TEXT, Format.DAY, Optional.empty());
    }

    public static Cell moment(Instant at) {
        return new Cell(new Content.Moment(at), Role.TEXT, Format.MOMENT, Optional.empty());
    }

    /// `n/a` or `n/m`: never zero and never blank.
    public static Cell absent(Figure.Absence why) {
        return text(words(why)).as(Role.ABSENT);
    }

    public static String words(Figure.Absence why) {
        return why == Figure.Absence.NOT_MEANINGFUL ? "n/m" : "n/a";
    }

    public static Cell link(String words, String target) {
        return text(words).to(target);
    }

    public Cell as(Role role) {
        return new Cell(content, role, format, link);
    }

    public Cell in(Format format) {
        return new Cell(content, role, format, link);
    }

    public Cell to(String target) {
        return new Cell(content, role, format, Optional.of(target));
    }

    /// Aligned right, as numbers are.
    boolean right() {
        return role == Role.ABSENT
                || !(content instanceof Content.Text || content instanceof Content.LiveText);
    }

    /// How many lines a text takes in a column of so many characters, with some to spare.
    int lines(int limit) {
        if (!(content instanceof Content.Text(String words))) {
            return 1;
        }
        return isOneLine(words)
                ? 1 + words.length() * 9 / 10 / limit
                : words.lines().mapToInt(line -> 1 + line.length() * 9 / 10 / limit).sum();
    }

    private static boolean isOneLine(String words) {
        return !words.isEmpty() && words.indexOf('\n') < 0 && words.indexOf('\r') < 0;
    }

    /// How many characters wide; a text is as wide as its longest line.
    int width() {
        return switch (content) {
            case Content.Nothing() -> 0;
            case Content.Text(String words) ->
                    isOneLine(words)
                            ? words.length() + 1
                            : words.lines().mapToInt(String::length).max().orElse(0) + 1;
            case Content.Number(Ratio exact) -> format.width(exact);
            case Content.Live(String formula, Ratio cached) -> format.width(cached);
            case Content.LiveText(String formula, String cached) -> cached.length() + 1;
            case Content.Day(LocalDate day) -> 11;
            case Content.Moment(Instant at) -> 20;
        };
    }
}
