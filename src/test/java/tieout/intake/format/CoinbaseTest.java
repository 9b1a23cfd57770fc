package tieout.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Tether;
import tieout.intake.fact.ExchangeBalance;
import tieout.intake.fact.Fill;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.Transfer;

import java.time.Instant;
import java.util.List;

/// What a custodian and a venue send: transactions, fills, the account history.
class CoinbaseTest {
    private static final String TRANSACTIONS =
            "activity id,final status,activity title,activity type,asset,wallet name,"
                    + "transaction value,transaction currency,initiated by,approved by,rejected by,"
                    + "initiated time,last updated time,activity level,portfolio name,portfolio id,"
                    + "entity name,entity id\n";
    private static final String FILLS =
            "portfolio,trade id,product,side,created at,size,size unit,price,fee,total,"
                    + "price/fee/total unit\n";
    private static final String ACCOUNT =
            "portfolio,type,time,amount,balance,amount/balance unit,transfer id,trade id,"
                    + "order id\n";

    private static String activity(
            String id, String status, String title, String type, String asset, String value) {
        return String.join(
                        ",",
                        id,
                        status,
                        title,
                        type,
                        asset,
                        "BTC Vault",
                        value,
                        asset,
                        ",,",
                        "2026-02-07T05:01:00Z",
                        "2026-02-07T05:12:40Z",
                        "wallet,Treasury,p-01,Cango Inc.,e-01")
                + "\n";
    }

    private static Received transactions(String... rows) {
        String text = TRANSACTIONS + String.join("", rows);
        return Received.of("coinbase_prime_transactions", "custody-b", "", text);
    }

    private static Received fills(String... rows) {
        String text = FILLS + String.join("\n", rows) + "\n";
        return Received.of("coinbase_fills", "exchange-d", "BTC-USDT", text);
    }

    private static Received account(String... rows) {
        String text = ACCOUNT + String.join("\n", rows) + "\n";
        return Received.of("coinbase_account", "exchange-d", "", text);
    }

    @Test
    void a_title_names_the_other_side_and_a_type_the_direction() {
        Received received =
                transactions(
                        activity(
                                "a1",
                                "Completed",
                                "Deposit from Lender C collateral",
                                "Deposit",
                                "BTC",
                                "\"4,451.00000000\""),
                        activity(
                                "a2",
                                "Completed",
                                "Withdrawal to Exchange D",
                                "Withdrawal",
                                "BTC",
                                "0.00000001"));
        assertThat(received.wrong()).isEmpty();
        List<Transfer> transfers = received.of(Transfer.class);
        Transfer in = transfers.getFirst();
        assertThat(in.direction()).isEqualTo(Transfer.Direction.IN);
        assertThat(in.counterparty()).isEqualTo("Lender C collateral");
        assertThat(in.amount()).isEqualTo(Bitcoin.parse("4451"));
        assertThat(in.completedAt()).isEqualTo(Instant.parse("2026-02-07T05:12:40Z"));
        Transfer out = transfers.getLast();
        assertThat(out.direction()).isEqualTo(Transfer.Direction.OUT);
        assertThat(out.counterparty()).isEqualTo("Exchange D");
        assertThat(out.amount()).isEqualTo(new Bitcoin(1));
    }

    @Test
    void activities_that_ended_without_a_transfer_and_approvals_move_nothing() {
        Received received =
                transactions(
                        activity("a1", "Cancelled", "Withdrawal to X", "Withdrawal", "BTC", "250"),
                        activity("a2", "Rejected", "Withdrawal to X", "Withdrawal", "BTC", "250"),
                        activity("a3", "Completed", "Address book", "Address Book", "BTC", ""));
        assertThat(received.wrong()).isEmpty();
        assertThat(received.of(Transfer.class)).isEmpty();
    }

    @Test
    void nothing_that_moves_or_may_move_is_passed_over() {
        Received received =
                transactions(
                        activity("a1", "Pending", "Withdrawal to X", "Withdrawal", "BTC", "250"),
                        activity("a2", "Done", "Withdrawal to X", "Withdrawal", "BTC", "250"),
                        activity("a3", "Completed", "Reward", "Stake", "BTC", "1"),
                        activity("a4", "Completed", "Deposit from X", "Deposit", "BTC", ""),
                        activity("a5", "Completed", "Refund", "Deposit", "BTC", "1"),
                        activity("a5", "Completed", "Deposit from X", "Deposit", "BTC", "\"1,5\""));
        assertThat(received.wrong())
                .containsExactly(
                        "2: final status is Pending, so nobody knows if it moves bitcoin",
                        "3: final status \"Done\" is unknown",
                        "4: activity type \"Stake\" is unknown",
                        "5: transaction value \"\" is not a bitcoin amount (the cell is empty)",
                        "6: activity title \"Refund\" does not say \"Deposit from \" and who",
                        "7: activity id \"a5\" stands in line 6 too",
                        "7: transaction value \"1,5\" is not a bitcoin amount (a comma)");
    }

