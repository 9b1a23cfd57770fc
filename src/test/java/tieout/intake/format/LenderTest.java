package tieout.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.fact.LoanEvent;
import tieout.intake.fact.LoanPosition;

import java.time.Instant;

/// A lender's two files: where a loan stands, and what happened to it.
class LenderTest {
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

    private static Received position(String day, String priced, String value, String ltv) {
        String row =
                "%s,Lender C,Cango Group Limited,MLA-1,LN-1,BTC_LOAN,USD,115523572.76,7.25,"
                        + "ACT/365F,0.00,2026-03-01,2027-05-11,BTC,2549.00000000,66000.00,"
                        + "Lender index,%s,%s,%s,70.00,80.00,90.00,NONE,ACC-12\n";
        String text = POSITION + row.formatted(day, priced, value, ltv);
        return Received.of("loan_position", "LN-1", "", text);
    }

    private static Received events(String... rows) {
        String text = EVENTS + String.join("\n", rows) + "\n";
        return Received.of("loan_events", "LN-1", "", text);
    }

    private static String dollars(int id, String type, String amount, String before, String after) {
        return "EV-%d,LN-1,%s,2026-02-08,2026-02-08,2026-02-08T22:30:00Z,USD,%s,%s,%s"
                        .formatted(id, type, amount, before, after)
                + ",,,,,,,,,,,,SETTLED,,";
    }

    private static String coins(int id, String type, String amount, String before, String after) {
        return "EV-%d,LN-1,%s,2026-02-07,2026-02-07,2026-02-07T05:12:40Z,,,,,,,,,BTC,%s,%s,%s"
                        .formatted(id, type, amount, before, after)
                + ",68700.00,d486,bc1q,SETTLED,,";
    }

    private static String note(int id, String type) {
        return "EV-%d,LN-1,%s,2026-02-06,2026-02-06,2026-02-06T18:05:00Z".formatted(id, type)
                + ",,,,,,,,,,,,,,,,SETTLED,,";
    }

