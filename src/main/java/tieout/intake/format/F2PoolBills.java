package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.evidence.Refusal;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.element.Element;
import tieout.intake.fact.PoolEarning;
import tieout.intake.fact.PoolHashRate;
import tieout.intake.fact.PoolPayout;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// F2Pool's bill list (`/v2/assets/transactions/list`): revenue by mining day, and payouts sent.
///
/// Revenue of 31 January is booked on 1 February and belongs to its `mining_date`. What is credited
/// is `pps` and `tx_fee` less their fee rates, which has to make `changed_balance` to the satoshi;
/// the pool's fee is the difference of the whole satoshis, so that the parts foot. The hash rate is
/// what the pool accepted on average over the day.
final class F2PoolBills implements Reader {
    /// What each kind of bill is, or why no fact of ours can state it.
    private enum Kind {
        REVENUE(""),
        PAYOUT(""),
        REWARD("is a bonus and no production"),
        DIVIDEND("comes from another account of ours, which no fact states yet"),
        SWAP("swaps coins, which no fact states yet");

        private final String refused;

        Kind(String refused) {
            this.refused = refused;
        }
    }

    private static final Map<String, Kind> KINDS =
            new TreeMap<>(
                    Map.of(
                            "revenue_fpps", Kind.REVENUE,
                            "payout", Kind.PAYOUT,
                            "reward", Kind.REWARD,
                            "dividend", Kind.DIVIDEND,
                            "flash_exchange", Kind.SWAP));
    private static final Ratio SATOSHI = Bitcoin.parse("0.00000001").exact();
    private static final String AGAIN = "send the pool's own list";

    /// What an answer of the pool holds under a name; a saved error page is refused as such.
    static Element answer(Delivery delivery, Findings findings, String name) {
        Element answer = delivery.json(findings.problems());
        if (answer.find(name).isEmpty() && answer.find("code").isPresent()) {
            String message = answer.find("msg").map(Element::text).orElse("no message");
            String wrong = "is an error of the pool: " + answer.cell("code").text() + " " + message;
            throw new Refusal(answer.origin().problem(wrong, "download it again"));
        }
        return answer.at(name);
    }

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        MiningDays days = new MiningDays(delivery);
        Once ids = new Once();
        for (Element bill : answer(delivery, findings, "transactions").all("item")) {
            ids.id(bill.cell("id"));
            Cell type = bill.cell("type");
            if (!KINDS.containsKey(type.text())) {
                type.choice(KINDS);
                continue;
            }
            Kind kind = type.choice(KINDS);
            switch (kind) {
                case REVENUE -> earning(delivery, bill, days, findings);
                case PAYOUT -> findings.add(payout(delivery, bill));
                case REWARD, DIVIDEND, SWAP -> refused(type, kind);
            }
        }
        days.complete(findings);
    }

    private static void refused(Cell type, Kind kind) {
        type.wrong(type.text() + " " + kind.refused, "ask the controller how to book it");
    }

    private static void earning(
            Delivery delivery, Element bill, MiningDays days, Findings findings) {
        Cell mined = bill.cell("mining_extra/mining_date");
        LocalDate day = days.starting(mined, mined.epochSeconds());
        PoolNumber block = PoolNumber.of(bill.cell("mining_extra/pps"));
        PoolNumber fee = PoolNumber.of(bill.cell("mining_extra/tx_fee"));
        Bitcoin subsidy = positive(block);
        Bitcoin fees = positive(fee);
        PoolNumber credited = PoolNumber.of(bill.cell("changed_balance"));
        Bitcoin net = positive(credited);
        Ratio made =
                after(block, bill.cell("mining_extra/pps_fee_rate"))
                        .plus(after(fee, bill.cell("mining_extra/tx_fee_rate")));
        if (made.minus(net.exact()).abs().compareTo(SATOSHI) > 0) {
            String wrong = "is " + net + ", but pps and tx_fee after their fees make " + made;
            credited.cell().wrong(wrong, AGAIN);
        }
        Bitcoin poolFee = subsidy.plus(fees).minus(net);
        Instant booked = bill.cell("created_at").epochSeconds();
        findings.add(
                new PoolEarning(
                        bill.origin(),
                        delivery.account(),
                        day,
                        booked,
                        subsidy,
                        fees,
                        poolFee,
                        net));
        HashRate accepted = PoolNumber.of(bill.cell("mining_extra/hash_rate")).hashes();
        findings.add(new PoolHashRate(bill.origin(), delivery.account(), day, accepted));
    }

    /// An amount without the share that the pool keeps of it.
    private static Ratio after(PoolNumber gross, Cell rate) {
        Ratio share = PoolNumber.of(rate).exact();
        if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
            rate.wrong("\"" + rate.text() + "\" is not a share of one", AGAIN);
        }
        return gross.exact().times(Ratio.ONE.minus(share));
    }

    private static Bitcoin positive(PoolNumber number) {
        if (number.exact().signum() < 0) {
            number.cell().wrong("\"" + number.cell().text() + "\" is below zero", AGAIN);
        }
        return number.nearest();
    }

    private static PoolPayout payout(Delivery delivery, Element bill) {
        Cell paid = bill.cell("payout_extra/paid_time");
        Instant at = paid.epochSeconds();
        paid.within(delivery.month(), at);
        bill.cell("payout_extra/wallet_type").exactly("mainnet");
        PoolNumber value = PoolNumber.of(bill.cell("payout_extra/value"));
        Bitcoin amount = value.nearest();
        PoolNumber change = PoolNumber.of(bill.cell("changed_balance"));
        Ratio tip = PoolNumber.of(bill.cell("payout_extra/tip")).exact();
        if (value.exact().signum() <= 0) {
            value.cell().wrong("\"" + value.cell().text() + "\" is not above zero", AGAIN);
        } else if (!change.nearest().negated().equals(amount) || !tip.isZero()) {
            String wrong = "is " + change.cell().text() + ", but " + amount + " was sent";
            change.cell().wrong(wrong + " and " + tip + " given as a tip", AGAIN);
        }
        String transaction = bill.cell("payout_extra/tx_id").required();
        return new PoolPayout(bill.origin(), delivery.account(), at, transaction, amount);
    }
}
