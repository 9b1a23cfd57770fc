package tieout.ledger.loan;

import tieout.intake.fact.LoanEvent;
import tieout.intake.standing.LoanTerms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A call for more collateral as the lender lists it, with its answer if there was one.
public record MarginCall(LoanTerms terms, LoanEvent called, Optional<LoanEvent> met) {

    /// Those of a lender's list; an answer is to the oldest call that has none.
    static List<MarginCall> all(LoanTerms terms, Lender lender) {
        List<MarginCall> calls = new ArrayList<>();
        for (LoanEvent event : lender.events()) {
            if (event.type() == LoanEvent.Type.MARGIN_CALL) {
                calls.add(new MarginCall(terms, event, Optional.empty()));
            } else if (event.type() == LoanEvent.Type.MARGIN_CALL_MET) {
                answer(calls, event);
            }
        }
        return calls;
    }

    private static void answer(List<MarginCall> calls, LoanEvent met) {
        for (int i = 0; i < calls.size(); i++) {
            MarginCall call = calls.get(i);
            if (call.met().isEmpty()) {
                calls.set(i, new MarginCall(call.terms(), call.called(), Optional.of(met)));
                return;
            }
        }
    }

    /// The last instant at which it can be answered.
    public Instant deadline() {
        return terms.call().deadline(called.at());
    }

    /// Made, and without an answer, just before an instant.
    public boolean isOpen(Instant at) {
        return called.at().isBefore(at) && met.filter(m -> m.at().isBefore(at)).isEmpty();
    }

    /// Answered after its deadline, or not by an instant that is beyond it.
    public boolean isLate(Instant at) {
        return met.map(m -> m.at().isAfter(deadline())).orElse(deadline().isBefore(at));
    }
}
