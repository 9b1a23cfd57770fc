package tieout.intake.format;

import tieout.amount.Amount;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Chain;
import tieout.intake.cell.Once;
import tieout.intake.csv.Row;
import tieout.intake.fact.ExchangeBalance;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.Settlement.Kind;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Coinbase Exchange's account history: each row moves one asset and states the balance after it.
///
/// Amounts have 16 decimals and are taken only if they are whole satoshis or millionths. The last
/// balance of each asset is what the venue states for the month's end. Rebates and conversions are
/// refused: no fact states them yet. The other side of a transfer is not told here; `intake` adds
/// it from our own list.
final class CoinbaseAccount implements Reader {
    private static final List<String> COLUMNS =
            List.of(
                    "portfolio",
                    "type",
                    "time",
                    "amount",
                    "balance",
                    "amount/balance unit",
                    "transfer id",
                    "trade id",
                    "order id");
    private static final Map<String, Kind> KINDS =
            new TreeMap<>(
                    Map.of(
                            "match", Kind.MATCH,
                            "fee", Kind.FEE,
                            "deposit", Kind.DEPOSIT,
                            "withdrawal", Kind.WITHDRAWAL));
    static final Map<String, Unit> UNITS =
            new TreeMap<>(Map.of("BTC", Unit.BTC, "USDT", Unit.USDT));
    private static final List<String> UNBOOKED = List.of("rebate", "conversion");
    private static final String AGAIN = "send the venue's own file";

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Map<Unit, Chain> chains = new TreeMap<>();
        Map<Unit, ExchangeBalance> last = new TreeMap<>();
        Once transfers = new Once();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            Unit unit = row.cell("amount/balance unit").choice(UNITS);
            Amount amount = amount(row.cell("amount"), unit);
            Cell stated = row.cell("balance");
            Amount balance = amount(stated, unit);
            findings.add(settlement(delivery, row, amount, transfers));
            if (row.sound() && balance.exact().signum() < 0) {
                stated.wrong("is below zero", AGAIN);
            }
            chains.computeIfAbsent(unit, u -> new Chain())
                    .step(stated, balance.exact(), amount.exact());
            last.put(unit, balance(delivery, row.origin(), balance));
        }
        last.values().forEach(findings::add);
    }

    private static ExchangeBalance balance(Delivery delivery, Origin origin, Amount balance) {
        Instant end = delivery.month().end().cutOff();
        return new ExchangeBalance(origin, delivery.account(), end, balance);
    }

    private static Amount amount(Cell cell, Unit unit) {
        return unit == Unit.BTC ? cell.bitcoin() : cell.tether();
    }

    private static Settlement settlement(
            Delivery delivery, Row row, Amount amount, Once transfers) {
        Cell time = row.cell("time");
        Instant at = time.instant();
        if (row.sound()) {
            time.within(delivery.month(), at);
        }
        Kind kind = kind(row.cell("type"));
        String reference = "";
        if (row.sound()) {
            signed(row.cell("amount"), kind, amount.exact().signum());
            reference =
                    switch (kind) {
                        case MATCH, FEE -> row.cell("trade id").required();
                        case DEPOSIT, WITHDRAWAL -> transfers.id(row.cell("transfer id"));
                    };
        }
        return new Settlement(row.origin(), delivery.account(), kind, at, amount, reference, "");
    }

    private static Kind kind(Cell type) {
        if (UNBOOKED.contains(type.text())) {
            String wrong = "is " + type.text() + ", which no fact states yet";
            type.wrong(wrong, "ask the controller how to book it");
            return Kind.FEE;
        }
        return type.choice(KINDS);
    }

    private static void signed(Cell amount, Kind kind, int sign) {
        boolean fits =
                switch (kind) {
                    case MATCH -> sign != 0;
                    case FEE -> sign <= 0;
                    case DEPOSIT -> sign > 0;
                    case WITHDRAWAL -> sign < 0;
                };
        if (!fits) {
            String wrong = "\"" + amount.text() + "\" has the wrong sign for its type";
            amount.wrong(wrong, AGAIN);
        }
    }
}
