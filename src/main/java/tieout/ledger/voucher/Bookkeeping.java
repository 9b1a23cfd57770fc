package tieout.ledger.voucher;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.OpeningBook;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.value.Event;
import tieout.ledger.value.Flow;
import tieout.ledger.value.Nature;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Writes the journal, event by event, closing by closing, year by year.
///
/// A gain or loss on what leaves is an entry of its own before the one that lets it leave.
public final class Bookkeeping {
    private final Vouched from;
    private final Collection<Problem> problems;
    private final JournalBook book;
    private final RowVouchers rows;
    private final LoanVouchers loans;
    private int year;

    private Bookkeeping(Vouched from, Collection<Problem> problems) {
        this.from = from;
        this.problems = problems;
        this.book = new JournalBook(from.policy());
        this.loans = new LoanVouchers(from, book, problems);
        this.rows = new RowVouchers(from, book, loans);
    }

    /// The journal of everything measured.
    ///
    /// `problems` are those the chart reports into; with any at the end, one [Refusal] is thrown.
    public static Journal of(Vouched from, Collection<Problem> problems) {
        Bookkeeping keeping = new Bookkeeping(from, problems);
        for (Event event : from.measurement().events()) {
            keeping.event(event);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(List.copyOf(problems));
        }
        return keeping.book.closed();
    }

    private void event(Event event) {
        LocalDate day = event.at().atOffset(ZoneOffset.UTC).toLocalDate();
        if (year != 0 && day.getYear() > year) {
            yearClosed(LocalDate.of(day.getYear(), 1, 1));
        }
        year = day.getYear();
        if (event.isClosing()) {
            loans.accrueAll(new AsOf(day));
            remeasured(event, day, Reason.REMEASURED_AT_CLOSE);
            loans.setAside(new AsOf(day));
        } else if (event.movements().getFirst().cause() == Cause.OPENING) {
            opening(event, day);
        } else {
            remeasured(event, day, Reason.REMEASURED_ON_LEAVING);
            rows.write(event, day);
        }
    }

    private void remeasured(Event event, LocalDate day, Reason reason) {
        for (Flow flow : event.flows()) {
            if (flow.nature() == Nature.GAIN_OR_LOSS) {
                Usd gain = flow.dollars();
                String text = flow.carried().label() + (gain.isNegative() ? ", loss" : ", gain");
                book.sheet(day, reason, text, flow.origins(), flow.fixes())
                        .post(
                                from.chart().of(Roles.of(flow.carried())),
                                from.chart().of(Roles.gainOn(flow.carried())),
                                gain)
                        .enter();
            }
        }
    }

    private void opening(Event event, LocalDate day) {
        Optional<BookAccount> equity = from.chart().of(BookRole.RETAINED_EARNINGS);
        for (Flow flow : event.flows()) {
            String text = "Opening " + flow.units() + " " + flow.carried().unit().label();
            book.sheet(day, Reason.OPENING, text, flow.origins(), flow.fixes())
                    .post(from.chart().of(Roles.of(flow.carried())), equity, flow.dollars())
                    .enter();
        }
        for (Movement movement : event.movements()) {
            opened(movement, day, equity);
        }
        from.openings().forEach(opening -> stated(opening, equity));
    }

    private void opened(Movement movement, LocalDate day, Optional<BookAccount> equity) {
        if (!(movement.amount() instanceof Usd dollars)) {
            return;
        }
        boolean owed = movement.from().kind() == Account.Kind.LENDER;
        BookRole role = owed ? BookRole.LOAN_PAYABLE : BookRole.CASH;
        Account own = owed ? movement.from() : movement.to();
        book.sheet(
                        day,
                        Reason.OPENING,
                        "Opening balance of " + own,
                        List.of(movement.origin()),
                        List.of())
                .post(
                        from.chart().of(role, own),
                        equity,
                        Cents.of(owed ? dollars.negated() : dollars))
                .enter();
    }

    /// A balance stated in dollars; one that units and price open as well has to be the same.
    private void stated(OpeningBook opening, Optional<BookAccount> equity) {
        Optional<BookAccount> account = from.chart().find(opening.account());
        if (account.isEmpty()) {
            problems.add(
                    opening.origin()
                            .problem(
                                    "no account " + opening.account(),
                                    "name one of standing/chart-of-accounts.csv"));
            return;
        }
        Usd there = book.balance(account.get());
        if (!there.isZero() && !there.equals(opening.balance())) {
            problems.add(
                    opening.origin()
                            .problem(
                                    "opens "
                                            + account.get()
                                            + " at "
                                            + opening.balance()
                                            + " but its units and their price make "
                                            + there,
                                    "correct the balance or the opening price"));
        } else if (there.isZero()) {
            book.sheet(
                            opening.day(),
                            Reason.OPENING,
                            "Opening balance of " + account.get(),
                            List.of(opening.origin()),
                            List.of())
                    .post(account, equity, Cents.of(opening.balance()))
                    .enter();
        }
    }

    /// Income and expense start anew: their balances go to retained earnings.
    private void yearClosed(LocalDate first) {
        Optional<BookAccount> equity = from.chart().of(BookRole.RETAINED_EARNINGS);
        for (BookAccount account : from.chart().keptByTieout()) {
            if (account.kind().isIncome()) {
                String text = account.name() + " of " + (first.getYear() - 1);
                book.sheet(first, Reason.YEAR_CLOSED, text, List.of(), List.of())
                        .post(equity, Optional.of(account), book.balance(account))
                        .enter();
            }
        }
    }
}
