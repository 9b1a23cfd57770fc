package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.Fill;
import tieout.intake.fact.Fill.Side;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Coinbase Exchange's fills of one market, bitcoin against tether.
///
/// `total` is what settles: size times price less the fee for a sale, minus the two for a purchase.
/// Total and fee give the gross amount, which has to be size times price to a millionth.
final class CoinbaseFills implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "portfolio",
                    "trade id",
                    "product",
                    "side",
                    "created at",
                    "size",
                    "size unit",
                    "price",
                    "fee",
                    "total",
                    "price/fee/total unit");
    private static final Map<String, Side> SIDES =
            new TreeMap<>(Map.of("SELL", Side.SELL, "BUY", Side.BUY));
    private static final List<String> MARKETS = List.of("BTC-USDT");
    private static final Ratio MILLIONTH = Ratio.of(1, 1_000_000);

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        String market = delivery.market(MARKETS, findings);
        Once trades = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            row.cell("product").exactly(market);
            row.cell("size unit").exactly("BTC");
            row.cell("price/fee/total unit").exactly("USDT");
            String trade = trades.id(row.cell("trade id"));
            findings.add(fill(delivery, row, trade));
        }
    }

    private static Fill fill(Delivery delivery, Row row, String trade) {
        Side side = row.cell("side").choice(SIDES);
        Cell created = row.cell("created at");
        Instant at = created.instant();
        if (row.sound()) {
            created.within(delivery.month(), at);
        }
        Bitcoin size = row.cell("size").bitcoin();
        Price price = row.cell("price").perBitcoin();
        Tether fee = row.cell("fee").tether();
        Tether total = row.cell("total").tether();
        Tether net = side == Side.SELL ? total : total.negated();
        Tether gross = side == Side.SELL ? net.plus(fee) : net.minus(fee);
        if (row.sound()) {
            judge(row, size, price.of(size), gross, fee);
        }
        return new Fill(
                row.origin(), delivery.account(), trade, side, at, size, price, gross, fee, net);
    }

    private static void judge(Row row, Bitcoin size, Ratio worth, Tether gross, Tether fee) {
        if (size.isNegative() || size.isZero()) {
            row.cell("size").wrong("is not above zero", "send the venue's own file");
        }
        if (fee.isNegative()) {
            row.cell("fee").wrong("is below zero, a rebate", "ask the controller how to book it");
        }
        if (worth.minus(gross.exact()).abs().compareTo(MILLIONTH) >= 0) {
            String wrong = "with the fee makes " + gross + ", but size times price is " + worth;
            row.cell("total").wrong(wrong, "send the venue's own file");
        }
    }
}
