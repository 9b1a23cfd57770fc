package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanEvent.Type;
import tieout.intake.standing.RateReset;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;
import tieout.ledger.loan.Agreement;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.Repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each lender lists in the month against the movements that others show.
final class LenderEventsCheck implements Check {
    private static final Control CONTROL = Control.LENDER_EVENTS_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Loan loan : close.ledger().loans()) {
            drawn(close, loan, findings);
            paid(close, loan, Type.REPAY, findings);
            paid(close, loan, Type.INTEREST_PAID, findings);
            coins(close, loan, Type.COLLATERAL_POSTED, findings);
            coins(close, loan, Type.COLLATERAL_RETURNED, findings);
            rates(close, loan, findings);
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

    private static void drawn(Close close, Loan loan, List<Finding> findings) {
        Usd drawn = Usd.ZERO;
        List<Origin> places = new ArrayList<>();
        for (Entry entry : loan.draws(close.month())) {
            drawn = drawn.plus((Usd) entry.change());
            places.add(entry.origin());
        }
        dollars(close, loan, Type.DRAW, drawn, places, findings);
    }

    private static void paid(Close close, Loan loan, Type type, List<Finding> findings) {
        Usd paid = Usd.ZERO;
        List<Origin> places = new ArrayList<>();
        for (Repayment repayment : loan.repayments(close.month())) {
            Usd part = type == Type.REPAY ? repayment.principal() : repayment.interest();
            paid = paid.plus(part);
            if (!part.isZero()) {
                places.add(repayment.origin());
            }
        }
        dollars(close, loan, type, paid, places, findings);
    }

    private static void dollars(
            Close close,
            Loan loan,
            Type type,
            Usd moved,
            List<Origin> places,
            List<Finding> findings) {
        List<LoanEvent> events = events(close, loan, type);
        Usd listed = events.stream().map(LoanEvent::amount).reduce(Usd.ZERO, Usd::plus);
        if (!events.isEmpty() || !moved.isZero()) {
            Side theirs = new Side(loan.terms().lender(), listed.exact(), Unit.USD, places(events));
            Side ours = Side.ledger(moved, places);
            findings.add(close.compare(CONTROL, subject(loan, type), theirs, ours));
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

    /// Each new rate that the lender lists, and each that the settings have, on its first day.
    ///
    /// The settings are what was agreed, so interest follows them whatever the list says.
    private static void rates(Close close, Loan loan, List<Finding> findings) {
        Map<LocalDate, List<LoanEvent>> listed = new TreeMap<>();
        for (LoanEvent event : events(close, loan, Type.RATE_RESET)) {
            listed.computeIfAbsent(event.value(), day -> new ArrayList<>()).add(event);
        }
        for (RateReset reset : loan.agreement().resets()) {
            if (close.month().contains(reset.from())) {
                listed.putIfAbsent(reset.from(), List.of());
            }
        }
        listed.forEach(
                (day, events) -> {
                    Agreement.RateInForce ours = loan.agreement().rate(day);
                    Ratio theirs =
                            events.stream()
                                    .flatMap(e -> e.terms().rate().stream())
                                    .reduce(Ratio.ZERO, (earlier, last) -> last);
                    findings.add(
                            close.compare(
                                    CONTROL,
                                    subject(loan, Type.RATE_RESET) + ":" + day,
                                    new Side(
                                            loan.terms().lender(),
                                            theirs,
                                            Unit.SHARE,
                                            places(events)),
                                    new Side(
                                            "the rate agreed",
                                            ours.annual(),
                                            Unit.SHARE,
                                            List.of(ours.stated())),
                                    day,
                                    "; state a rate that was agreed in standing/rate-resets.csv"));
                });
    }

    private static boolean lends(Account account, Loan loan) {
        return account.kind() == Account.Kind.COLLATERAL
                && account.holder().equals(loan.terms().lender());
    }

    private static String subject(Loan loan, Type type) {
        return loan.id() + ":" + type.name().toLowerCase(java.util.Locale.ROOT);
    }
}
