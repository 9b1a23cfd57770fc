package tieout.wiring;

import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Source;
import tieout.store.Run;

import java.util.List;

/// What a close is asked to do: the month, and everything its outcome depends on, already read.
record Order(Month month, List<Source> sources, List<Source> templates, Program program) {
    /// The same order is the same run, wherever and whenever it is given.
    Run run() {
        return Run.of(
                month.toString(),
                Digest.ofAll(sources),
                Digest.ofAll(templates),
                program.identity());
    }
}
