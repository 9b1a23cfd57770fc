package tieout.intake.terms;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.DebtClassification;
import tieout.intake.standing.DebtCost;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.RateReset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The files of what was settled about loans since their contracts; each may have no rows.
final class LoanFiles {
    static final List<String> RESET = List.of("loan", "from", "annual rate", "reason");
    static final List<String> FEE = List.of("loan", "due", "unit", "amount", "what for", "paid");
    static final List<String> COIN =
            List.of("loan", "from", "until", "annual rate", "day count", "bitcoin", "paid");
    static final List<String> COST = List.of("loan", "from", "amount", "until", "what for");
    static final List<String> CLASS =
            List.of(
                    "loan",
                    "as of",
                    "current share",
                    "maturity",
                    "callable",
                    "decided by",
                    "decided on",
                    "reason");
    private static final Map<String, Function<Cell, Amount>> UNITS =
            Map.of("BTC", Cell::bitcoin, "USD", Cell::usd, "USDT", Cell::tether);

    private LoanFiles() {}

    static RateReset reset(Row row) {
        return new RateReset(
                row.origin(),
                row.cell("loan").required(),
                row.cell("from").day(),
                Terms.positive(row.cell("annual rate")),
                Terms.one(row, "reason", RateReset.Reason.values()));
    }

    static LoanFee fee(Row row) {
        Cell amount = row.cell("amount");
        LoanFee fee =
                new LoanFee(
                        row.origin(),
                        row.cell("loan").required(),
                        row.cell("due").day(),
                        row.cell("unit").choice(UNITS).apply(amount),
                        row.cell("what for").required(),
                        paid(row));
        aboveZero(row, amount, fee.amount().exact());
        return fee;
    }

    static CoinInterest coinInterest(Row row) {
        Cell coins = row.cell("bitcoin");
        Bitcoin on = coins.bitcoin();
        aboveZero(row, coins, on.exact());
        CoinInterest interest =
                new CoinInterest(
                        row.origin(),
                        row.cell("loan").required(),
                        row.cell("from").day(),
                        after(row),
                        Terms.rate(row),
                        on,
                        paid(row));
        if (row.sound() && interest.paid().filter(interest.until()::isAfter).isPresent()) {
            row.cell("paid")
                    .wrong(row.text("paid") + " is before until", "end it the day it is paid");
        }
        return interest;
    }

    static DebtCost cost(Row row) {
        Cell amount = row.cell("amount");
        DebtCost cost =
                new DebtCost(
                        row.origin(),
                        row.cell("loan").required(),
                        row.cell("from").day(),
                        amount.usd(),
                        after(row),
                        row.cell("what for").required());
        aboveZero(row, amount, cost.amount().exact());
        return cost;
    }

    static DebtClassification classification(Row row) {
        return new DebtClassification(
                row.origin(),
                row.cell("loan").required(),
                row.cell("as of").day(),
                Terms.share(row.cell("current share")),
                Terms.maturity(row),
                new DebtClassification.Decision(
                        row.cell("decided by").required(),
                        row.cell("decided on").day(),
                        row.cell("reason").required()));
    }

    /// Empty while it is owed.
    private static Optional<LocalDate> paid(Row row) {
        Cell paid = row.cell("paid");
        return paid.isEmpty() ? Optional.empty() : Optional.of(paid.day());
    }

    private static LocalDate after(Row row) {
        LocalDate until = row.cell("until").day();
        if (row.sound() && !until.isAfter(row.cell("from").day())) {
            row.cell("until").wrong(until + " is not after from", "write the day it ends");
        }
        return until;
    }

    private static void aboveZero(Row row, Cell cell, Ratio amount) {
        if (row.sound() && amount.signum() <= 0) {
            cell.wrong("\"" + cell.text() + "\" is not above zero", "write what is owed for it");
        }
    }
}
