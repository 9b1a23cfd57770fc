package tieout.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.YearToDate;
import tieout.intake.Facts;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.lot.OnHand;
import tieout.ledger.value.Carried;
import tieout.ledger.value.CarryingAmount;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Realised;
import tieout.ledger.value.RollForward;

import java.time.LocalDate;
import java.util.List;

/// Whatever happens in two months, the books hold together: over thousands of histories.
class RandomBooksTest {
    private static final int HISTORIES = 2_000;
    private static final Month FEBRUARY = Month.of(2026, 2);
    private static final List<AsOf> ENDS =
            List.of(new AsOf(LocalDate.of(2026, 1, 31)), new AsOf(LocalDate.of(2026, 2, 28)));

    @Test
    void debits_are_credits_rolls_foot_and_accounts_stand_at_their_carrying_amounts() {
        long moved = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            String text = RandomBooks.of(seed);
            Facts facts = Books.of(text);
            Ledger ledger = Ledger.post(facts);
            GeneralBooks books = GeneralBooks.of(facts, ledger, FEBRUARY);
            balances(books.journal(), seed);
            rolls(books.measurement(), seed);
            accounts(books, ledger, seed);
            realised(books.measurement(), ledger, seed);
            moved += books.measurement().flows().size();
        }
        assertThat(moved).isGreaterThan(20L * HISTORIES);
    }

    private static void balances(Journal journal, long seed) {
        JournalExport export = JournalExport.of(journal);
        assertThat(export.totals().debits())
                .as("seed %d", seed)
                .isEqualTo(export.totals().credits());
        for (JournalEntry entry : journal.entries()) {
            Usd sum = entry.lines().stream().map(JournalLine::net).reduce(Usd.ZERO, Usd::plus);
            assertThat(sum).as("seed %d, %s", seed, entry.number()).isEqualTo(Usd.ZERO);
        }
    }

    /// A roll-forward that does not foot cannot be made; here its parts are added up once more.
    private static void rolls(Measurement measurement, long seed) {
        for (Period period : List.<Period>of(FEBRUARY, new YearToDate(FEBRUARY))) {
            for (Carried asset : Carried.values()) {
                RollForward note = RollForward.of(measurement, asset, period);
                Usd sum = note.opening().dollars().plus(note.gains()).plus(note.losses());
                for (RollForward.Line line : note.additions()) {
                    sum = sum.plus(line.dollars());
                }
                for (RollForward.Line line : note.dispositions()) {
                    sum = sum.plus(line.dollars());
                }
                assertThat(sum).as("seed %d, %s", seed, asset).isEqualTo(note.closing().dollars());
                assertThat(note.gains().isZero() || note.losses().isZero()).isTrue();
            }
        }
    }

    private static void accounts(GeneralBooks books, Ledger ledger, long seed) {
        for (AsOf end : ENDS) {
            for (Carried asset : Carried.values()) {
                var account = books.chart().of(Roles.of(asset)).orElseThrow();
                var fix = ledger.prices().find(asset.pricedIn(), end.day()).orElseThrow();
                var units = books.measurement().units(asset, end);
                assertThat(books.journal().balance(account, end))
                        .as("seed %d, %s, %s", seed, asset, end.label())
                        .isEqualTo(new CarryingAmount(units, fix).dollars());
            }
            long held = 0;
            for (Carried asset : Carried.values()) {
                if (asset != Carried.TETHER) {
                    held += satoshis(books.measurement(), asset, end);
                }
            }
            assertThat(held).isEqualTo(ledger.held(end).bitcoin().satoshis());
        }
    }

    private static long satoshis(Measurement measurement, Carried asset, AsOf end) {
        return ((tieout.amount.Bitcoin) measurement.units(asset, end)).satoshis();
    }

    /// Change in fair value = realised + closing unrealised - opening unrealised.
    private static void realised(Measurement measurement, Ledger ledger, long seed) {
        Period year = new YearToDate(FEBRUARY);
        Usd change = RollForward.of(measurement, Carried.BITCOIN, year).change().dollars();
        Usd realised = Realised.of(ledger.lots().disposals(year)).net();
        AsOf opening = new AsOf(year.first().minusDays(1));
        Usd unrealised =
                unrealised(measurement, ledger, year.end())
                        .minus(unrealised(measurement, ledger, opening));
        assertThat(realised.plus(unrealised)).as("seed %d", seed).isEqualTo(change);
    }

    private static Usd unrealised(Measurement measurement, Ledger ledger, AsOf asOf) {
        Usd cost =
                ledger.lots().onHand(asOf).stream().map(OnHand::cost).reduce(Usd.ZERO, Usd::plus);
        return measurement
                .dollars(Carried.BITCOIN, asOf)
                .plus(measurement.dollars(Carried.POOL_RECEIVABLE, asOf))
                .minus(cost);
    }
}
