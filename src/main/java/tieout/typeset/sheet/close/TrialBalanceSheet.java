package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.BookAccount;
import tieout.ledger.GeneralBooks;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.chain.Difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The general ledger's trial balance beside the journal, account by account, debit positive.
///
/// What the journal leaves in an account is its opening and the month's lines, summed live. An
/// account that Tieout keeps must agree to the cent; the rest is the books' own and only listed.
public record TrialBalanceSheet(Book book, GeneralBooks books) {
    /// The differences of the accounts that Tieout keeps.
    static final String DIFFERENCES = "book_differences";

    private record Line(BookAccount account, Usd opening, Usd debits, Usd credits, Usd stated) {
        Usd closing() {
            return opening.plus(debits).minus(credits);
        }

        Ratio difference() {
            return stated.minus(closing()).exact();
        }
    }

    public void write(Page page) {
        List<Line> lines = lines();
        Map<String, BookBalance> rows = stated();
        int first = page.row() + 3;
        int last = first + Math.max(1, lines.size()) - 1;
        totals(page, lines, first, last);
        page.head(
                Column.text("account", 10),
                Column.text("name", 40),
                Column.text("kind", 12),
                Column.text("kept by", 9),
                Column.number("journal, opening"),
                Column.number("debits of the month"),
                Column.number("credits of the month"),
                Column.number("journal, closing"),
                Column.number("trial balance"),
                Column.number("differs by"),
                Column.text("line", 44));
        lines.forEach(line -> write(page, line, rows));
        if (lines.isEmpty()) {
            page.row(Cell.note("none"), Cell.note("no chart of accounts on file"));
        }
        page.name(DIFFERENCES, 9, first, last);
        List<BookBalance> others =
                rows.values().stream()
                        .filter(b -> books.chart().find(b.account()).isEmpty())
                        .toList();
        if (!others.isEmpty()) {
            page.blank();
            page.line(Cell.text("Accounts that the chart does not list").as(Role.HEADING));
            others.forEach(
                    b ->
                            page.row(
                                    Cell.text(b.account()),
                                    Cell.text(b.name()),
                                    Cell.input(b.balance()),
                                    Cell.note(b.origin().place())));
        }
    }

    private static void totals(Page page, List<Line> lines, int first, int last) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Debits less credits").as(Role.TOTAL));
        for (int i = 1; i < 4; i++) {
            cells.add(Cell.nothing().as(Role.TOTAL));
        }
        cells.add(total("E", first, last, sum(lines, Line::opening)));
        cells.add(total("F", first, last, sum(lines, Line::debits)));
        cells.add(total("G", first, last, sum(lines, Line::credits)));
        cells.add(total("H", first, last, sum(lines, Line::closing)));
        cells.add(total("I", first, last, sum(lines, Line::stated)));
        page.row(cells);
    }

    private static Ratio sum(List<Line> lines, Function<Line, Usd> part) {
        return lines.stream().map(l -> part.apply(l).exact()).reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Cell total(String column, int first, int last, Ratio sum) {
        String range = column + first + ":" + column + last;
        return Cell.live("ROUND(SUM(" + range + "),2)", sum, Format.CENTS).as(Role.TOTAL);
    }

    private static void write(Page page, Line line, Map<String, BookBalance> rows) {
        String r = String.valueOf(page.row() + 1);
        BookAccount account = line.account();
        String place =
                rows.containsKey(account.number())
                        ? rows.get(account.number()).origin().place()
                        : "not in the trial balance";
        boolean kept = account.isKeptByTieout();
        page.row(
                Cell.text(account.number()),
                Cell.text(account.name()),
                Cell.note(account.kind().words()),
                Cell.note(account.keeper().name().toLowerCase(Locale.ROOT)),
                Cell.input(line.opening()),
                moved(JournalSheet.DEBIT, r, line.debits()),
                moved(JournalSheet.CREDIT, r, line.credits()),
                Cell.live(
                        "ROUND(E" + r + "+F" + r + "-G" + r + ",2)",
                        line.closing().exact(),
                        Format.CENTS),
                Cell.input(line.stated()),
                kept
                        ? Cell.live(
                                        Difference.of("I", "H", page.row() + 1),
                                        line.difference(),
                                        Format.CENTS)
                                .as(Role.CHECK)
                        : Cell.text("n/a").as(Role.ABSENT),
                Cell.note(place));
    }

    private static Cell moved(String column, String row, Usd value) {
        String sum = "SUMIFS(" + column + "," + JournalSheet.ACCOUNT + ",A" + row + ")";
        return Cell.live("ROUND(" + sum + ",2)", value.exact(), Format.CENTS);
    }

    private List<Line> lines() {
        Map<String, BookBalance> rows = stated();
        var month = book.report().month();
        var journal = books.journal();
        List<Line> lines = new ArrayList<>();
        for (BookAccount account : books.chart().accounts()) {
            Usd debits = Usd.ZERO;
            Usd credits = Usd.ZERO;
            for (var entry : journal.during(month).of(account).entries()) {
                for (var line : entry.lines()) {
                    boolean here = line.account().equals(account);
                    debits = here ? debits.plus(line.debit()) : debits;
                    credits = here ? credits.plus(line.credit()) : credits;
                }
            }
            Usd stated =
                    rows.containsKey(account.number())
                            ? rows.get(account.number()).balance()
                            : Usd.ZERO;
            lines.add(
                    new Line(
                            account,
                            journal.balance(account, month.previous().end()),
                            debits,
                            credits,
                            stated));
        }
        return lines;
    }

    /// By account number.
    private Map<String, BookBalance> stated() {
        Map<String, BookBalance> rows = new TreeMap<>();
        for (BookBalance row : book.report().books().facts().of(BookBalance.class)) {
            if (row.month().equals(book.report().month())) {
                rows.put(row.account(), row);
            }
        }
        return rows;
    }

    /// How many accounts that Tieout keeps differ.
    long differing() {
        return lines().stream()
                .filter(l -> l.account().isKeptByTieout() && !l.difference().isZero())
                .count();
    }
}
