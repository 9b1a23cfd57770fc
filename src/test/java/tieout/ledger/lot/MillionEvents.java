package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A bench: a million acquisitions and sales in turn, replayed first in, first out.
///
/// A sale takes a little less than the lot that came before it, so that lots pile up and almost
/// every second sale takes from two. `src/bench/year` runs it.
final class MillionEvents {
    private static final int EVENTS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Source SOURCE = Source.of("events.csv", new byte[0]);
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    private MillionEvents() {}

    public static void main(String... arguments) {
        List<LotEvent> events = new ArrayList<>(EVENTS);
        for (int line = 1; line <= EVENTS; line++) {
            events.add(line % 2 == 1 ? lot(line) : sale(line));
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Problem> problems = new ArrayList<>();
            long from = System.nanoTime();
            Lots lots =
                    Lots.of(
                            events,
                            History.policy(LotMethod.FIRST_IN_FIRST_OUT, LotScope.COMPANY),
                            problems);
            long took = (System.nanoTime() - from) / 1_000_000;
            String words = "%d events, %d disposals, %d problems: %d ms";
            int disposals = lots.disposals().size();
            System.out.println(
                    String.format(Locale.ROOT, words, EVENTS, disposals, problems.size(), took));
        }
    }

    private static Lot lot(int line) {
        return new Lot(
                origin(line),
                "L" + line,
                Lot.Nature.MINED,
                START.plusSeconds(line),
                History.accounts().getFirst(),
                new Bitcoin(1_000_000 + line % 977),
                new Usd(600_000_000L + line % 1013 * 10_000L),
                Optional.empty());
    }

    private static Relief sale(int line) {
        Usd gross = new Usd(610_000_000L + line % 991 * 10_000L);
        return new Relief(
                origin(line),
                "T" + line,
                Relief.Nature.SOLD,
                START.plusSeconds(line),
                History.accounts().getFirst(),
                new Bitcoin(999_000 - line % 89),
                new Proceeds(gross, gross, Unit.USDT),
                List.of());
    }

    private static Origin origin(int line) {
        return new Origin(SOURCE, line, "row");
    }
}
