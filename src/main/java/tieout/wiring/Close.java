package tieout.wiring;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.store.Filed;
import tieout.store.Rows;

import java.util.List;

/// The close of one order: a call into each package, in the order of the packages.
final class Close implements Work {
    private final Order order;

    Close(Order order) {
        this.order = order;
    }

    @Override
    public List<Rows> rows(Stage stage) {
        throw notJoined();
    }

    @Override
    public List<Filed> documents() {
        throw notJoined();
    }

    @Override
    public void verify(List<Filed> documents) {
        throw notJoined();
    }

    @Override
    public Outcome outcome() {
        throw notJoined();
    }

    private Refusal notJoined() {
        return new Refusal(
                Problem.of(
                        "close " + order.month(),
                        "the packages are not joined to the job yet",
                        "wait for the next commit"));
    }
}
