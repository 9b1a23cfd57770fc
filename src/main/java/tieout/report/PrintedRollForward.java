package tieout.report;

import tieout.amount.Printed;
import tieout.amount.Ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One column of a roll-forward note as a filer printed it, in coins and in dollars.
///
/// A row that has only one of the two is left out of the other. What left is printed negative.
public record PrintedRollForward(String period, Column coins, Column dollars, Cost cost) {
    /// The rows of one measure: opening, changes by their labels, closing.
    public record Column(Printed opening, Map<String, Printed> changes, Printed closing) {
        public Column {
            changes = new LinkedHashMap<>(changes);
        }

        /// Whether the column adds up, by the intervals of its printed numbers.
        public Footing footing() {
            List<Printed> parts = new ArrayList<>(List.of(opening));
            parts.addAll(changes.values());
            return Footing.of(parts, closing);
        }
    }

    /// What the note says of cost: at the start, added, taken off by what left, at the end.
    ///
    /// `relieved` are proceeds less realised gains: the cost of what left.
    public record Cost(
            Printed opening, List<Printed> added, List<Printed> relieved, Printed closing) {
        public Cost {
            added = List.copyOf(added);
            relieved = List.copyOf(relieved);
        }

        /// Printed closing less opening + added - relieved.
        public Ratio difference() {
            Ratio difference = Ratio.of(closing.value()).minus(Ratio.of(opening.value()));
            for (Printed part : added) {
                difference = difference.minus(Ratio.of(part.value()));
            }
            for (Printed part : relieved) {
                difference = difference.plus(Ratio.of(part.value()));
            }
            return difference;
        }

        /// The largest difference that rounding of the printed numbers explains.
        public Ratio slack() {
            Ratio slack = opening.halfUnit().plus(closing.halfUnit());
            for (Printed part : added) {
                slack = slack.plus(part.halfUnit());
            }
            for (Printed part : relieved) {
                slack = slack.plus(part.halfUnit());
            }
            return slack;
        }
    }

    /// A row of the last quarter, by subtraction of what was printed for the time before it.
    public Printed quarter(String row, PrintedRollForward before) {
        BigDecimal through = dollars.changes().getOrDefault(row, nothing()).value();
        BigDecimal earlier = before.dollars().changes().getOrDefault(row, nothing()).value();
        return Printed.exactly(through.subtract(earlier));
    }

    private static Printed nothing() {
        return Printed.exactly(BigDecimal.ZERO);
    }

    /// Rows whose coins and dollars have opposite signs: possible, and worth a note line.
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        dollars.changes()
                .forEach(
                        (row, printed) -> {
                            int sign = printed.value().signum();
                            Optional<Printed> units = Optional.ofNullable(coins.changes().get(row));
                            if (units.isPresent() && units.get().value().signum() * sign < 0) {
                                notes.add(
                                        row
                                                + ": "
                                                + units.get()
                                                + " coins with "
                                                + printed
                                                + " dollars");
                            }
                        });
        return notes;
    }
}
