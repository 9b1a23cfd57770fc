package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanEvent.Type;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.Repayment;

import java.util.ArrayList;
import java.util.List;

/// What each lender lists in the month against the movements that others show.
final class LenderEventsCheck implements Check {
    private static final Control CONTROL = Control.LENDER_EVENTS_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Loan loan : close.ledger().loans()) {
            dollars(close, loan, Type.REPAY, findings);
            dollars(close, loan, Type.INTEREST_PAID, findings);
            coins(close, loan, Type.COLLATERAL_POSTED, findings);
            coins(close, loan, Type.COLLATERAL_RETURNED, findings);
        }
        return findings;
    }

    private static List<LoanEvent> events(Close close, Loan loan, Type type) {
        return close.facts().of(LoanEvent.class).stream()
                .filter(e -> e.loan().equals(loan.id()) && e.type() == type)
                .filter(e -> close.month().contains(e.at()))
                .toList();
    }

    private static List<Origin> places(List<LoanEvent> events) {
        return events.stream().map(LoanEvent::origin).toList();
    }

    private static void dollars(Close close, Loan loan, Type type, List<Finding> findings) {
        List<LoanEvent> events = events(close, loan, type);
        Usd listed = events.stream().map(LoanEvent::amount).reduce(Usd.ZERO, Usd::plus);
        Usd paid = Usd.ZERO;
        List<Origin> places = new ArrayList<>();
        for (Repayment repayment : loan.repayments(close.month())) {
            Usd part = type == Type.REPAY ? repayment.principal() : repayment.interest();
            paid = paid.plus(part);
            if (!part.isZero()) {
                places.add(repayment.origin());
            }
        }
        if (!events.isEmpty() || !paid.isZero()) {
            Side theirs = new Side(loan.terms().lender(), listed.exact(), Unit.USD, places(events));
            findings.add(
                    close.compare(CONTROL, subject(loan, type), theirs, Side.ledger(paid, places)));
        }
    }

    private static void coins(Close close, Loan loan, Type type, List<Finding> findings) {
        List<LoanEvent> events = events(close, loan, type);
        Bitcoin listed =
                events.stream().map(LoanEvent::quantity).reduce(Bitcoin.ZERO, Bitcoin::plus);
        Movements moved =
                close.ledger()
                        .movements()
                        .of(Unit.BTC)
                        .because(Cause.TRANSFERRED)
                        .during(close.month());
        moved =
                type == Type.COLLATERAL_POSTED
                        ? moved.to(a -> lends(a, loan))
                        : moved.from(a -> lends(a, loan));
        if (!events.isEmpty() || !moved.isEmpty()) {
            Side theirs = new Side(loan.terms().lender(), listed.exact(), Unit.BTC, places(events));
            List<Origin> places = moved.list().stream().map(Movement::origin).toList();
            Side ours = Side.ledger(moved.bitcoin(), places);
            findings.add(close.compare(CONTROL, subject(loan, type), theirs, ours));
        }
    }

    private static boolean lends(Account account, Loan loan) {
        return account.kind() == Account.Kind.COLLATERAL
                && account.holder().equals(loan.terms().lender());
    }

    private static String subject(Loan loan, Type type) {
        return loan.id() + ":" + type.name().toLowerCase(java.util.Locale.ROOT);
    }
}
