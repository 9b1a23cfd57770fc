package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.fact.Selection;
import tieout.intake.standing.Choice.AcquisitionFee;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.standing.Choice.LotScope;
import tieout.intake.standing.Choice.LotTieBreak;
import tieout.intake.standing.Choice.SaleFee;
import tieout.intake.standing.Choice.SalePriceInTether;
import tieout.intake.standing.Choice.StablecoinClass;
import tieout.intake.standing.OwnAccount;
import tieout.ledger.account.Account;
import tieout.ledger.account.Chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// A made-up history of lots, drawn from a seed: dust and fortunes, free coins and dear ones, many
/// events at one instant, reliefs that never take more than an account has.
///
/// Every relief selects lots at random among those left, so specific identification can run too.
final class History {
    private static final Source SOURCE = Source.of("history.csv", new byte[0]);
    private static final Instant START = Instant.parse("2025-12-01T00:00:00Z");
    private static final List<Account> ACCOUNTS =
            Chart.of(List.of(own("custody-b"), own("exchange-d"), own("pool-a"))).accounts();

    final List<LotEvent> events = new ArrayList<>();
    private final Random random;
    private final Map<String, Long> byLot = new TreeMap<>();
    private final long[] byAccount = new long[3];
    private Instant at = START;
    private int line;

    private History(long seed) {
        random = new Random(seed);
    }

    static History of(long seed, int events) {
        History history = new History(seed);
        while (history.events.size() < events) {
            history.next();
        }
        return history;
    }

    static LotPolicy policy(LotMethod method, LotScope scope) {
        return new LotPolicy(
                method,
                scope,
                LotTieBreak.OLDEST_THEN_LOT_ID,
                SaleFee.NET_OF_PROCEEDS,
                SalePriceInTether.AT_THE_TETHER_PRICE,
                AcquisitionFee.CAPITALISE,
                Duration.ofHours(72),
                StablecoinClass.FINANCIAL_ASSET);
    }

    static List<Account> accounts() {
        return ACCOUNTS;
    }

    List<LotEvent> shuffled() {
        List<LotEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private void next() {
        line++;
        int from = random.nextInt(3);
        int act = random.nextInt(10);
        if (act < 5) {
            at = random.nextInt(4) == 0 ? at : at.plusSeconds(random.nextInt(40_000));
            acquire(from);
        } else if (byAccount[from] > 0) {
            at = at.plusSeconds(1 + random.nextInt(40_000));
            long some = 1 + Math.floorMod(random.nextLong(), byAccount[from]);
            long quantity = random.nextInt(5) == 0 ? byAccount[from] : some;
            if (act < 7) {
                move(from, (from + 1 + random.nextInt(2)) % 3, quantity);
            } else {
                relieve(from, quantity);
            }
        }
    }

    private void acquire(int account) {
        long quantity = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1 + magnitude(10);
        long cents =
                switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(3);
                    case 2 -> quantity / 10;
                    default -> magnitude(11);
                };
        String id = "L" + random.nextInt(10) + "-" + line;
        byLot.put(id, quantity);
        byAccount[account] += quantity;
        events.add(
                new Lot(
                        origin(),
                        id,
                        Lot.Nature.MINED,
                        at,
                        ACCOUNTS.get(account),
                        new Bitcoin(quantity),
                        usd(cents),
                        Optional.empty()));
    }

    private void move(int from, int to, long quantity) {
        byAccount[from] -= quantity;
        byAccount[to] += quantity;
        Account source = ACCOUNTS.get(from);
        Account target = ACCOUNTS.get(to);
        events.add(new Relocation(origin(), "M" + line, at, source, target, new Bitcoin(quantity)));
    }

    private void relieve(int from, long quantity) {
        byAccount[from] -= quantity;
        long gross = magnitude(11);
        long net = gross - Math.floorMod(random.nextLong(), gross / 100 + 1);
        events.add(
                new Relief(
                        origin(),
                        "T" + line,
                        Relief.Nature.SOLD,
                        at,
                        ACCOUNTS.get(from),
                        new Bitcoin(quantity),
                        new Proceeds(usd(gross), usd(net), Unit.USDT),
                        selections(quantity)));
    }

    private List<Selection> selections(long quantity) {
        List<Selection> selections = new ArrayList<>();
        List<String> ids = new ArrayList<>(byLot.keySet());
        Collections.shuffle(ids, random);
        long wanted = quantity;
        for (String id : ids) {
            long taken = Math.min(wanted, byLot.get(id));
            if (taken > 0) {
                byLot.computeIfPresent(id, (lot, left) -> left == taken ? null : left - taken);
                String name = "S" + line + "-" + selections.size();
                selections.add(
                        new Selection(
                                origin(), name, "T" + line, id, new Bitcoin(taken), at, "Ann"));
                wanted -= taken;
            }
        }
        return selections;
    }

    private long magnitude(int digits) {
        long bound = 1;
        for (int i = 0; i <= random.nextInt(digits); i++) {
            bound *= 10;
        }
        return Math.floorMod(random.nextLong(), bound);
    }

    private Origin origin() {
        return new Origin(SOURCE, line, "row " + line);
    }

    private static Usd usd(long cents) {
        return new Usd(cents * 10_000);
    }

    private static OwnAccount own(String id) {
        Origin origin = new Origin(SOURCE, 1, id);
        return new OwnAccount(origin, id, OwnAccount.Kind.CUSTODY, id, "", "", "");
    }
}
