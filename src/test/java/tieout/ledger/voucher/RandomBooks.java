package tieout.ledger.voucher;

import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.intake.standing.Choice.LotMethod;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A made-up history of two months, the same for the same seed: mined, paid out, pledged, returned,
/// sold, bought, redeemed, charged by the lender, paid to it in coins, and kept by it.
///
/// The seed also says which lot method, policy on fees and policy on tether prices holds: every
/// combination comes up once in twenty seeds. Under specific identification each disposal selects
/// lots at random among those left.
final class RandomBooks {
    private static final LocalDate OPENING = LocalDate.of(2025, 12, 31);
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private long pool;
    private long custody;
    private long exchange;
    private long collateral;
    private long tether;
    private int row;
    private int lines;
    private final LotMethod method;
    private final boolean retained;
    private final Map<String, Long> lots = new LinkedHashMap<>();

    private RandomBooks(long seed) {
        random = new Random(seed);
        method = LotMethod.values()[(int) (seed / 4 % LotMethod.values().length)];
        retained = random.nextInt(4) == 0;
        line("policy lot_method " + method.words());
        line("policy sale_fee " + (seed % 2 == 0 ? "expense" : "net of proceeds"));
        String price = seed / 2 % 2 == 0 ? "at par" : "at the tether price";
        line("policy sale_price_in_tether " + price);
    }

    static String of(long seed) {
        return new RandomBooks(seed).written();
    }

    private String written() {
        line("loan LN-1 0.0725 ACT_365F" + (retained ? " RETAINED" : ""));
        line("policy acquisition_fee " + (random.nextBoolean() ? "expense" : "capitalise"));
        prices(OPENING);
        custody = between(100_000_000L, 90_000_000_000L);
        tether = between(1, 900_000_000_000L);
        line("open " + OPENING + " custody-b " + new Bitcoin(custody) + " BTC");
        line("open " + OPENING + " exchange-d " + new Tether(tether) + " USDT");
        line("open " + OPENING + " bank-e 50000 USD");
        line("open " + OPENING + " LN-1 " + between(1, 900_000) + " USD");
        long first = custody / 3;
        String lot = "lot A 2025-11-05 " + new Bitcoin(first) + " cost ";
        line(lot + dollars(first));
        lots.put("A", first);
        lots.put("B", custody - first);
        line("lot B 2025-12-10 " + new Bitcoin(custody - first) + " cost " + dollars(first));
        LocalDate day = OPENING;
        for (int i = 0; i < 14; i++) {
            day = day.plusDays(1 + random.nextInt(4));
            event(day);
        }
        prices(LocalDate.of(2026, 1, 31));
        prices(LocalDate.of(2026, 2, 28));
        return text.toString();
    }

    private void event(LocalDate day) {
        row++;
        boolean closes = day.equals(LocalDate.of(2026, 1, 31));
        if (!closes && day.isBefore(LocalDate.of(2026, 2, 28))) {
            prices(day);
        } else if (!closes) {
            return;
        }
        switch (random.nextInt(11)) {
            case 0, 1 -> earn(day);
            case 2 -> pool = send(day, "receive custody-b %s pool-a", pool, true);
            case 3 -> deliver(day);
            case 4 -> pledge(day);
            case 5 -> give(day);
            case 6 -> buy(day);
            case 7 -> kept(day);
            case 8 -> coins(day);
            case 9 -> charged(day);
            default -> redeem(day);
        }
    }

    private void earn(LocalDate day) {
        long mined = between(1, 900_000_000L);
        pool += mined;
        lots.put("pool-a/" + day, mined);
        line(day + " earn pool-a " + new Bitcoin(mined));
    }

    private long send(LocalDate day, String words, long from, boolean in) {
        if (from < 2) {
            return from;
        }
        long part = between(1, from);
        custody += in ? part : -part;
        line(day + "T0" + row % 10 + ":00 " + words.formatted(new Bitcoin(part)));
        return from - part;
    }

    private void deliver(LocalDate day) {
        long before = custody;
        send(day, "send custody-b %s exchange-d", custody, false);
        exchange += before - custody;
        if (exchange > 0) {
            long sold = between(1, exchange);
            long gross = sold / 100 * between(60_000, 99_000) + 1;
            long fee = gross / 2_000;
            exchange -= sold;
            tether += gross - fee;
            line(
                    day
                            + "T14:00 sell exchange-d "
                            + new Bitcoin(sold)
                            + " BTC for "
                            + new Tether(gross)
                            + " fee "
                            + new Tether(fee)
                            + " as S"
                            + row);
            select(day, "S" + row, sold);
        }
    }

