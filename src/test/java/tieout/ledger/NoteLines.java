package tieout.ledger;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Usd;
import tieout.calendar.CutOff;
import tieout.evidence.Origin;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.PrintedLine;
import tieout.intake.standing.SaleRestriction;
import tieout.intake.standing.Standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The lines of [Books] about the note on crypto assets.
///
/// `restricted custody-b 5 2026-01-01 2026-03-31 lock-up`, where `all` is all of the account and
/// `none` no last day; `adopted 2026-01-01 12.34`;
/// `printed FY23 2023-12-31 USD_THOUSAND CHANGE 188996 Mined`;
/// `2026-02-28 price-at 16:00 America/New_York 66000`.
final class NoteLines {
    private NoteLines() {}

    static Standing read(Origin o, List<String> w) {
        return switch (w.getFirst()) {
            case "restricted" -> restriction(o, w);
            case "adopted" -> adoption(o, w);
            case "printed" -> printed(o, w);
            default -> LoanLines.read(o, w);
        };
    }

    private static SaleRestriction restriction(Origin o, List<String> w) {
        return new SaleRestriction(
                o,
                w.get(1),
                unless(w.get(2), "all").map(Bitcoin::parse),
                LocalDate.parse(w.get(3)),
                unless(w.get(4), "none").map(LocalDate::parse),
                String.join(" ", w.subList(5, w.size())),
                "the event");
    }

    private static Optional<String> unless(String word, String none) {
        return word.equals(none) ? Optional.empty() : Optional.of(word);
    }

    private static PrintedLine printed(Origin o, List<String> w) {
        return new PrintedLine(
                o,
                w.get(1),
                LocalDate.parse(w.get(2)),
                PrintedLine.Measure.valueOf(w.get(3)),
                PrintedLine.Part.valueOf(w.get(4)),
                String.join(" ", w.subList(6, w.size())),
                Printed.parse(w.get(5)),
                "10-K of " + w.get(1));
    }

    private static Adoption adoption(Origin o, List<String> w) {
        return new Adoption(o, LocalDate.parse(w.get(1)), Usd.parse(w.get(2)));
    }

    static PriceFix price(Origin o, LocalDate day, List<String> w) {
        CutOff cutOff = CutOff.parse(w.get(2) + " " + w.get(3));
        return new PriceFix(o, day, cutOff.on(day), Price.perBitcoin(w.get(4)), "market");
    }
}
