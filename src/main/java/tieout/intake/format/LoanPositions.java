package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.LoanPosition;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A lender's statement of one bitcoin-backed dollar loan, one row a day stated.
///
/// Collateral value has to be quantity times price, and the loan-to-value ratio has to be debt over
/// that value, with or without accrued interest: lenders print both. The price may be fixed earlier
/// on the day, never after it. Rate and thresholds are the contract's and stand in
/// `standing/loans.csv`; those printed here are only compared with it. The margin status is told by
/// the events.
final class LoanPositions implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "Statement Date",
                    "Lender",
                    "Borrower",
                    "Facility ID",
                    "Loan ID",
                    "Loan Type",
                    "Currency",
                    "Principal Outstanding",
                    "Annual Rate %",
                    "Day Count",
                    "Accrued Interest",
                    "Accrued From",
                    "Maturity Date",
                    "Collateral Asset",
                    "Collateral Quantity",
                    "Reference Price",
                    "Price Source",
                    "Price Time (UTC)",
                    "Collateral Value",
                    "LTV %",
                    "Initial LTV %",
                    "Margin Call LTV %",
                    "Liquidation LTV %",
                    "Margin Status",
                    "Custody Account");
    private static final Ratio CENT = Ratio.of(1, 100);
    private static final Ratio HUNDRED = Ratio.of(100);

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Once days = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            row.cell("Loan ID").exactly(delivery.account());
            row.cell("Loan Type").exactly("BTC_LOAN");
            LoanLeg.inDollars(row.cell("Currency"));
            row.cell("Collateral Asset").exactly("BTC");
            Cell date = row.cell("Statement Date");
            days.id(date);
            LoanPosition position = position(delivery, row, date.day(delivery.month()));
            if (row.sound()) {
                value(row, position);
            }
            findings.add(position);
        }
    }

    private static LoanPosition position(Delivery delivery, Row row, LocalDate day) {
        Instant at = new AsOf(day).cutOff();
        Cell fixed = row.cell("Price Time (UTC)");
        Instant time = fixed.instant();
        if (row.sound() && time.isAfter(at)) {
            String wrong = "\"" + fixed.text() + "\" is after the end of " + day;
            fixed.wrong(wrong, "ask the lender for the statement at its own day's price");
        }
        Usd principal = row.cell("Principal Outstanding").usd();
        Usd interest = row.cell("Accrued Interest").usd();
        Bitcoin collateral = row.cell("Collateral Quantity").bitcoin();
        Price price = row.cell("Reference Price").perBitcoin();
        if (principal.isNegative() || interest.isNegative() || collateral.isNegative()) {
            row.wrong("an amount of the loan is below zero", "send the lender's own statement");
        }
        return new LoanPosition(
                row.origin(),
                delivery.account(),
                at,
                principal,
                interest,
                collateral,
                new LoanPosition.Quote(price, row.cell("Price Source").required(), time),
                printed(row.cell("LTV %")),
                new LoanPosition.Terms(
                        printed(row.cell("Annual Rate %")),
                        printed(row.cell("Margin Call LTV %")),
                        printed(row.cell("Liquidation LTV %"))));
    }

    private static Optional<Printed> printed(Cell percent) {
        return percent.isEmpty() ? Optional.empty() : Optional.of(percent.printed());
    }

    private static void value(Row row, LoanPosition position) {
        Cell stated = row.cell("Collateral Value");
        Ratio value = stated.usd().exact();
        Ratio worth = position.quote().price().of(position.collateral());
        if (row.sound() && value.minus(worth).abs().compareTo(CENT) > 0) {
            String wrong = "is " + stated.text() + ", but quantity times price is " + worth;
            stated.wrong(wrong, "ask the lender which of the three is wrong");
        }
        Cell ltv = row.cell("LTV %");
        if (row.sound() && position.ltv().isPresent()) {
            ratio(ltv, Ratio.of(position.ltv().get().value()), position, worth);
        } else if (row.sound() && !worth.isZero()) {
            ltv.decimal();
        }
    }

    private static void ratio(Cell ltv, Ratio percent, LoanPosition position, Ratio worth) {
        Ratio principal = position.principal().exact();
        Ratio debt = principal.plus(position.accruedInterest().exact());
        if (worth.isZero() || !(near(percent, principal, worth) || near(percent, debt, worth))) {
            String wrong = "is " + ltv.text() + ", which is not debt over collateral value";
            ltv.wrong(wrong, "ask the lender which of the three is wrong");
        }
    }

    /// To a hundredth of a per cent, since some lenders cut digits off and others round.
    private static boolean near(Ratio percent, Ratio debt, Ratio worth) {
        Ratio exact = debt.times(HUNDRED).dividedBy(worth);
        return percent.minus(exact).abs().compareTo(CENT) < 0;
    }
}
