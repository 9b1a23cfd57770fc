package tieout.sample;

import tieout.calendar.Month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// What two pools credited, paid and still owe: Pool A as CSV files, Pool B as JSON bills.
final class Pools {
    /// A sub-account at a pool, with its share of production in thousandths.
    record Account(String id, String pool, String region, long share) {
        /// The pool's fee in thousandths.
        long fee() {
            return pool.equals("Pool A") ? 2 : 25;
        }

        String alias() {
            return pool + " " + region;
        }

        String file() {
            return pool.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + region;
        }
    }

    /// Bitcoin that a pool sent to custody.
    record Payout(Account account, Instant sent, String transaction, long satoshis) {}

    static final List<Account> ACCOUNTS =
            List.of(
                    new Account("pool-a-na", "Pool A", "north-america", 400),
                    new Account("pool-a-me", "Pool A", "middle-east", 190),
                    new Account("pool-a-sa", "Pool A", "south-america", 120),
                    new Account("pool-a-ea", "Pool A", "east-africa", 100),
                    new Account("pool-b-na", "Pool B", "north-america", 130),
                    new Account("pool-b-ea", "Pool B", "east-africa", 60));

    private final long[] unpaid = new Draw("unpaid").split(Story.OPENING_DAY_EARNED, shares(), 20);
    private final long[] paid = new long[ACCOUNTS.size()];
    private final Market market;
    private final Network network;
    private long bill = 412_300_000;
    private long revenue;

    Pools(Market market, Network network) {
        this.market = market;
        this.network = network;
    }

    /// The month's earnings at the closing price of their day, each rounded to the cent.
    long revenue() {
        return revenue;
    }

    private static long[] shares() {
        return ACCOUNTS.stream().mapToLong(Account::share).toArray();
    }

    /// What each account is owed now, in the order of the accounts.
    long[] unpaid() {
        return unpaid.clone();
    }