    private void pledge(LocalDate day) {
        long before = custody;
        send(day, "send custody-b %s collateral-c", custody, false);
        collateral += before - custody;
        if (!retained && before > custody) {
            select(day, "A" + lines, before - custody);
        }
    }

    /// Lots at random for what a disposal takes, recorded at the start of its day.
    private void select(LocalDate day, String disposal, long quantity) {
        if (method != LotMethod.SPECIFIC_IDENTIFICATION) {
            return;
        }
        List<String> ids = new ArrayList<>(lots.keySet());
        Collections.shuffle(ids, random);
        long wanted = quantity;
        for (String id : ids) {
            long taken = Math.min(wanted, lots.getOrDefault(id, 0L));
            if (taken > 0) {
                lots.merge(id, -taken, Long::sum);
                wanted -= taken;
                String name = day + "T00:00 select " + disposal + "-" + id.replace('/', '-');
                String what = " " + disposal + " " + id + " " + new Bitcoin(taken);
                line(name + what + " by Ann");
            }
        }
    }

    private void give(LocalDate day) {
        long before = collateral;
        collateral = send(day, "receive custody-b %s collateral-c", collateral, true);
        if (!retained && collateral < before) {
            lots.put("collateral-c/A" + lines, before - collateral);
        }
    }

    /// The lender keeps coins at a price of its own, for more or less than what is owed.
    private void kept(LocalDate day) {
        if (collateral > 1) {
            long part = between(1, collateral);
            collateral -= part;
            String price = new Usd(between(5_000_000L, 12_000_000L) * 10_000).toString();
            line(
                    day
                            + "T23:00 lender-lists LN-1 COLLATERAL_SOLD "
                            + new Bitcoin(part)
                            + " at "
                            + price);
            if (retained) {
                select(day, "EV-" + lines, part);
            }
        }
    }

    private void coins(LocalDate day) {
        if (custody > 1_000) {
            long fee = between(1, custody / 10);
            custody -= fee;
            line(
                    "loan-fee LN-1 "
                            + OPENING.plusDays(row)
                            + " "
                            + new Bitcoin(fee)
                            + " BTC paid "
                            + day);
            line(day + "T22:00 send custody-b " + new Bitcoin(fee) + " lender-c");
            select(day, "A" + lines, fee);
        }
    }

    private void charged(LocalDate day) {
        line(day + " lender-lists LN-1 FEE " + dollars(between(100_000, 90_000_000)));
    }

    private void buy(LocalDate day) {
        long bought = between(100, 10_000_000L);
        long gross = bought / 100 * 80_000 + 1;
        long fee = gross / 1_000;
        if (gross + fee < tether) {
            tether -= gross + fee;
            exchange += bought;
            lots.put("exchange-d/B" + row, bought);
            line(
                    day
                            + "T15:00 buy exchange-d "
                            + new Bitcoin(bought)
                            + " BTC for "
                            + new Tether(gross)
                            + " fee "
                            + new Tether(fee)
                            + " as B"
                            + row);
        }
    }

    private void redeem(LocalDate day) {
        if (tether > 10_000_000L) {
            long part = between(1, tether / 1_000_000L) * 1_000_000L;
            tether -= part;
            String amount = new Tether(part).toString();
            line(day + "T16:00 withdraw exchange-d -" + amount + " USDT bank-e");
            line(day + " bank bank-e " + amount + " R" + row + " Redeemed, Exchange D");
        }
    }

    private void prices(LocalDate day) {
        if (!text.toString().contains(day + " price")) {
            line(day + " price BTC " + new Usd(between(5_000_000L, 12_000_000L) * 10_000));
            line(day + " price USDT " + new Usd(between(9_950, 10_060) * 100));
        }
    }

    private String dollars(long satoshis) {
        return new Usd(satoshis / 100_000 * between(60, 110) * 1_000_000).toString();
    }

    private long between(long low, long high) {
        return low + Math.floorMod(random.nextLong(), high - low + 1);
    }

    private void line(String words) {
        text.append(words).append('\n');
        lines++;
    }
}
