package tieout.typeset.sheet.book;

import tieout.calendar.Month;
import tieout.report.Figure;

import java.util.Locale;

/// Defined names: a figure is called by its id, in another month with that month behind it.
public record Names(Month closing) {
    /// `bitcoin_sold` in the month closed, `bitcoin_sold_2026_01` in another.
    public String of(String figure, Month month) {
        return month.equals(closing) ? figure : figure + "_" + month.toString().replace('-', '_');
    }

    public String of(Figure figure) {
        return of(figure.id(), figure.month());
    }

    /// The values of the source rows of a figure: `bitcoin_sold_rows`.
    public String rows(Figure figure) {
        return of(figure) + "_rows";
    }

    /// The first line of a figure's block on the sheet of rows: `bitcoin_sold_from`.
    public String from(Figure figure) {
        return of(figure) + "_from";
    }

    /// The letters of a column counted from 0: `A`, `Z`, `AA`.
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /// `$E$12`, for a column counted from 0 and a row from 1.
    static String fixed(int column, int row) {
        return String.format(Locale.ROOT, "$%s$%d", letters(column), row);
    }
}
