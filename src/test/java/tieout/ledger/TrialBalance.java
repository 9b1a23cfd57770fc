package tieout.ledger;

import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.Fact;
import tieout.intake.standing.BookAccount;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A general ledger in which somebody has posted the journal: its trial balance of a month.
///
/// Accounts that the facts state already are left as they are.
public final class TrialBalance {
    private TrialBalance() {}

    /// The same facts with a row for each account that Tieout keeps and the journal uses.
    public static Facts with(Facts facts, Month month) {
        GeneralBooks books = GeneralBooks.of(facts, Ledger.post(facts), month);
        List<String> lines = new ArrayList<>(List.of("account,name,balance"));
        List<BookAccount> posted =
                books.chart().keptByTieout().stream()
                        .filter(
                                a ->
                                        !books.journal()
                                                .through(month.end())
                                                .of(a)
                                                .entries()
                                                .isEmpty())
                        .filter(a -> facts.of(BookBalance.class).stream().noneMatch(b -> is(b, a)))
                        .toList();
        for (BookAccount account : posted) {
            lines.add(
                    account.number()
                            + ","
                            + account.name()
                            + ","
                            + books.journal().balance(account, month.end()));
        }
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(month + "/books/trial-balance.csv", bytes);
        List<Fact> happened = new ArrayList<>(facts.happened());
        for (int i = 0; i < posted.size(); i++) {
            BookAccount account = posted.get(i);
            happened.add(
                    new BookBalance(
                            new Origin(source, i + 2, lines.get(i + 1)),
                            month,
                            account.number(),
                            account.name(),
                            books.journal().balance(account, month.end())));
        }
        List<Source> sources = new ArrayList<>(facts.sources());
        sources.add(source);
        return new Facts(sources, facts.standing(), happened);
    }

    private static boolean is(BookBalance balance, BookAccount account) {
        return balance.account().equals(account.number());
    }
}
