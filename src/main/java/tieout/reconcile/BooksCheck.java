package tieout.reconcile;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.BookAccount;
import tieout.ledger.GeneralBooks;
import tieout.ledger.voucher.Journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each account that Tieout keeps: the trial balance against opening and postings of the journal.
///
/// Both are debit positive and in whole cents, so they are equal or they break. An account that
/// neither side uses has no finding.
final class BooksCheck implements Check {
    private static final Control CONTROL = Control.BOOKS_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        GeneralBooks books = close.general();
        List<Finding> findings = new ArrayList<>();
        for (BookAccount account : books.chart().keptByTieout()) {
            Optional<BookBalance> stated = stated(close, account);
            Journal journal = books.journal().through(close.end()).of(account);
            if (stated.isPresent() || !journal.entries().isEmpty()) {
                findings.add(finding(close, account, stated, journal));
            }
        }
        return findings;
    }

    private static Optional<BookBalance> stated(Close close, BookAccount account) {
        return close.facts().of(BookBalance.class).stream()
                .filter(b -> b.month().equals(close.month()))
                .filter(b -> b.account().equals(account.number()))
                .findFirst();
    }

    private static Finding finding(
            Close close, BookAccount account, Optional<BookBalance> stated, Journal journal) {
        Usd ours = journal.balance(account);
        List<Origin> places =
                journal.entries().stream().flatMap(e -> e.origins().stream()).toList();
        Side theirs =
                stated.map(b -> Side.of("the general ledger", b.balance(), b.origin()))
                        .orElseGet(() -> Side.silent("the general ledger", Unit.USD));
        return close.compare(CONTROL, account.number(), theirs, Side.ledger(ours, places));
    }
}
