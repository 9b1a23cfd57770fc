package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.OwnAccount;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;
import tieout.ledger.account.Entry;
import tieout.ledger.loan.Loan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The general ledger's balances of the accounts that ours belong to, against ours in dollars.
///
/// Bitcoin and tether are valued at the month end's price fix; loans are credit balances.
final class BooksCheck implements Check {
    private static final Control CONTROL = Control.BOOKS_TO_LEDGER;

    /// Our side of one book account: dollars, exact, and the lines that make them.
    private record Ours(Ratio dollars, List<Origin> places) {
        Ours plus(Ratio more, List<Origin> lines) {
            List<Origin> all = new ArrayList<>(places);
            all.addAll(lines);
            return new Ours(dollars.plus(more), all);
        }
    }

    @Override
    public List<Finding> findings(Close close) {
        Map<String, Ours> ours = new TreeMap<>();
        for (OwnAccount setting : close.facts().settings(OwnAccount.class)) {
            if (!setting.bookAccount().isEmpty()) {
                Ours sum =
                        ours.getOrDefault(setting.bookAccount(), new Ours(Ratio.ZERO, List.of()));
                ours.put(setting.bookAccount(), added(close, sum, setting.id()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        ours.forEach((account, sum) -> findings.add(finding(close, account, sum)));
        return findings;
    }

    private static Ours added(Close close, Ours sum, String id) {
        Ours all = sum;
        for (Account account : close.ledger().chart().accounts()) {
            if (account.id().equals(id)) {
                all =
                        account.kind() == Account.Kind.LENDER
                                ? owed(close, all, account)
                                : held(close, all, account);
            }
        }
        return all;
    }

    private static Ours owed(Close close, Ours sum, Account lender) {
        Ours all = sum;
        for (Loan loan : close.ledger().loans()) {
            if (loan.account().equals(lender)) {
                var state = loan.at(close.end());
                all =
                        all.plus(
                                state.debt().exact().negated(),
                                state.principalEntries().stream().map(Entry::origin).toList());
            }
        }
        return all;
    }

    private static Ours held(Close close, Ours sum, Account account) {
        Ours all = sum;
        for (Unit unit : List.of(Unit.BTC, Unit.USDT, Unit.USD)) {
            Balance balance = close.ledger().balance(account, unit, close.end());
            Ratio amount = balance.amount().exact();
            if (!amount.isZero()) {
                List<Origin> places = balance.entries().stream().map(Entry::origin).toList();
                all = all.plus(amount.times(price(close, unit)), places);
            }
        }
        return all;
    }

    /// The ledger refuses a month whose last day has no price before anything is compared.
    private static Ratio price(Close close, Unit unit) {
        var prices = close.ledger().prices();
        return switch (unit) {
            case BTC -> prices.bitcoin(close.month().last()).orElseThrow().price().exact();
            case USDT -> prices.tether(close.month().last()).orElseThrow().price().exact();
            default -> Ratio.ONE;
        };
    }

    private static Finding finding(Close close, String account, Ours sum) {
        Optional<BookBalance> stated =
                close.facts().of(BookBalance.class).stream()
                        .filter(b -> b.month().equals(close.month()) && b.account().equals(account))
                        .findFirst();
        Side theirs =
                stated.map(b -> Side.of("the general ledger", b.balance(), b.origin()))
                        .orElseGet(() -> Side.silent("the general ledger", Unit.USD));
        Usd rounded = new Usd(sum.dollars().scaled(100, RoundingMode.HALF_UP) * 10_000);
        return close.compare(CONTROL, account, theirs, Side.ledger(rounded, sum.places()));
    }
}
