package tieout.reconcile.note;

import tieout.amount.Footing;
import tieout.amount.Printed;
import tieout.amount.Ratio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One column of a roll-forward note as a filer printed it, in coins and in dollars.
///
/// A row that has only one of the two is left out of the other, and a note may have one of the two
/// only, or say nothing of cost. What left is printed negative.
public record PrintedRollForward(
        String period, Optional<Column> coins, Optional<Column> dollars, Optional<Cost> cost) {
    /// The rows of one measure: opening, changes by their labels, closing.
    public record Column(Printed opening, Map<String, Printed> changes, Printed closing) {
        public Column {
            changes = new LinkedHashMap<>(changes);
        }

        /// Whether the column adds up, by the intervals of its printed numbers.
        public Footing footing() {
            return Footing.of(parts(), closing);
        }

        /// What opening and changes come to.
        public Ratio sum() {
            return Footing.sum(parts());
        }

        /// The largest difference to the closing that rounding explains.
        public Ratio slack() {
            return Footing.slack(parts(), closing);
        }

        private List<Printed> parts() {
            List<Printed> parts = new ArrayList<>(List.of(opening));
            parts.addAll(changes.values());
            return parts;
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

        /// What opening, additions and what left come to.
        public Ratio sum() {
            return Ratio.of(opening.value()).plus(Footing.sum(added)).minus(Footing.sum(relieved));
        }

        /// Printed closing less opening + added - relieved.
        public Ratio difference() {
            return Ratio.of(closing.value()).minus(sum());
        }

        /// The largest difference that rounding of the printed numbers explains.
        public Ratio slack() {
            List<Printed> parts = new ArrayList<>(List.of(opening));
            parts.addAll(added);
            parts.addAll(relieved);
            return Footing.slack(parts, closing);
        }
    }

    /// Rows whose coins and dollars have opposite signs: possible, and worth a note line.
    public List<String> notes() {
        Map<String, Printed> units = coins.map(Column::changes).orElse(Map.of());
        List<String> notes = new ArrayList<>();
        dollars.map(Column::changes)
                .orElse(Map.of())
                .forEach(
                        (row, printed) ->
                                Optional.ofNullable(units.get(row))
                                        .filter(
                                                u ->
                                                        u.value().signum()
                                                                        * printed.value().signum()
                                                                < 0)
                                        .ifPresent(u -> notes.add(opposite(row, u, printed))));
        return notes;
    }

    private static String opposite(String row, Printed units, Printed dollars) {
        return row + ": " + units + " coins with " + dollars + " dollars";
    }
}