    @Test
    void a_position_states_debt_collateral_and_the_lenders_price() {
        Received received = position("2026-02-28", "2026-02-28T16:00:00Z", "168234000.00", "68.66");
        assertThat(received.wrong()).isEmpty();
        LoanPosition position = received.of(LoanPosition.class).getFirst();
        assertThat(position.loan()).isEqualTo("LN-1");
        assertThat(position.at()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(position.principal()).isEqualTo(Usd.parse("115523572.76"));
        assertThat(position.collateral()).isEqualTo(Bitcoin.parse("2549"));
        assertThat(position.quote().price()).isEqualTo(Price.perBitcoin("66000"));
    }

    @Test
    void a_position_whose_own_numbers_do_not_agree_is_refused() {
        assertThat(position("2026-02-28", "2026-03-01T00:00:00Z", "168234000.00", "68.68").wrong())
                .containsExactly("2: LTV % is 68.68, which is not debt over collateral value");
        assertThat(position("2026-02-28", "2026-03-01T00:00:00Z", "168134000.00", "").wrong())
                .containsExactly(
                        "2: Collateral Value is 168134000.00, but quantity times price is"
                                + " 168234000");
        assertThat(position("2026-02-28", "2026-03-01T00:00:00Z", "168234000.00", "").wrong())
                .containsExactly("2: LTV % \"\" is not a number");
        assertThat(position("2026-02-27", "2026-02-28T16:00:00Z", "168234000.00", "68.67").wrong())
                .containsExactly(
                        "2: Price Time (UTC) \"2026-02-28T16:00:00Z\" is after the end of"
                                + " 2026-02-27");
        assertThat(position("28/02/2026", "2026-02-28T16:00:00Z", "168234000.00", "68.67").wrong())
                .containsExactly("2: Statement Date \"28/02/2026\" is not a day");
    }

    @Test
    void events_are_unsigned_and_their_type_says_what_they_moved() {
        Received received =
                events(
                        note(1, "MARGIN_CALL"),
                        coins(2, "COLLATERAL_RETURNED", "4451", "7000", "2549"),
                        dollars(3, "INTEREST_PAID", "583972.60", "420000000", "420000000"),
                        dollars(4, "REPAY", "304476427.24", "420000000", "115523572.76"),
                        dollars(5, "DRAW", "1", "115523572.76", "115523573.76"),
                        coins(6, "COLLATERAL_POSTED", "1", "2549", "2550"),
                        note(7, "MARGIN_CALL_MET"));
        assertThat(received.wrong()).isEmpty();
        assertThat(received.of(LoanEvent.class))
                .extracting(
                        e ->
                                e.eventId()
                                        + " "
                                        + e.type()
                                        + " "
                                        + e.amount().exact()
                                        + " "
                                        + e.quantity().exact())
                .containsExactly(
                        "EV-1 MARGIN_CALL 0 0",
                        "EV-2 COLLATERAL_RETURNED 0 4451",
                        "EV-3 INTEREST_PAID 583972.6 0",
                        "EV-4 REPAY 304476427.24 0",
                        "EV-5 DRAW 1 0",
                        "EV-6 COLLATERAL_POSTED 0 1",
                        "EV-7 MARGIN_CALL_MET 0 0");
    }

    @Test
    void both_balances_follow_from_row_to_row() {
        assertThat(
                        events(
                                        dollars(1, "REPAY", "100", "1000", "890"),
                                        dollars(2, "REPAY", "90", "900", "810"),
                                        coins(3, "COLLATERAL_RETURNED", "1", "7", "6"),
                                        coins(4, "COLLATERAL_RETURNED", "1", "5", "4"))
                                .wrong())
                .containsExactly(
                        "2: Balance After is 890, but 900 follows from the balance before",
                        "3: Balance Before is 900, but 890 follows from line 2",
                        "5: Collateral Before is 5, but 6 follows from line 4");
    }

    @Test
    void an_event_that_only_informs_has_to_move_nothing() {
        assertThat(
                        events(
                                        dollars(1, "INTEREST_ACCRUED", "5", "1000", "1000"),
                                        dollars(2, "CLOSED", "1000", "1000", "0"))
                                .wrong())
                .containsExactly("3: Balance After is 0, but 1000 follows from the balance before");
    }

    @Test
    void events_not_settled_undone_of_another_loan_or_unknown_are_refused() {
        assertThat(
                        events(
                                        note(1, "INTEREST_CAPITALISED"),
                                        note(2, "REVERSAL"),
                                        note(3, "REPAID"),
                                        note(4, "MARGIN_CALL").replace("SETTLED", "PENDING"),
                                        note(5, "MARGIN_CALL").replace("SETTLED,", "SETTLED,EV-1"),
                                        note(6, "MARGIN_CALL").replace("LN-1", "LN-2"),
                                        note(6, "MARGIN_CALL").replace("T18:05:00Z", " 18:05:00"),
                                        dollars(7, "REPAY", "-5", "1000", "995"))
                                .wrong())
                .containsExactly(
                        "2: Event Type INTEREST_CAPITALISED adds interest to the principal, which"
                                + " no fact states yet",
                        "3: Event Type REVERSAL undoes an earlier event, which no fact states yet",
                        "4: Event Type \"REPAID\" is unknown",
                        "5: Status is \"PENDING\", so the event has not happened",
                        "6: Reverses names an event that is undone",
                        "7: Loan ID \"LN-2\" is not LN-1",
                        "8: Event ID \"EV-6\" stands in line 7 too",
                        "9: Amount \"-5\" is not above zero");
    }

    private static String sold(String amount, String price) {
        return "EV-1,LN-1,COLLATERAL_SOLD,2026-02-07,2026-02-07,2026-02-07T05:12:40Z,USD,"
                + amount
                + ",420000000,420000000,,,,,BTC,100,7000,6900,"
                + price
                + ",d486,bc1q,SETTLED,,";
    }

    @Test
    void a_sale_of_collateral_states_its_price_and_what_the_lender_credits() {
        Received received =
                events(
                        sold("6870000", "68700"),
                        dollars(2, "REPAY", "6870000", "420000000", "413130000"));
        assertThat(received.wrong()).isEmpty();
        LoanEvent sold = received.of(LoanEvent.class).getFirst();
        assertThat(sold.quantity()).isEqualTo(Bitcoin.parse("100"));
        assertThat(sold.amount()).isEqualTo(Usd.parse("6870000"));
        assertThat(sold.terms().price()).hasValue(Price.perBitcoin("68700"));
        assertThat(events(sold("6863130", "68700")).wrong())
                .containsExactly(
                        "2: Amount is 6863130, but quantity times Reference Price is 6870000");
    }

    @Test
    void a_new_rate_and_a_charge_say_what_they_are() {
        String reset = note(1, "RATE_RESET").replace("18:05:00Z,,,,,", "18:05:00Z,,,,,8.25");
        String fee = dollars(2, "FEE", "2500", "1000", "1000") + "administration";
        Received received = events(reset, fee);
        assertThat(received.wrong()).isEmpty();
        assertThat(received.of(LoanEvent.class).getFirst().terms().rate())
                .hasValue(Ratio.of(825, 10_000));
        assertThat(received.of(LoanEvent.class).getLast().terms().note())
                .isEqualTo("administration");
        assertThat(events(note(1, "RATE_RESET")).wrong())
                .containsExactly("2: Rate % \"\" is not a number");
        assertThat(events(dollars(2, "FEE", "2500", "1000", "1000")).wrong())
                .containsExactly("2: Note is empty");
    }

    @Test
    void a_loan_of_bitcoin_is_refused_by_that_name() {
        assertThat(events(dollars(1, "DRAW", "5", "0", "5").replace("USD", "BTC")).wrong())
                .containsExactly("2: Currency is BTC: a loan of bitcoin is not kept here");
    }
}
