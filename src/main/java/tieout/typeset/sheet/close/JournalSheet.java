package tieout.typeset.sheet.close;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.ledger.voucher.Journal;
import tieout.ledger.voucher.JournalEntry;
import tieout.ledger.voucher.JournalLine;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Role;
import tieout.typeset.sheet.chain.Places;

import java.util.List;
import java.util.stream.Collectors;

/// The month's entries for the general ledger, line by line, in US$: what each debits and credits.
public record JournalSheet(Month closing, Journal journal) {
    static final String ACCOUNT = "journal_account";
    static final String DEBIT = "journal_debit";
    static final String CREDIT = "journal_credit";
    static final String DEBITS = "journal_debits";
    static final String CREDITS = "journal_credits";

    public void write(Page page) {
        List<JournalEntry> entries = month().entries();
        int lines = entries.stream().mapToInt(entry -> entry.lines().size()).sum();
        int first = page.row() + 3;
        int last = first + Math.max(1, lines) - 1;
        Cell none = Cell.nothing().as(Role.TOTAL);
        page.row(
                Cell.text("Total").as(Role.TOTAL),
                none,
                none,
                none,
                none,
                none,
                total("G", first, last, debits()),
                total("H", first, last, debits()));
        page.name(DEBITS, 6);
        page.name(CREDITS, 7);
        page.head(
                Column.text("entry", 14),
                Column.text("day", 11),
                Column.text("reason", 28),
                Column.text("text", 44),
                Column.text("account", 10),
                Column.text("name", 36),
                Column.number("debit, US$"),
                Column.number("credit, US$"),
                Column.text("lines", 50),
                Column.text("price fixes", 40));
        entries.forEach(entry -> write(page, entry));
        if (entries.isEmpty()) {
            page.row(Cell.note("none"), Cell.note("nothing was posted"));
        }
        page.name(ACCOUNT, 4, first, last);
        page.name(DEBIT, 6, first, last);
        page.name(CREDIT, 7, first, last);
    }

    private static Cell total(String column, int first, int last, Ratio sum) {
        String range = column + first + ":" + column + last;
        return Cell.live("ROUND(SUM(" + range + "),2)", sum, Format.CENTS).as(Role.TOTAL);
    }

    private static void write(Page page, JournalEntry entry) {
        String fixes =
                entry.fixes().stream()
                        .map(fix -> fix.origin().place())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        for (JournalLine line : entry.lines()) {
            page.row(
                    Cell.text(entry.number()),
                    Cell.day(entry.day()),
                    Cell.text(entry.reason().name().toLowerCase(java.util.Locale.ROOT)),
                    Cell.text(entry.text()),
                    Cell.text(line.account().number()),
                    Cell.text(line.account().name()),
                    Cell.input(line.debit().exact(), Format.CENTS),
                    Cell.input(line.credit().exact(), Format.CENTS),
                    Cell.note(new Places(entry.origins()).words()),
                    Cell.note(fixes));
        }
    }

    Journal month() {
        return journal.during(closing);
    }

    Ratio debits() {
        return month().entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .map(line -> line.debit().exact())
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
