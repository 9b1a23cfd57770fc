package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.intake.standing.Opening;
import tieout.ledger.account.Account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bitcoin held at the end of a day as third parties state it, account by account.
///
/// Before the first month on file the opening balances stand for statements. `silent` are accounts
/// where the ledger has bitcoin and nobody states any.
public record HeldByStatements(AsOf asOf, List<Row> rows, List<Account> silent) {
    /// One account's bitcoin, and the line that states it.
    public record Row(Account account, Bitcoin quantity, Origin origin) {}

    public Bitcoin total() {
        Bitcoin sum = Bitcoin.ZERO;
        for (Row row : rows) {
            sum = sum.plus(row.quantity());
        }
        return sum;
    }

    public List<Origin> origins() {
        return rows.stream().map(Row::origin).toList();
    }

    static HeldByStatements at(AsOf asOf, Close close) {
        List<Stated> stated = Stated.all(close);
        List<Row> rows = new ArrayList<>();
        List<Account> silent = new ArrayList<>();
        for (Account account : close.ledger().chart().accounts()) {
            if (!Account.HELD.contains(account.kind())) {
                continue;
            }
            Optional<Row> row = row(account, asOf, stated, close);
            if (row.isPresent()) {
                rows.add(row.get());
            } else if (!close.ledger().balance(account, Unit.BTC, asOf).bitcoin().isZero()) {
                silent.add(account);
            }
        }
        return new HeldByStatements(asOf, rows, silent);
    }

    private static Optional<Row> row(Account account, AsOf asOf, List<Stated> stated, Close close) {
        Optional<Row> said =
                stated.stream()
                        .filter(s -> s.account().equals(account) && s.unit() == Unit.BTC)
                        .filter(s -> Close.endsDay(s.at(), asOf))
                        .map(s -> new Row(account, s.bitcoin(), s.origin()))
                        .findFirst();
        return said.or(() -> opening(account, asOf, close));
    }

    private static Optional<Row> opening(Account account, AsOf asOf, Close close) {
        return close.facts().settings(Opening.class).stream()
                .filter(o -> o.day().equals(asOf.day()) && o.balance() instanceof Bitcoin)
                .filter(
                        o ->
                                close.account(o.account(), account.kind())
                                        .equals(Optional.of(account)))
                .map(o -> new Row(account, (Bitcoin) o.balance(), o.origin()))
                .findFirst();
    }
}
