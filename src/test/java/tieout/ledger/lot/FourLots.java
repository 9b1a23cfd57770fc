package tieout.ledger.lot;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.calendar.YearToDate;
import tieout.ledger.Books;
import tieout.ledger.Ledger;

import java.math.RoundingMode;
import java.util.List;

/// Four lots of 29.5 BTC that cost 2,752,431.32, and a sale of 15 BTC: one example for all methods.
final class FourLots {
    static final Month FEBRUARY = Month.of(2026, 2);
    static final YearToDate TWO_MONTHS = new YearToDate(FEBRUARY);

    static final String LINES =
            """
            lot A 2025-11-05 10.00000000 cost 1000000.00
            lot B 2025-12-10 8.12345678 cost 750166.06
            lot C 2026-01-15 6.50000000 cost 617500.00
            lot D 2026-02-02 4.87654322 cost 384765.26
            open 2026-02-02 exchange-d 29.5 BTC
            2025-12-31 price BTC 87325.00
            2026-02-28 price BTC 66000.00
            2026-02-07 price USDT 1.0000
            2026-02-07 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            """;

    /// Recorded in time: all of B, all of D, 2 of A.
    static final String SELECTIONS =
            """
            2026-02-07T11:00 select S1 T1 B 8.12345678 by Ann
            2026-02-07T11:00 select S2 T1 D 4.87654322 by Ann
            2026-02-07T12:00 select S3 T1 A 2 by Ann
            """;

    private FourLots() {}

    static Lots by(String method) {
        return ledger("policy lot_method " + method + "\n").lots();
    }

    static Ledger ledger(String more) {
        return Books.ledger(LINES + SELECTIONS + more);
    }

    static List<String> taken(Lots lots) {
        return lots.disposals().stream()
                .map(d -> d.lot().id() + " " + d.quantity() + " " + cents(d.cost()))
                .toList();
    }

    static List<String> left(Lots lots) {
        return lots.onHand(FEBRUARY.end()).stream()
                .map(o -> o.lot().id() + " " + o.quantity() + " " + cents(o.cost()))
                .toList();
    }

    static String cents(Usd amount) {
        return amount.exact().rounded(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
