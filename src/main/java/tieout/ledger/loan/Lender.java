package tieout.ledger.loan;

import tieout.calendar.AsOf;
import tieout.intake.Facts;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.LoanTerms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a lender says of one loan: where it stood at the ends of days, and what happened to it.
public record Lender(List<LoanPosition> positions, List<LoanEvent> events) {
    public Lender {
        positions = List.copyOf(positions);
        events = List.copyOf(events);
    }

    static Lender of(Facts facts, LoanTerms terms) {
        return new Lender(
                facts.of(LoanPosition.class).stream()
                        .filter(position -> position.loan().equals(terms.loan()))
                        .toList(),
                facts.of(LoanEvent.class).stream()
                        .filter(event -> event.loan().equals(terms.loan()))
                        .sorted(Comparator.comparing(LoanEvent::at))
                        .toList());
    }

    /// The statement for the end of a day.
    public Optional<LoanPosition> position(AsOf asOf) {
        return positions.stream().filter(p -> p.at().equals(asOf.cutOff())).findFirst();
    }

    public List<LoanEvent> events(LoanEvent.Type type) {
        return events.stream().filter(event -> event.type() == type).toList();
    }
}
