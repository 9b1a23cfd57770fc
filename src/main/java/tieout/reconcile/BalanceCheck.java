package tieout.reconcile;

import tieout.amount.Unit;
import tieout.ledger.account.Account;
import tieout.ledger.account.Balance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A third party's balance of each account of one kind against the ledger's, at month end.
record BalanceCheck(Control control, Account.Kind kind, List<Unit> units) implements Check {
    @Override
    public List<Finding> findings(Close close) {
        List<Stated> stated =
                Stated.all(close).stream()
                        .filter(s -> !s.at().isAfter(close.end().cutOff()))
                        .sorted(Comparator.comparing(Stated::at).thenComparing(Stated::origin))
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (Account account : close.ledger().chart().accounts(kind)) {
            for (Unit unit : units) {
                List<Stated> told =
                        stated.stream()
                                .filter(s -> s.account().equals(account) && s.unit() == unit)
                                .toList();
                finding(close, account, unit, told).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Close close, Account account, Unit unit, List<Stated> told) {
        Balance balance = close.ledger().balance(account, unit, close.end());
        String subject = account.id() + (units.size() > 1 ? ":" + unit.name() : "");
        Optional<Stated> last = told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
        if (last.isEmpty() || !Close.endsDay(last.get().at(), close.end())) {
            return balance.amount().exact().isZero()
                    ? Optional.empty()
                    : Optional.of(silent(close, account, balance, subject));
        }
        Stated statement = last.get();
        Side theirs = Side.of(statement.who(), statement.amount(), statement.origin());
        Side ours = Side.ledger(balance);
        String candidate = Candidates.of(close, account, theirs, ours);
        LocalDate since = since(close, told);
        return Optional.of(close.compare(control, subject, theirs, ours, since, candidate));
    }

    private Finding silent(Close close, Account account, Balance balance, String subject) {
        Side nobody = Side.silent(account.holder(), balance.unit());
        String note = " (no statement of " + account.id() + " for " + close.end().label() + ")";
        Finding found =
                close.compare(
                        control, subject, nobody, Side.ledger(balance), close.month().last(), note);
        return found;
    }

    /// The first of the statements in a row, up to the last one, that differ from the ledger.
    private LocalDate since(Close close, List<Stated> told) {
        LocalDate since = close.month().last();
        for (Stated statement : told.reversed()) {
            Balance then =
                    close.ledger()
                            .movements()
                            .before(statement.at().plusSeconds(1))
                            .balance(statement.account(), statement.unit());
            if (then.amount().exact().equals(statement.amount().exact())) {
                return since;
            }
            since = statement.at().minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
        }
        return since;
    }
}
