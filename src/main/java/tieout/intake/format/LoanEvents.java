package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanEvent.Type;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A lender's events of one loan, unsigned, each with the balance before and after it.
///
/// Only settled events count. Both balances have to follow from row to row, so that no row can be
/// missing between two others. What each [LoanEventType] of the list means for us stands there.
final class LoanEvents implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "Event ID",
                    "Loan ID",
                    "Event Type",
                    "Trade Date",
                    "Value Date",
                    "Time (UTC)",
                    "Currency",
                    "Amount",
                    "Balance Before",
                    "Balance After",
                    "Rate %",
                    "Period Start",
                    "Period End",
                    "Days",
                    "Asset",
                    "Quantity",
                    "Collateral Before",
                    "Collateral After",
                    "Reference Price",
                    "Txid",
                    "Address",
                    "Status",
                    "Reverses",
                    "Note");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Once ids = new Once();
        LoanLeg<Usd> dollars = LoanLeg.dollars();
        LoanLeg<Bitcoin> coins = LoanLeg.coins();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            String id = ids.id(row.cell("Event ID"));
            Optional<LoanEventType> type = LoanEventType.of(row.cell("Event Type"));
            if (type.isPresent() && settled(delivery, row)) {
                Instant at = time(delivery, row);
                Usd amount = dollars.moved(row, type.get().dollars());
                Bitcoin quantity = coins.moved(row, type.get().coins());
                for (Type fact : type.get().fact().stream().toList()) {
                    findings.add(event(delivery, row, id, fact, at, amount, quantity));
                }
            } else {
                dollars.chain().forget();
                coins.chain().forget();
            }
        }
    }

    private static LoanEvent event(
            Delivery delivery,
            Row row,
            String id,
            Type fact,
            Instant at,
            Usd amount,
            Bitcoin quantity) {
        LoanEvent event =
                new LoanEvent(
                        row.origin(),
                        id,
                        delivery.account(),
                        fact,
                        at,
                        row.cell("Value Date").day(),
                        amount,
                        quantity,
                        terms(row, fact));
        if (fact == Type.COLLATERAL_SOLD && row.sound()) {
            worth(row, event);
        }
        return event;
    }

    private static LoanEvent.Terms terms(Row row, Type fact) {
        Cell price = row.cell("Reference Price");
        Cell note = row.cell("Note");
        return new LoanEvent.Terms(
                fact == Type.COLLATERAL_SOLD ? Optional.of(price.perBitcoin()) : Optional.empty(),
                fact == Type.RATE_RESET ? Optional.of(rate(row)) : Optional.empty(),
                fact == Type.FEE ? note.required() : note.text());
    }

    private static Ratio rate(Row row) {
        Cell rate = row.cell("Rate %");
        Ratio percent = rate.decimal();
        if (row.sound() && percent.signum() <= 0) {
            rate.wrong("\"" + rate.text() + "\" is not above zero", "send the lender's own list");
        }
        return percent.dividedBy(Ratio.of(100));
    }

    /// What the lender credits for coins is their price, to the cent.
    private static void worth(Row row, LoanEvent sold) {
        for (Price price : sold.terms().price().stream().toList()) {
            Usd worth = Usd.cents(price.of(sold.quantity()), RoundingMode.HALF_UP);
            if (!worth.equals(sold.amount())) {
                row.cell("Amount")
                        .wrong(
                                "is "
                                        + row.text("Amount")
                                        + ", but quantity times Reference Price is "
                                        + worth.exact(),
                                "ask the lender what it credits for the coins; a charge of its own"
                                        + " is a FEE");
            }
        }
    }

    private static boolean settled(Delivery delivery, Row row) {
        row.cell("Loan ID").exactly(delivery.account());
        Cell status = row.cell("Status");
        if (!status.text().equals("SETTLED")) {
            String wrong = "is \"" + status.text() + "\", so the event has not happened";
            status.wrong(wrong, "send the list again when it is SETTLED");
        }
        Cell reverses = row.cell("Reverses");
        if (!reverses.isEmpty()) {
            reverses.wrong("names an event that is undone", "ask the controller how to book it");
        }
        return row.sound();
    }

    private static Instant time(Delivery delivery, Row row) {
        row.cell("Trade Date").day();
        row.cell("Value Date").day(delivery.month());
        Cell time = row.cell("Time (UTC)");
        Instant at = time.instant();
        if (row.sound()) {
            time.within(delivery.month(), at);
        }
        return at;
    }
}
