package tieout.sample;

import tieout.calendar.Month;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Custodian B: one vault, its transactions and its balance at month end.
final class Vault {
    private record Row(Instant completed, boolean in, String other, long satoshis, boolean done) {}

    private static final String HEADER =
            "activity id,final status,activity title,activity type,asset,wallet name,"
                    + "transaction value,transaction currency,initiated by,approved by,rejected by,"
                    + "initiated time,last updated time,activity level,portfolio name,portfolio id,"
                    + "entity name,entity id\n";
    private long balance;
    private List<Row> rows = new ArrayList<>();

    Vault(long opening) {
        this.balance = opening;
    }

    long balance() {
        return balance;
    }

    void paid(List<Pools.Payout> payouts, Draw draw) {
        for (Pools.Payout payout : payouts) {
            Instant arrived = payout.sent().plusSeconds(draw.between(900, 4_500));
            rows.add(new Row(arrived, true, payout.account().alias(), payout.satoshis(), true));
        }
    }

    void sent(LocalDate day, long second, String to, long satoshis) {
        rows.add(new Row(Say.at(day, second), false, to, satoshis, true));
    }

    void received(LocalDate day, long second, String from, long satoshis) {
        rows.add(new Row(Say.at(day, second), true, from, satoshis, true));
    }

    /// A withdrawal that was started and given up.
    void cancelled(LocalDate day, String to, long satoshis) {
        rows.add(new Row(Say.at(day, 50_000), false, to, satoshis, false));
    }

    void files(Month month, Files files) {
        Draw draw = new Draw("vault " + month);
        rows.sort(Comparator.comparing(Row::completed));
        StringBuilder text = new StringBuilder(HEADER);
        for (Row row : rows) {
            text.append(line(row, draw)).append('\n');
            balance += row.done() ? row.in() ? row.satoshis() : -row.satoshis() : 0;
        }
        rows = new ArrayList<>();
        files.put(month, "reserve/custodian-b-transactions.csv", text);
        files.put(
                month,
                "reserve/custodian-b-balances.csv",
                "Statement Date,Cut-off (UTC),Portfolio,Wallet Name,Asset,Balance\n"
                        + month.last()
                        + ","
                        + month.end().cutOff()
                        + ",Treasury,BTC Vault,BTC,"
                        + Say.btc(balance)
                        + "\n");
    }

    private static String line(Row row, Draw draw) {
        String type = row.in() ? "Deposit" : "Withdrawal";
        String value = Say.btc(row.satoshis());
        Instant initiated = row.completed().minusSeconds(draw.between(600, 2_400));
        return String.join(
                ",",
                draw.uuid(),
                row.done() ? "Completed" : "Cancelled",
                type + (row.in() ? " from " : " to ") + row.other(),
                type,
                "BTC",
                "BTC Vault",
                value.length() > 12 ? "\"" + Say.grouped(value) + "\"" : value,
                "BTC",
                row.in() ? "" : "treasury 1",
                row.in() || !row.done() ? "" : "treasury 2",
                row.done() ? "" : "treasury 2",
                initiated.toString(),
                row.completed().toString(),
                "wallet",
                "Treasury",
                "p-01",
                "Cango Inc.",
                "e-01");
    }
}
