package tieout.intake.terms;

import tieout.amount.Ratio;
import tieout.calendar.DayCount;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.LoanTerms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The row of a loan's contract: what it costs, when it ends, its levels in their order, its
/// collateral.
///
/// Levels are written as the contract states them, `80%` of debt over collateral or `125%` of
/// collateral over debt, and `levels` says which. A loan without a last day has the maturity
/// `none`.
final class Terms {
    static final List<String> COLUMNS =
            List.of(
                    "loan",
                    "lender",
                    "related party",
                    "agreement",
                    "clause",
                    "annual rate",
                    "day count",
                    "maturity",
                    "callable",
                    "levels",
                    "initial",
                    "margin call",
                    "liquidation",
                    "target",
                    "debt counted",
                    "price source",
                    "price time",
                    "called by",
                    "cure hours",
                    "cross default",
                    "sale fee",
                    "control",
                    "measured at",
                    "allowance rate",
                    "allowance on");
    static final Map<String, DayCount> DAY_COUNTS = words(DayCount.values(), DayCount::label);
    static final Map<String, LoanTerms.CallRight> CALL_RIGHTS =
            words(LoanTerms.CallRight.values(), Terms::spaced);
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
    private static final int LONGEST_CURE = 24 * 90;
    private static final String NONE = "none";

    /// A lender calls beyond the initial level, sells beyond the call, and is topped up before it.
    private static final List<List<String>> RISING =
            List.of(
                    List.of("initial", "margin call"),
                    List.of("target", "margin call"),
                    List.of("margin call", "liquidation"));

    private Terms() {}

    static LoanTerms loan(Row row) {
        LoanTerms.Stated stated = one(row, "levels", LoanTerms.Stated.values());
        LoanTerms terms =
                new LoanTerms(
                        row.origin(),
                        contract(row),
                        rate(row),
                        maturity(row),
                        thresholds(row, stated),
                        call(row),
                        collateral(row));
        if (row.sound()) {
            RISING.forEach(pair -> inOrder(row, stated, pair));
            leavesSomething(row, terms);
        }
        return terms;
    }

    private static LoanTerms.Contract contract(Row row) {
        return new LoanTerms.Contract(
                row.cell("loan").required(),
                row.cell("lender").required(),
                row.cell("related party").choice(YES_NO),
                row.cell("agreement").required(),
                row.cell("clause").required());
    }

    static LoanTerms.Rate rate(Row row) {
        return new LoanTerms.Rate(
                positive(row.cell("annual rate")), row.cell("day count").choice(DAY_COUNTS));
    }

    static LoanTerms.Maturity maturity(Row row) {
        Cell day = row.cell("maturity");
        Optional<LocalDate> last =
                day.text().equals(NONE) ? Optional.empty() : Optional.of(day.day());
        return new LoanTerms.Maturity(last, row.cell("callable").choice(CALL_RIGHTS));
    }

    private static LoanTerms.Thresholds thresholds(Row row, LoanTerms.Stated stated) {
        return new LoanTerms.Thresholds(
                stated,
                level(row, stated, "initial"),
                level(row, stated, "target"),
                level(row, stated, "margin call"),
                level(row, stated, "liquidation"));
    }

    private static LoanTerms.Call call(Row row) {
        return new LoanTerms.Call(
                one(row, "debt counted", LoanTerms.Counted.values()),
                new LoanTerms.Quote(
                        row.cell("price source").required(), row.cell("price time").time()),
                one(row, "called by", LoanTerms.Caller.values()),
                row.cell("cure hours").whole(LONGEST_CURE),
                row.cell("cross default").choice(YES_NO),
                share(row.cell("sale fee")));
    }

    private static LoanTerms.Collateral collateral(Row row) {
        return new LoanTerms.Collateral(
                one(row, "control", LoanTerms.Control.values()),
                one(row, "measured at", LoanTerms.Measurement.values()),
                new LoanTerms.Allowance(
                        share(row.cell("allowance rate")),
                        one(row, "allowance on", LoanTerms.Basis.values())));
    }

    private static Ratio level(Row row, LoanTerms.Stated stated, String column) {
        Ratio level = positive(row.cell(column));
        return level.signum() > 0 ? stated.level(level) : level;
    }

    private static void inOrder(Row row, LoanTerms.Stated stated, List<String> pair) {
        Cell nearer = row.cell(pair.getFirst());
        Cell beyond = row.cell(pair.getLast());
        boolean rises = stated == LoanTerms.Stated.LOAN_TO_VALUE;
        int order = nearer.percent().compareTo(beyond.percent());
        if (rises ? order >= 0 : order <= 0) {
            nearer.wrong(
                    nearer.text()
                            + (rises ? " is not below the " : " is not above the ")
                            + beyond.name()
                            + " "
                            + beyond.text(),
                    "copy the levels from the contract");
        }
    }

    /// A sale at a fee has to bring the debt down faster than the collateral.
    private static void leavesSomething(Row row, LoanTerms terms) {
        Ratio taken = terms.thresholds().target().plus(terms.call().saleFee());
        if (taken.compareTo(Ratio.ONE) >= 0) {
            row.cell("sale fee")
                    .wrong(
                            row.text("sale fee") + " and the target leave nothing of a sale",
                            "copy both from the contract");
        }
    }

    static Ratio positive(Cell cell) {
        Ratio share = cell.percent();
        if (share.signum() <= 0 && cell.text().endsWith("%")) {
            cell.wrong("\"" + cell.text() + "\" is not above zero", "copy it from the contract");
        }
        return share;
    }

    /// From 0% to 100%.
    static Ratio share(Cell cell) {
        Ratio share = cell.percent();
        if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
            cell.wrong("\"" + cell.text() + "\" is not a share", "write 0% to 100%");
        }
        return share;
    }

    static <E extends Enum<E>> E one(Row row, String column, E[] legal) {
        return row.cell(column).choice(words(legal, Terms::spaced));
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] all, Function<E, String> word) {
        return Arrays.stream(all).collect(Collectors.toMap(word, each -> each));
    }

    private static String spaced(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
