package tieout.intake.standing;

import tieout.amount.Printed;
import tieout.evidence.Origin;

import java.time.LocalDate;
import java.util.Locale;

/// One line of a roll-forward note of bitcoin as a document printed it, in coins or in dollars.
///
/// What left is printed negative. `through` is the last day of the note's period.
public record PrintedLine(
        Origin origin,
        String note,
        LocalDate through,
        Measure measure,
        Part part,
        String line,
        Printed printed,
        String document)
        implements Standing {
    /// What the line counts, and how many dollars one printed unit is.
    public enum Measure {
        BTC("BTC", 1),
        USD("USD", 1),
        USD_THOUSAND("USD thousand", 1_000),
        USD_MILLION("USD million", 1_000_000);

        private final String words;
        private final long scale;

        Measure(String words, long scale) {
            this.words = words;
            this.scale = scale;
        }

        public long scale() {
            return scale;
        }

        /// `USD thousand`, as the file writes it.
        public String words() {
            return words;
        }
    }

    /// Where in the note the line stands.
    public enum Part {
        OPENING,
        CHANGE,
        CLOSING,
        /// Cost at the start, what was added to it, that of what left, and at the end.
        COST_OPENING,
        COST_ADDED,
        COST_RELIEVED,
        COST_CLOSING;

        public boolean isCost() {
            return name().startsWith("COST");
        }

        /// `cost opening`, as the file writes it.
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
