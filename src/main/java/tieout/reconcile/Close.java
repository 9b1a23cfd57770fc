package tieout.reconcile;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.standing.Tolerance;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.account.Account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One month being closed: its facts, the ledger built from them, and the tolerances that hold.
record Close(Facts facts, Ledger ledger, GeneralBooks general, Month month) {
    static Close of(Facts facts, Ledger ledger, Month month) {
        return new Close(facts, ledger, GeneralBooks.of(facts, ledger, month), month);
    }

    AsOf end() {
        return month.end();
    }

    /// Whether a statement made at an instant is one for the end of a day.
    static boolean endsDay(Instant at, AsOf day) {
        Instant cutOff = day.cutOff();
        return !at.isAfter(cutOff) && !at.isBefore(cutOff.minusSeconds(1));
    }

    /// The largest difference that still ties; zero if none is set.
    Ratio tolerance(Control control, Unit unit) {
        return facts.settings(Tolerance.class).stream()
                .filter(t -> t.control().equals(control.id()) && t.unit() == unit)
                .map(Tolerance::amount)
                .findFirst()
                .orElse(Ratio.ZERO);
    }

    /// The largest share of one that still ties; a control that needs it has no default.
    Ratio share(Control control) {
        return facts.settings(Tolerance.class).stream()
                .filter(t -> t.control().equals(control.id()) && t.unit() == Unit.SHARE)
                .map(Tolerance::amount)
                .findFirst()
                .orElseThrow(() -> untold(control));
    }

    private static Refusal untold(Control control) {
        return new Refusal(
                Problem.of(
                        "standing/tolerances.csv",
                        "has no share for " + control.id(),
                        "add a line such as " + control.id() + ",SHARE,0.01"));
    }

    /// The one account of a kind that a statement's words mean.
    Optional<Account> account(String words, Account.Kind kind) {
        List<Account> found = ledger.chart().find(words, Set.of(kind));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Both sides compared: a tie within the tolerance, or a break that starts its sentence so.
    Finding compare(Control control, String subject, Side theirs, Side ours) {
        return compare(control, subject, theirs, ours, month.last(), "");
    }

    Finding compare(
            Control control,
            String subject,
            Side theirs,
            Side ours,
            LocalDate since,
            String candidate) {
        Ratio tolerance = tolerance(control, theirs.unit());
        return compare(control, subject, theirs, ours, tolerance, since, candidate);
    }

    Finding compare(
            Control control,
            String subject,
            Side theirs,
            Side ours,
            Ratio tolerance,
            LocalDate since,
            String candidate) {
        String id = control.id() + ":" + subject;
        Ratio difference = theirs.value().minus(ours.value());
        if (difference.abs().compareTo(tolerance) <= 0) {
            String sentence = theirs.words() + ", " + ours.words() + ".";
            return new Tie(control, id, capital(sentence), theirs, ours, tolerance);
        }
        String direction = difference.signum() < 0 ? " less than " : " more than ";
        String sentence =
                theirs.words()
                        + ", "
                        + ours.words()
                        + ": "
                        + Saying.of(difference.abs(), theirs.unit())
                        + direction
                        + ours.who()
                        + candidate
                        + ".";
        return new Break(
                control,
                id,
                capital(sentence),
                difference,
                theirs.unit(),
                theirs,
                ours,
                since,
                Optional.empty());
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
