package tieout.typeset.sheet.close;

import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.Opening;
import tieout.intake.standing.PolicyName;
import tieout.ledger.GeneralBooks;
import tieout.ledger.HoldingsNote;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Column;
import tieout.typeset.sheet.book.Page;

import java.time.LocalDate;
import java.util.Optional;

/// What the standard asks for, paragraph by paragraph: where this workbook answers it, and whether
/// the month's report has to.
///
/// Annual disclosures are due at year end, and in every interim report of the year of adoption.
record NoteChecklist(Book book, GeneralBooks general, HoldingsNote note) {
    private static final int DECEMBER = 12;

    void write(Page page) {
        adoption(page);
        page.blank();
        page.head(
                Column.text("what the standard asks for", 52),
                Column.text("paragraph", 22),
                Column.text("where it is", 16),
                Column.text("the answer", 32),
                Column.text("due in this month's report", 44));
        always(page);
        yearly(page);
        item(
                page,
                "Interim reports of the year of adoption give the annual disclosures too",
                "ASU 2023-08",
                Cell.note("–"),
                inYearOfAdoption() ? "the year of adoption" : "another year",
                inYearOfAdoption() ? "yes" : "no");
    }

    private void always(Page page) {
        item(
                page,
                "Each significant holding: name, cost basis, fair value, units; the rest together",
                "ASC 350-60-50-1",
                Cell.link("above", "HoldingsNote!A1"),
                "as above",
                "yes, interim and annual");
        item(
                page,
                "Restrictions on sale: fair value, nature, time left, what lifts them",
                "ASC 350-60-50-6",
                Cell.link("above", HoldingsNoteSheet.RESTRICTED),
                note.restrictions().isEmpty() ? "none" : "as above",
                "yes, interim and annual");
    }

    private void yearly(Page page) {
        item(
                page,
                "The method by which cost is relieved",
                "ASC 350-60-50-2",
                Cell.link("Lots", "Lots!A1"),
                policy(PolicyName.LOT_METHOD),
                annual());
        item(
                page,
                "The line of income that has gains and losses",
                "ASC 350-60-50-2",
                Cell.text(account().map(BookAccount::number).orElse("n/a")),
                account().map(BookAccount::name).orElse("no account has the role"),
                annual());
        item(
                page,
                "Roll-forward: additions, dispositions, gains, losses",
                "ASC 350-60-50-3",
                Cell.link("Rollforward", "Rollforward!A1"),
                "month, quarter, year to date",
                annual());
        item(
                page,
                "Nature of additions and dispositions; realised gains and realised losses, each"
                        + " in total",
                "ASC 350-60-50-4",
                Cell.link("Rollforward", "Rollforward!A1"),
                "by nature, and beside the note",
                annual());
    }

    private void adoption(Page page) {
        Adoption adoption = note.adoption();
        page.head(
                Column.text("adoption of the standard", 52),
                Column.text("adopted on", 22),
                Column.number("effect on retained earnings, US$"),
                Column.text("in the roll-forward", 32),
                Column.text("set by", 44));
        page.row(
                Cell.text(Adoption.LABEL),
                Cell.day(adoption.day()),
                Cell.input(adoption.effect()),
                Cell.text(shown()),
                Cell.note(adoption.origin().place()));
    }

    private String shown() {
        LocalDate day = note.adoption().day();
        Optional<AsOf> opened =
                book.report().books().facts().settings(Opening.class).stream()
                        .map(opening -> new AsOf(opening.day()))
                        .findFirst();
        if (!inYearOfAdoption()) {
            return "no, another year";
        }
        boolean at = opened.map(open -> open.day().plusDays(1).equals(day)).orElse(false);
        return at ? "between opening and additions" : "no, the books open after it";
    }

    private static void item(
            Page page, String asked, String paragraph, Cell where, String answer, String due) {
        page.row(Cell.text(asked), Cell.text(paragraph), where, Cell.text(answer), Cell.text(due));
    }

    private boolean inYearOfAdoption() {
        return note.adoption().inYearOf(book.report().month().last());
    }

    private String annual() {
        Month month = book.report().month();
        if (month.value().getMonthValue() == DECEMBER) {
            return "yes, the year ends";
        }
        return inYearOfAdoption() ? "yes, in the year of adoption" : "no, but given all the same";
    }

    private String policy(PolicyName name) {
        return book.report()
                .books()
                .facts()
                .policy(name.id())
                .map(policy -> policy.value())
                .orElse("n/a");
    }

    private Optional<BookAccount> account() {
        return general.chart().of(BookRole.GAIN_ON_BITCOIN);
    }
}
