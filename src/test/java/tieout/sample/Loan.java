package tieout.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lender C's loan LN-1: what is owed, what secures it, and the lender's two files.
final class Loan {
    private static final String POSITION =
            "Statement Date,Lender,Borrower,Facility ID,Loan ID,Loan Type,Currency,"
                    + "Principal Outstanding,Annual Rate %,Day Count,Accrued Interest,Accrued From,"
                    + "Maturity Date,Collateral Asset,Collateral Quantity,Reference Price,"
                    + "Price Source,Price Time (UTC),Collateral Value,LTV %,Initial LTV %,"
                    + "Margin Call LTV %,Liquidation LTV %,Margin Status,Custody Account\n";
    private static final String EVENTS =
            "Event ID,Loan ID,Event Type,Trade Date,Value Date,Time (UTC),Currency,Amount,"
                    + "Balance Before,Balance After,Rate %,Period Start,Period End,Days,Asset,"
                    + "Quantity,Collateral Before,Collateral After,Reference Price,Txid,Address,"
                    + "Status,Reverses,Note\n";
    private final Market market;
    private long principal = Story.OPENING_LOAN;
    private long collateral = Story.OPENING_COLLATERAL;
    private LocalDate accruedFrom = LocalDate.of(2025, 12, 1);
    private long event = 3_300;
    private List<String> events = new ArrayList<>();

    Loan(Market market) {
        this.market = market;
    }

    long principal() {
        return principal;
    }

    long collateral() {
        return collateral;
    }

    /// Interest up to a day that no longer counts, half up to the cent.
    long interest(LocalDate until) {
        long days = until.toEpochDay() - accruedFrom.toEpochDay();
        long top = principal * Story.RATE_HUNDREDTHS * days;
        return (top + 1_825_000) / 3_650_000;
    }

    /// Cash interest on the last day of a month.
    long payInterest(LocalDate day) {
        long interest = interest(day.plusDays(1));
        if (interest > 0) {
            money("INTEREST_PAID", day, "17:05:00", interest, principal, day.plusDays(1));
        }
        return interest;
    }

    /// A payment out of a sale: interest first, then principal. Answers the interest.
    long repay(LocalDate day, String clock, long cents) {
        long interest = interest(day);
        money("INTEREST_PAID", day, clock, interest, principal, day);
        money("REPAY", day, clock, cents - interest, principal - (cents - interest), day);
        return interest;
    }

    private void money(
            String type, LocalDate day, String clock, long cents, long after, LocalDate until) {
        boolean interest = type.equals("INTEREST_PAID");
        events.add(
                head(type, day, clock)
                        + "USD,%s,%s,%s,"
                                .formatted(Say.usd(cents), Say.usd(principal), Say.usd(after))
                        + (interest
                                ? "7.25,%s,%s,%d,"
                                        .formatted(
                                                accruedFrom,
                                                until,
                                                until.toEpochDay() - accruedFrom.toEpochDay())
                                : ",,,,")
                        + ",,,,,,,SETTLED,,");
        principal = after;
        accruedFrom = until;
    }

    /// Coins posted (positive) or returned (negative).
    void move(LocalDate day, String clock, long satoshis, String note) {
        String type = satoshis > 0 ? "COLLATERAL_POSTED" : "COLLATERAL_RETURNED";
        long after = collateral + satoshis;
        events.add(
                head(type, day, clock)
                        + ",,,,,,,,BTC,%s,%s,%s,%s,%s,bc1q-sample,SETTLED,,%s"
                                .formatted(
                                        Say.btc(Math.abs(satoshis)),
                                        Say.btc(collateral),
                                        Say.btc(after),
                                        Say.usd(market.bitcoin(day)),
                                        new Draw(type + day).hex(64),
                                        note));
        collateral = after;
    }

    /// A row that moves nothing.
    void call(String type, LocalDate day, String clock, String note) {
        events.add(head(type, day, clock) + ",,,,,,,,,,,,,,,SETTLED,," + note);
    }

    private String head(String type, LocalDate day, String clock) {
        return "EV-%d,LN-1,%s,%s,%s,%sT%sZ,".formatted(++event, type, day, day, day, clock);
    }

    void files(Story story, Files files) {
        String position = position(story.month().last(), story.month().end().cutOff().toString());
        files.put(story.month(), "debt/loan_position.csv", POSITION + position + "\n");
        events.replaceAll(line -> line + "\n");
        files.put(story.month(), "debt/loan_events.csv", EVENTS + String.join("", events));
        events = new ArrayList<>();
    }

    private String position(LocalDate day, String cutOff) {
        long value = market.value(collateral, day);
        String ltv = collateral == 0 ? "" : Say.decimal(principal * 10_000 / value, 2);
        return day
                + ",Lender C,Cango Group Limited,MLA-1,LN-1,BTC_LOAN,USD,"
                + "%s,7.25,ACT/365F,".formatted(Say.usd(principal))
                + "%s,%s,2027-05-11,BTC,".formatted(Say.usd(interest(day.plusDays(1))), accruedFrom)
                + "%s,%s,".formatted(Say.btc(collateral), Say.usd(market.bitcoin(day)))
                + "Lender index,%s,%s,%s,".formatted(cutOff, Say.usd(value), ltv)
                + "70.00,80.00,90.00,%s,ACC-12".formatted(principal == 0 ? "CLOSED" : "NONE");
    }
}
