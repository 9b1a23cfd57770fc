package tieout.ledger.value;

import tieout.amount.Amount;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Period;

import java.time.Instant;
import java.util.List;

/// Every carried balance from its opening to the last closing, change by change.
public record Measurement(List<Event> events) {
    public Measurement {
        events = List.copyOf(events);
    }

    public List<Flow> flows() {
        return events.stream().flatMap(event -> event.flows().stream()).toList();
    }

    public List<Flow> flows(Carried carried) {
        return flows().stream().filter(flow -> flow.carried() == carried).toList();
    }

    public List<Flow> flows(Carried carried, Nature nature, Period period) {
        return flows(carried).stream()
                .filter(flow -> flow.nature() == nature && period.contains(flow.at()))
                .toList();
    }

    /// What a balance is carried at, at the end of a day. Between closings it is not at fair value.
    public Usd dollars(Carried carried, AsOf asOf) {
        return dollars(before(carried, asOf.cutOff()));
    }

    public Amount units(Carried carried, AsOf asOf) {
        return units(carried, before(carried, asOf.cutOff()));
    }

    private List<Flow> before(Carried carried, Instant instant) {
        return flows(carried).stream().filter(flow -> flow.at().isBefore(instant)).toList();
    }

    static Usd dollars(List<Flow> flows) {
        return flows.stream().map(Flow::dollars).reduce(Usd.ZERO, Usd::plus);
    }

    static Amount units(Carried carried, List<Flow> flows) {
        return carried.amount(
                flows.stream().mapToLong(flow -> Carried.smallest(flow.units())).sum());
    }
}
