package tieout.intake.format;

import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.expected.Expected;
import tieout.intake.fact.Fact;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A file of February 2026 as one reader took it.
final class Received {
    private final Findings findings = new Findings();

    /// Reads the text as `file`, which the sources list for an account and a market.
    static Received of(String reader, String account, String market, String text) {
        Source list = Source.of("standing/sources.csv", new byte[0]);
        Expected expected =
                new Expected(
                        new Origin(list, 2, ""),
                        "file",
                        reader,
                        account,
                        market,
                        "UTC",
                        true,
                        "day 1",
                        "somebody");
        Source source = Source.of("2026-02/file", text.getBytes(StandardCharsets.UTF_8));
        List<String> names = List.of("BTC Vault", "antpool-na");
        Delivery delivery = new Delivery(source, Month.of(2026, 2), expected, names);
        Received received = new Received();
        try {
            Readers.all().named(reader).orElseThrow().read(delivery, received.findings);
        } catch (Refusal whole) {
            received.findings.problems().addAll(whole.problems());
        }
        return received;
    }

    <F extends Fact> List<F> of(Class<F> kind) {
        return findings.of(kind);
    }

    /// `line: what is wrong`, without remedies; the whole file is line 0.
    List<String> wrong() {
        return findings.problems().list().stream().map(Received::said).toList();
    }

    private static String said(Problem problem) {
        String place = problem.place();
        String line = place.substring("2026-02/file".length()).replace(":", "");
        return (line.isEmpty() ? "0" : line) + ": " + problem.wrong();
    }
}
