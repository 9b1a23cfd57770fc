package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.calendar.DayCount;
import tieout.calendar.TimeOfDay;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.DebtClassification;
import tieout.intake.standing.DebtCost;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.RateReset;
import tieout.intake.standing.Standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines of [Books] that speak of loans: `loan LN-1 0.0725 ACT_365F`, and any of the words
/// `RETAINED`, `PRINCIPAL`, `PRINCIPAL_INTEREST_AND_FEES`, `EXCESS_OVER_DEBT`, `UNRELATED`,
/// `AUTOMATIC`, `COLLATERAL_RATIO` after it.
public final class LoanLines {
    private LoanLines() {}

    static Standing read(Origin o, List<String> w) {
        return switch (w.getFirst()) {
            case "loan" -> terms(o, w);
            case "reset" ->
                    new RateReset(
                            o,
                            w.get(1),
                            LocalDate.parse(w.get(2)),
                            share(w.get(3)),
                            RateReset.Reason.valueOf(w.get(4)));
            case "loan-fee" -> fee(o, w);
            case "coin-interest" ->
                    new CoinInterest(
                            o,
                            w.get(1),
                            LocalDate.parse(w.get(2)),
                            LocalDate.parse(w.get(3)),
                            new LoanTerms.Rate(share(w.get(4)), DayCount.valueOf(w.get(5))),
                            Bitcoin.parse(w.get(6)),
                            day(w, 8));
            case "cost" ->
                    new DebtCost(
                            o,
                            w.get(1),
                            LocalDate.parse(w.get(2)),
                            Usd.parse(w.get(3)),
                            LocalDate.parse(w.get(4)),
                            "legal");
            case "classified" -> classified(o, w);
            default -> throw new IllegalArgumentException(o.raw());
        };
    }

    private static LoanFee fee(Origin o, List<String> w) {
        Amount amount =
                switch (w.get(4)) {
                    case "BTC" -> Bitcoin.parse(w.get(3));
                    case "USDT" -> Tether.parse(w.get(3));
                    default -> Usd.parse(w.get(3));
                };
        return new LoanFee(
                o, w.get(1), LocalDate.parse(w.get(2)), amount, "administration", day(w, 6));
    }

    /// `2026-02-10 lender-lists LN-1 COLLATERAL_SOLD 4 at 60000`, `... FEE 2500`, `... REPAY 100`,
    /// `... COLLATERAL_RETURNED 4`, `... RATE_RESET 0.08`, `... MARGIN_CALL`.
    static LoanEvent event(Origin o, Instant at, List<String> w) {
        LoanEvent.Type type = LoanEvent.Type.valueOf(w.get(3));
        boolean coins = type.name().startsWith("COLLATERAL");
        boolean money =
                Set.of(
                                LoanEvent.Type.DRAW,
                                LoanEvent.Type.FEE,
                                LoanEvent.Type.INTEREST_PAID,
                                LoanEvent.Type.REPAY)
                        .contains(type);
        Bitcoin quantity = coins ? Bitcoin.parse(w.get(4)) : Bitcoin.ZERO;
        Optional<Price> price =
                w.size() > 6 ? Optional.of(Price.perBitcoin(w.get(6))) : Optional.empty();
        Usd worth =
                price.map(p -> Usd.cents(p.of(quantity), RoundingMode.HALF_UP)).orElse(Usd.ZERO);
        boolean reset = type == LoanEvent.Type.RATE_RESET;
        return new LoanEvent(
                o,
                "EV-" + o.line(),
                w.get(2),
                type,
                at,
                at.atOffset(ZoneOffset.UTC).toLocalDate(),
                money ? Usd.parse(w.get(4)) : worth,
                quantity,
                new LoanEvent.Terms(
                        price,
                        reset ? Optional.of(share(w.get(4))) : Optional.empty(),
                        "administration"));
    }

    private static DebtClassification classified(Origin o, List<String> w) {
        return new DebtClassification(
                o,
                w.get(1),
                LocalDate.parse(w.get(2)),
                share(w.get(3)),
                maturity(),
                new DebtClassification.Decision(
                        "Controller", LocalDate.parse(w.get(4)), "due within a year"));
    }

    /// The terms that a line of words states, for tests of what follows from them.
    public static LoanTerms terms(Origin o, List<String> w) {
        return new LoanTerms(
                o,
                new LoanTerms.Contract(
                        w.get(1), "Lender C", !w.contains("UNRELATED"), "Loan agreement", "5"),
                new LoanTerms.Rate(share(w.get(2)), DayCount.valueOf(w.get(3))),
                maturity(),
                new LoanTerms.Thresholds(
                        one(LoanTerms.Stated.class, w, LoanTerms.Stated.LOAN_TO_VALUE),
                        Ratio.of(70, 100),
                        Ratio.of(65, 100),
                        Ratio.of(75, 100),
                        Ratio.of(85, 100)),
                new LoanTerms.Call(
                        one(LoanTerms.Counted.class, w, LoanTerms.Counted.PRINCIPAL_AND_INTEREST),
                        new LoanTerms.Quote(
                                "Lender index", TimeOfDay.parse("24:00 UTC").orElseThrow()),
                        one(LoanTerms.Caller.class, w, LoanTerms.Caller.LENDER),
                        24,
                        true,
                        Ratio.of(1, 1000)),
                new LoanTerms.Collateral(
                        one(LoanTerms.Control.class, w, LoanTerms.Control.TRANSFERRED),
                        LoanTerms.Measurement.FAIR_VALUE,
                        new LoanTerms.Allowance(
                                Ratio.of(36, 10_000),
                                one(LoanTerms.Basis.class, w, LoanTerms.Basis.FAIR_VALUE))));
    }

    private static LoanTerms.Maturity maturity() {
        return new LoanTerms.Maturity(
                Optional.of(LocalDate.of(2027, 5, 11)), LoanTerms.CallRight.ON_DEFAULT);
    }

    private static <E extends Enum<E>> E one(Class<E> kind, List<String> words, E usual) {
        for (E each : kind.getEnumConstants()) {
            if (words.contains(each.name())) {
                return each;
            }
        }
        return usual;
    }

    private static Optional<LocalDate> day(List<String> w, int at) {
        return w.size() > at ? Optional.of(LocalDate.parse(w.get(at))) : Optional.empty();
    }

    private static Ratio share(String decimal) {
        return Ratio.of(new BigDecimal(decimal));
    }

    /// What a lender states of a loan, without a word about the contract.
    static LoanPosition position(Origin o, Instant end, List<String> w) {
        return new LoanPosition(
                o,
                w.get(2),
                end,
                Usd.parse(w.get(3)),
                Usd.parse(w.get(4)),
                Bitcoin.parse(w.get(5)),
                new LoanPosition.Quote(
                        Price.perBitcoin(w.get(6)),
                        w.size() > 8 ? String.join(" ", w.subList(8, w.size())) : "Lender index",
                        end),
                w.size() > 7 ? Optional.of(Printed.parse(w.get(7))) : Optional.empty(),
                new LoanPosition.Terms(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
