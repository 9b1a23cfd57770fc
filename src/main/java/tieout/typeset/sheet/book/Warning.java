package tieout.typeset.sheet.book;

import tieout.reconcile.Break;
import tieout.reconcile.Standing;
import tieout.report.Report;

import java.util.List;
import java.util.Optional;

/// What a draft says on every sheet: the word DRAFT, and the break that makes it one.
public final class Warning {
    private Warning() {}

    /// What a draft says outside of the company: that it is one, and nothing of why.
    public static Optional<String> released(Report report) {
        return of(report).map(why -> "DRAFT - figures do not tie out yet; not for release");
    }

    /// `DRAFT - Exchange D 0.00 BTC, the ledger 165.03 BTC ... (and 1 more break)`; empty if tied.
    public static Optional<String> of(Report report) {
        return switch (report.standing()) {
            case Standing.TiedOut tied -> Optional.empty();
            case Standing.Draft(List<Break> open) -> {
                int more = open.size() - 1;
                String rest =
                        more == 0 ? "" : " (and " + more + " more break" + (more == 1 ? ")" : "s)");
                yield Optional.of("DRAFT - " + open.getFirst().sentence() + rest);
            }
        };
    }
}
