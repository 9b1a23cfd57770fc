package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.fact.PoolPayout;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each payout that a pool lists against one receipt in custody: same pool, same amount, 3 days.
///
/// The pool's list names the transaction, the custodian's does not, so amount and time match them;
/// each receipt answers for one payout only.
final class PayoutsCheck implements Check {
    private static final Control CONTROL = Control.PAYOUTS_TO_RECEIPTS;
    private static final Duration WINDOW = Duration.ofDays(3);

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Account pool : close.ledger().chart().accounts(Account.Kind.POOL)) {
            findings.addAll(pool(close, pool));
        }
        return findings;
    }

    private static List<Finding> pool(Close close, Account pool) {
        List<PoolPayout> payouts = payouts(close, pool);
        List<Movement> receipts = receipts(close, pool);
        List<PoolPayout> lost = new ArrayList<>();
        List<Movement> unclaimed = new ArrayList<>(receipts);
        for (PoolPayout payout : payouts) {
            Optional<Movement> receipt =
                    unclaimed.stream().filter(m -> answers(m, payout)).findFirst();
            receipt.ifPresentOrElse(unclaimed::remove, () -> lost.add(payout));
        }
        lost.removeIf(p -> !close.month().contains(p.sentAt()));
        unclaimed.removeIf(m -> !close.month().contains(m.at()));
        List<Finding> findings = new ArrayList<>();
        lost.forEach(p -> findings.add(lost(pool, p)));
        unclaimed.forEach(m -> findings.add(unclaimed(pool, m)));
        payouts.removeIf(p -> !close.month().contains(p.sentAt()));
        if (findings.isEmpty() && !payouts.isEmpty()) {
            findings.add(tie(close, pool, payouts));
        }
        return findings;
    }

    private static List<PoolPayout> payouts(Close close, Account pool) {
        List<PoolPayout> payouts = new ArrayList<>();
        for (PoolPayout payout : close.facts().of(PoolPayout.class)) {
            if (close.account(payout.account(), Account.Kind.POOL).equals(Optional.of(pool))) {
                payouts.add(payout);
            }
        }
        return payouts;
    }

    private static List<Movement> receipts(Close close, Account pool) {
        return close.ledger()
                .movements()
                .of(Unit.BTC)
                .because(Cause.TRANSFERRED)
                .from(pool::equals)
                .list();
    }

    private static boolean answers(Movement receipt, PoolPayout payout) {
        Instant sent = payout.sentAt();
        return receipt.amount().equals(payout.amount())
                && !receipt.at().isBefore(sent)
                && receipt.at().isBefore(sent.plus(WINDOW));
    }

    private static Finding tie(Close close, Account pool, List<PoolPayout> payouts) {
        Bitcoin total =
                payouts.stream().map(PoolPayout::amount).reduce(Bitcoin.ZERO, Bitcoin::plus);
        List<Origin> places = payouts.stream().map(PoolPayout::origin).toList();
        Side theirs = new Side(pool.holder(), total.exact(), Unit.BTC, places);
        Side ours = new Side("receipts in custody", total.exact(), Unit.BTC, List.of());
        return close.compare(CONTROL, pool.id(), theirs, ours);
    }

    private static Finding lost(Account pool, PoolPayout payout) {
        String sentence =
                pool.holder()
                        + " lists "
                        + Saying.of(payout.amount().exact(), Unit.BTC)
                        + " as sent and no such receipt stands in custody within 3 days; it is"
                        + " under way, went to another wallet, or a network fee was taken.";
        Side theirs = Side.of(pool.holder(), payout.amount(), payout.origin());
        return found(pool, sentence, theirs, Side.silent("custody", Unit.BTC), payout.sentAt());
    }

    private static Finding unclaimed(Account pool, Movement receipt) {
        String sentence =
                "Custody received "
                        + Saying.of(receipt.amount().exact(), Unit.BTC)
                        + " from "
                        + pool.holder()
                        + " and the pool lists no such payout; its list is cut short, or the sender"
                        + " is another.";
        Side ours = Side.ledger(receipt.amount(), List.of(receipt.origin()));
        return found(pool, sentence, Side.silent(pool.holder(), Unit.BTC), ours, receipt.at());
    }

    private static Finding found(
            Account pool, String sentence, Side theirs, Side ours, Instant at) {
        LocalDate since = at.atOffset(ZoneOffset.UTC).toLocalDate();
        Origin place = (theirs.places().isEmpty() ? ours : theirs).places().getFirst();
        return new Break(
                CONTROL,
                CONTROL.id() + ":" + pool.id() + ":" + place.place(),
                sentence,
                theirs.value().minus(ours.value()),
                Unit.BTC,
                theirs,
                ours,
                since,
                Optional.empty());
    }
}
