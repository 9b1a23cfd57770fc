package tieout.reconcile;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.Facts;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.CustodyBalance;
import tieout.intake.fact.ExchangeBalance;
import tieout.intake.fact.LoanPosition;
import tieout.intake.fact.PoolBalance;
import tieout.intake.fact.Statement;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Account.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a third party states of one account of ours, in one unit, at an instant.
record Stated(Account account, String who, Amount amount, Instant at, Origin origin) {
    Unit unit() {
        return amount.unit();
    }

    /// All statements of balances, each with the account it speaks of.
    static List<Stated> all(Close close) {
        List<Stated> all = new ArrayList<>();
        for (Statement statement : close.facts().of(Statement.class)) {
            of(close, statement).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Stated> of(Close close, Statement statement) {
        return switch (statement) {
            case PoolBalance s -> stated(close, s.account(), Kind.POOL, s.unpaid(), s);
            case CustodyBalance s -> stated(close, s.account(), Kind.CUSTODY, s.balance(), s);
            case ExchangeBalance s -> stated(close, s.venue(), Kind.EXCHANGE, s.balance(), s);
            case BankBalance s -> stated(close, s.account(), Kind.BANK, s.balance(), s);
            case LoanPosition s -> {
                String lender = lender(close.facts(), s.loan());
                yield stated(close, lender, Kind.COLLATERAL, s.collateral(), s);
            }
        };
    }

    private static Optional<Stated> stated(
            Close close, String words, Kind kind, Amount amount, Statement statement) {
        return close.account(words, kind)
                .map(a -> new Stated(a, a.holder(), amount, statement.at(), statement.origin()));
    }

    private static String lender(Facts facts, String loan) {
        return facts.settings(LoanTerms.class).stream()
                .filter(terms -> terms.loan().equals(loan))
                .map(LoanTerms::lender)
                .findFirst()
                .orElse(loan);
    }

    Bitcoin bitcoin() {
        return (Bitcoin) amount;
    }
}
