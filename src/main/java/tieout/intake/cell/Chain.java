package tieout.intake.cell;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.util.Optional;

/// A balance that a file states row by row: each has to follow from the one before it.
///
/// A step that does not follow marks a row that was taken out, put in or changed. The first one has
/// nothing to follow from: that is for the ledger to judge.
public final class Chain {
    private record Link(Origin origin, Ratio balance) {}

    private Optional<Link> last = Optional.empty();

    /// The balance stated after a change; zero for a balance stated before one.
    public void step(Cell stated, Ratio balance, Ratio change) {
        if (!stated.problems().none(stated.origin())) {
            forget();
            return;
        }
        if (last.isPresent() && !last.get().balance().plus(change).equals(balance)) {
            Ratio follows = last.get().balance().plus(change);
            int line = last.get().origin().line();
            String before = line == stated.origin().line() ? "the balance before" : "line " + line;
            String wrong = "is " + balance + ", but " + follows + " follows from " + before;
            stated.wrong(wrong, "send the full file again, each row as it was booked");
        }
        last = Optional.of(new Link(stated.origin(), balance));
    }

    /// The next balance follows from nothing: what stood before it could not be read.
    public void forget() {
        last = Optional.empty();
    }
}