    @Test
    void a_sale_settles_for_its_gross_amount_less_the_fee() {
        Received received =
                fills(
                        "default,88400046,BTC-USDT,SELL,2026-02-02T14:07:05.430Z,11.68870000,BTC,"
                                + "76822.91,448.988117,897510.960000,USDT",
                        "default,88400047,BTC-USDT,BUY,2026-02-02T14:07:06.000Z,"
                                + "1.5000000000000000,BTC,70000,10,-105010.0000000000000000,USDT");
        assertThat(received.wrong()).isEmpty();
        Fill sale = received.of(Fill.class).getFirst();
        assertThat(sale.side()).isEqualTo(Fill.Side.SELL);
        assertThat(sale.price()).isEqualTo(Price.perBitcoin("76822.91"));
        assertThat(sale.gross()).isEqualTo(Tether.parse("897959.948117"));
        assertThat(sale.net()).isEqualTo(Tether.parse("897510.96"));
        assertThat(sale.at()).isEqualTo(Instant.parse("2026-02-02T14:07:05.430Z"));
        Fill purchase = received.of(Fill.class).getLast();
        assertThat(purchase.gross()).isEqualTo(Tether.parse("105000"));
        assertThat(purchase.net()).isEqualTo(Tether.parse("105010"));
    }

    @Test
    void fills_of_another_market_or_with_wrong_arithmetic_are_refused() {
        Received received =
                fills(
                        "default,1,BTC-USD,SELL,2026-02-02T14:07:05Z,1,BTC,70000,35,69965,USD",
                        "default,2,BTC-USDT,SELL,2026-02-02T14:07:05Z,1,BTC,70000,35,70000,USDT",
                        "default,2,BTC-USDT,sell,2026-02-02 14:07:05,1,BTC,70000,0.0000001,1,USDT",
                        "default,3,BTC-USDT,SELL,2026-02-02T14:07:05Z,1,BTC,70000,-35,70035,USDT");
        assertThat(received.wrong())
                .containsExactly(
                        "2: product \"BTC-USD\" is not BTC-USDT",
                        "2: price/fee/total unit \"USD\" is not USDT",
                        "3: total with the fee makes 70035.000000, but size times price is 70000",
                        "4: trade id \"2\" stands in line 3 too",
                        "4: side \"sell\" is unknown",
                        "4: created at \"2026-02-02 14:07:05\" is not a time in UTC",
                        "4: fee \"0.0000001\" is finer than a millionth of a tether",
                        "5: fee is below zero, a rebate");
    }

    @Test
    void the_history_settles_trades_and_its_last_balances_are_the_venues_statement() {
        Received received =
                account(
                        "default,deposit,2026-02-02T07:51:00.000Z,16.7889000000000000,"
                                + "16.7889000000000000,BTC,1ed3,,",
                        "default,match,2026-02-02T14:07:05.430Z,-11.6887000000000000,"
                                + "5.1002000000000000,BTC,,884,539",
                        "default,match,2026-02-02T14:07:05.430Z,897959.9481170000000000,"
                                + "13072412.9681170000000000,USDT,,884,539",
                        "default,fee,2026-02-02T14:07:05.430Z,-448.9881170000000000,"
                                + "13071963.9800000000000000,USDT,,884,539",
                        "default,withdrawal,2026-02-08T22:00:00.000Z,-13000000.0000000000000000,"
                                + "71963.9800000000000000,USDT,7480,,");
        assertThat(received.wrong()).isEmpty();
        assertThat(received.of(Settlement.class))
                .extracting(row -> row.kind() + " " + row.reference() + " " + row.amount())
                .containsExactly(
                        "DEPOSIT 1ed3 16.78890000",
                        "MATCH 884 -11.68870000",
                        "MATCH 884 897959.948117",
                        "FEE 884 -448.988117",
                        "WITHDRAWAL 7480 -13000000.000000");
        assertThat(received.of(ExchangeBalance.class))
                .extracting(b -> b.origin().line() + " " + b.balance() + " " + b.at())
                .containsExactly(
                        "3 5.10020000 2026-03-01T00:00:00Z", "6 71963.980000 2026-03-01T00:00:00Z");
    }

    @Test
    void a_row_taken_out_shows_in_the_running_balance() {
        assertThat(
                        account(
                                        "default,deposit,2026-02-02T07:51:00Z,16,16,BTC,1ed3,,",
                                        "default,match,2026-02-02T14:07:05Z,-5,1,BTC,,885,539")
                                .wrong())
                .containsExactly("3: balance is 1, but 11 follows from line 2");
    }

    @Test
    void rows_of_the_history_that_no_fact_states_are_refused() {
        assertThat(
                        account(
                                        "default,rebate,2026-02-02T07:51:00Z,1,1,BTC,,884,",
                                        "default,transfer,2026-02-02T07:51:00Z,1,2,BTC,,884,",
                                        "default,withdrawal,2026-02-02T07:51:00Z,1,3,BTC,1ed3,,",
                                        "default,deposit,2026-02-02T07:51:00Z,1,1,ETH,1ed4,,",
                                        "default,deposit,2026-02-02T07:51:00Z,"
                                                + "0.0000000010000000,1,BTC,1ed5,,",
                                        "default,match,2026-02-02T07:51:00Z,1,1,USDT,,,")
                                .wrong())
                .containsExactly(
                        "2: type is rebate, which no fact states yet",
                        "3: type \"transfer\" is unknown",
                        "4: amount \"1\" has the wrong sign for its type",
                        "5: amount/balance unit \"ETH\" is unknown",
                        "6: amount \"0.0000000010000000\" is finer than a satoshi",
                        "7: trade id is empty");
    }
}
