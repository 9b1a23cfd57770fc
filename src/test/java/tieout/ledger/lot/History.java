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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

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
    private final LotScope scope;
    private final List<Map<String, Long>> byLot = new ArrayList<>();
    private final long[] byAccount = new long[3];
    private final Map<String, Instant> came = new LinkedHashMap<>();
    private Instant at = START;
    private int line;

    private History(long seed, LotScope scope) {
        random = new Random(seed);
        this.scope = scope;
        ACCOUNTS.forEach(account -> byLot.add(new LinkedHashMap<>()));
    }

    static History of(long seed, int events) {
        return of(seed, events, LotScope.COMPANY);
    }

    /// With selections among the lots that the scope keeps together.
    static History of(long seed, int events, LotScope scope) {
        History history = new History(seed, scope);
        while (history.events.size() < events) {
            history.next();
        }
        return history;
    }

    static LotPolicy policy(LotMethod method, LotScope scope) {
        return policy(method, scope, SaleFee.NET_OF_PROCEEDS);
    }

    static LotPolicy policy(LotMethod method, LotScope scope, SaleFee fee) {
        return new LotPolicy(
                method,
                scope,
                LotTieBreak.OLDEST_THEN_LOT_ID,
                fee,
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
        lotsOf(account).put(id, quantity);
        came.put(id, at);
        byAccount[account] += quantity;
        events.add(
                new Lot(
                        origin(),
                        id,
                        line % 3 == 0 ? Lot.Nature.RETURNED : Lot.Nature.MINED,
                        at,
                        ACCOUNTS.get(account),
                        new Bitcoin(quantity),
                        usd(cents),
                        Optional.empty()));
    }

    private void move(int from, int to, long quantity) {
        byAccount[from] -= quantity;
        byAccount[to] += quantity;
        carry(lotsOf(from), lotsOf(to), quantity);
        Account source = ACCOUNTS.get(from);
        Account target = ACCOUNTS.get(to);
        events.add(new Relocation(origin(), "M" + line, at, source, target, new Bitcoin(quantity)));
    }

    private Map<String, Long> lotsOf(int account) {
        return byLot.get(scope == LotScope.COMPANY ? 0 : account);
    }

    /// Under specific identification the oldest lots move, and the lot's id decides among equals.
    private void carry(Map<String, Long> from, Map<String, Long> to, long quantity) {
        long wanted = from == to ? 0 : quantity;
        List<String> oldest =
                from.keySet().stream()
                        .sorted(
                                Comparator.comparing((String id) -> came.getOrDefault(id, START))
                                        .thenComparing(id -> id))
                        .toList();
        for (String id : oldest) {
            long taken = Math.min(wanted, from.getOrDefault(id, 0L));
            if (taken > 0) {
                from.merge(id, -taken, Long::sum);
                to.merge(id, taken, Long::sum);
                wanted -= taken;
            }
        }
    }

    private void relieve(int from, long quantity) {
        byAccount[from] -= quantity;
        boolean pledged = line % 4 == 0;
        long gross = magnitude(11);
        long net = pledged ? gross : gross - Math.floorMod(random.nextLong(), gross / 100 + 1);
        events.add(
                new Relief(
                        origin(),
                        "T" + line,
                        pledged ? Relief.Nature.PLEDGED : Relief.Nature.SOLD,
                        at,
                        ACCOUNTS.get(from),
                        new Bitcoin(quantity),
                        new Proceeds(usd(gross), usd(net), pledged ? Unit.BTC : Unit.USDT),
                        selections(lotsOf(from), quantity)));
    }

    private List<Selection> selections(Map<String, Long> lots, long quantity) {
        List<Selection> selections = new ArrayList<>();
        List<String> ids = new ArrayList<>(lots.keySet());
        Collections.shuffle(ids, random);
        long wanted = quantity;
        for (String id : ids) {
            long taken = Math.min(wanted, lots.getOrDefault(id, 0L));
            if (taken > 0) {
                lots.merge(id, -taken, Long::sum);
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