    /// Writes the month's pool files; what was paid arrives in custody.
    List<Payout> month(Story story, Files files) {
        Draw draw = new Draw("pools " + story.month());
        long[][] earned = new long[story.days()][];
        long[] totals = draw.split(story.produced(), story.days(), 60);
        revenue = 0;
        for (int day = 0; day < story.days(); day++) {
            earned[day] = draw.split(totals[day], shares(), 30);
            for (long own : earned[day]) {
                revenue += market.value(own, story.month().first().plusDays(day));
            }
        }
        List<Payout> all = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS.size(); i++) {
            int account = i;
            long[] own = new long[story.days()];
            java.util.Arrays.setAll(own, day -> earned[day][account]);
            List<Payout> payouts = payouts(story.month(), account, own, draw);
            if (ACCOUNTS.get(i).pool().equals("Pool A")) {
                earnings(story, account, own, draw, files);
                payouts(story.month(), account, payouts, files);
                overview(story.month(), account, own, files);
            } else {
                bills(story.month(), account, own, payouts, draw, files);
            }
            all.addAll(payouts);
        }
        return all;
    }

    /// Each day pays what the day before earned.
    private List<Payout> payouts(Month month, int i, long[] own, Draw draw) {
        List<Payout> payouts = new ArrayList<>();
        for (int day = 0; day < own.length; day++) {
            long amount = day == 0 ? unpaid[i] : own[day - 1];
            Instant sent =
                    Say.at(month.first().plusDays(day), 33_000 + 60 * i + draw.between(0, 59));
            payouts.add(new Payout(ACCOUNTS.get(i), sent, draw.hex(64), amount));
            paid[i] += amount;
        }
        unpaid[i] = own[own.length - 1];
        return payouts;
    }

    private void earnings(Story story, int i, long[] own, Draw draw, Files files) {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < own.length; day++) {
            LocalDate date = story.month().first().plusDays(day);
            long fees = network.fees(own[day], date);
            long gross = own[day] * 1000 / (1000 - ACCOUNTS.get(i).fee());
            long giga = accepted(gross, date, draw);
            rows.add(
                    date
                            + " 00:00:00,"
                            + Say.decimal(giga / 10_000, 2)
                            + " PH/s,"
                            + giga
                            + "000000000,0,0,0,0,0,"
                            + Say.btc(own[day] - fees)
                            + ","
                            + Say.btc(fees));
        }
        Collections.reverse(rows);
        String header =
                "timestamp,hashrate,hashrate_unit,ppsAmount,pplnsAmount,soloAmount,ppappsAmount,"
                        + "ppapplnsAmount,fppsBlockAmount,fppsFeeAmount";
        put(story.month(), i, "earnings.csv", header, rows, files);
    }

    /// The hash rate of the work that was paid so, as the pool averages it: off by at most 0.4%.
    private long accepted(long gross, LocalDate date, Draw draw) {
        long giga = network.gigahashes(gross, date);
        return giga + giga / 1000 * draw.between(-4, 4);
    }

    private void payouts(Month month, int i, List<Payout> payouts, Files files) {
        List<String> rows = new ArrayList<>();
        long id = 90_000 + 1000L * i + 40L * month.value().getMonthValue();
        for (Payout payout : payouts) {
            rows.add(
                    id++
                            + ","
                            + Say.clock(payout.sent())
                            + ",bc1q-custodian-b-treasury,"
                            + payout.transaction()
                            + ","
                            + Say.btc(payout.satoshis()));
        }
        Collections.reverse(rows);
        put(month, i, "payouts.csv", "id,timestamp,walletAddress,txId,amount", rows, files);
    }

    private static void put(
            Month month, int i, String kind, String header, List<String> rows, Files files) {
        String text = header + "\n" + String.join("\n", rows) + "\n";
        files.put(month, "production/" + ACCOUNTS.get(i).file() + "-" + kind, text);
    }

    private void overview(Month month, int i, long[] own, Files files) {
        String json =
                """
                {"code":0,"message":"ok","data":{
                "userId":"%s",
                "totalAmount":"%s",
                "unpaidAmount":"%s",
                "yesterdayAmount":"%s"}}
                """
                        .formatted(
                                ACCOUNTS.get(i).id(),
                                Say.btc(paid[i] + unpaid[i]),
                                Say.btc(unpaid[i]),
                                Say.btc(own[own.length - 2]));
        files.put(month, "production/" + ACCOUNTS.get(i).file() + "-overview.json", json);
    }

    private void bills(
            Month month, int i, long[] own, List<Payout> payouts, Draw draw, Files files) {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < own.length; day++) {
            rows.add(payout(payouts.get(day)));
            rows.add(revenue(month.first().plusDays(day), own[day], draw));
        }
        String json = "{\"transactions\":[\n" + String.join(",\n", rows) + "\n]}\n";
        files.put(month, "production/" + ACCOUNTS.get(i).file() + "-bills.json", json);
        String balance =
                """
                {"balance_info":{"balance":%s,"paid":%s,"total_income":%s,
                "yesterday_income":%s,"estimated_today_income":0}}
                """
                        .formatted(
                                Say.btc(unpaid[i]),
                                Say.btc(paid[i]),
                                Say.btc(paid[i] + unpaid[i]),
                                Say.btc(own[own.length - 1]));
        files.put(month, "production/" + ACCOUNTS.get(i).file() + "-balance.json", balance);
    }

    private String revenue(LocalDate day, long net, Draw draw) {
        long mined = day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        long gross = (net * 1000 + 487) / 975;
        long fees = network.fees(gross, day);
        return "{\"id\":%d,\"type\":\"revenue_fpps\",\"changed_balance\":%s,\"created_at\":%d,"
                        .formatted(bill++, Say.btc(net), mined + 86_400)
                + "\"mining_extra\":{\"mining_date\":%d,\"settle_date\":%d,"
                        .formatted(mined, mined + 86_400)
                + "\"pps\":%s,\"pps_fee_rate\":0.025,\"tx_fee\":%s,\"tx_fee_rate\":0.025,"
                        .formatted(Say.btc(gross - fees), Say.btc(fees))
                + "\"hash_rate\":%s},\"payout_extra\":null}"
                        .formatted(accepted(gross, day, draw) + "000000000");
    }

    private String payout(Payout payout) {
        long sent = payout.sent().getEpochSecond();
        return "{\"id\":%d,\"type\":\"payout\",\"changed_balance\":-%s,\"created_at\":%d,"
                        .formatted(bill++, Say.btc(payout.satoshis()), sent)
                + "\"mining_extra\":null,\"payout_extra\":{\"value\":%s,"
                        .formatted(Say.btc(payout.satoshis()))
                + "\"address\":\"bc1q-custodian-b-treasury\",\"tx_id\":\"%s\","
                        .formatted(payout.transaction())
                + "\"paid_time\":%d,\"wallet_type\":\"mainnet\",\"tip\":0}}".formatted(sent);
    }
}
