package tieout.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.YearToDate;
import tieout.intake.Facts;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.Choice.LotMethod;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.lot.LotPolicy;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.OnHand;
import tieout.ledger.value.Carried;
import tieout.ledger.value.CarryingAmount;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Realised;
import tieout.ledger.value.RollForward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// Whatever happens in two months, the books hold together: over thousands of histories.
class RandomBooksTest {
    private static final int HISTORIES = 2_000;
    private static final int COMBINATIONS = 20;
    private static final Month FEBRUARY = Month.of(2026, 2);
    private static final List<AsOf> ENDS =
            List.of(new AsOf(LocalDate.of(2026, 1, 31)), new AsOf(LocalDate.of(2026, 2, 28)));

    @Test
    void debits_are_credits_rolls_foot_and_accounts_stand_at_their_carrying_amounts() {
        long moved = 0;
        Set<String> policies = new TreeSet<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            String text = RandomBooks.of(seed);
            Facts facts = Books.of(text);
            Ledger ledger = Ledger.post(facts);
            GeneralBooks books = GeneralBooks.of(facts, ledger, FEBRUARY);
            balances(books.journal(), seed);
            rolls(books.measurement(), seed);
            accounts(books, ledger, seed);
            owed(books, ledger, seed);
            realised(books.measurement(), ledger, seed);
            LotPolicy policy = ledger.lots().policy();
            policies.add(policy.method() + " " + policy.salePrice() + " " + policy.saleFee());
            moved += books.measurement().flows().size();
        }
        assertThat(moved).isGreaterThan(20L * HISTORIES);
        assertThat(policies).hasSize(COMBINATIONS);
    }

    /// Selections name transfers by their line, so specific identification is left out here.
    @Test
    void the_order_of_the_rows_in_their_files_does_not_matter() {
        for (long seed = 0; seed < HISTORIES / 4; seed++) {
            String text = RandomBooks.of(seed);
            if (!text.contains(" select ")) {
                List<String> rows = new ArrayList<>(text.lines().toList());
                Collections.shuffle(rows, new Random(seed));
                assertThat(entries(String.join("\n", rows) + "\n"))
                        .as("seed %d", seed)
                        .isEqualTo(entries(text));
            }
        }
    }

    private static List<String> entries(String text) {
        Facts facts = Books.of(text);
        GeneralBooks books = GeneralBooks.of(facts, Ledger.post(facts), FEBRUARY);
        return books.journal().entries().stream()
                .map(entry -> entry.day() + " " + entry.reason() + " " + entry.lines())
                .sorted()
                .toList();
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

    /// The general ledger owes what the loan owes, and is owed what its lender owes.
    private static void owed(GeneralBooks books, Ledger ledger, long seed) {
        for (AsOf end : ENDS) {
            Loan loan = ledger.loans().getFirst();
            LoanState state = loan.at(end);
            var fix = ledger.prices().bitcoin(end.day()).orElseThrow();
            Usd coins =
                    Usd.cents(
                            fix.price().of(loan.coinsOwed(end).fees()),
                            java.math.RoundingMode.HALF_UP);
            Map<BookRole, Usd> expected =
                    Map.of(
                            BookRole.LOAN_PAYABLE, state.principal().negated(),
                            BookRole.ACCRUED_INTEREST, state.accrued().negated(),
                            BookRole.ACCRUED_LOAN_FEES, state.feesOwed().plus(coins).negated(),
                            BookRole.LENDER_CLAIM, loan.claim(end).usd());
            expected.forEach(
                    (role, dollars) ->
                            assertThat(
                                            books.journal()
                                                    .balance(
                                                            books.chart().of(role).orElseThrow(),
                                                            end))
                                    .as("seed %d, %s, %s", seed, role, end.label())
                                    .isEqualTo(dollars));
        }
    }

    private static long satoshis(Measurement measurement, Carried asset, AsOf end) {
        return ((tieout.amount.Bitcoin) measurement.units(asset, end)).satoshis();
    }

    /// Change in fair value = realised + closing unrealised - opening unrealised, by every method
    /// that can run on the history.
    private static void realised(Measurement measurement, Ledger ledger, long seed) {
        Period year = new YearToDate(FEBRUARY);
        Usd change = RollForward.of(measurement, Carried.BITCOIN, year).change().dollars();
        for (LotMethod method : LotMethod.values()) {
            LotPolicy used = ledger.lots().policy();
            boolean runs = method != LotMethod.SPECIFIC_IDENTIFICATION || used.method() == method;
            if (runs) {
                Lots lots = Lots.of(ledger.lots().events(), used.with(method), new ArrayList<>());
                assertThat(split(measurement, lots, year))
                        .as("seed %d, %s", seed, method)
                        .isEqualTo(change);
            }
        }
    }

    private static Usd split(Measurement measurement, Lots lots, Period year) {
        Usd realised = Realised.of(lots.disposals(year)).net();
        AsOf opening = new AsOf(year.first().minusDays(1));
        Usd unrealised =
                unrealised(measurement, lots, year.end())
                        .minus(unrealised(measurement, lots, opening));
        return realised.plus(unrealised);
    }

    private static Usd unrealised(Measurement measurement, Lots lots, AsOf asOf) {
        Usd cost = lots.onHand(asOf).stream().map(OnHand::cost).reduce(Usd.ZERO, Usd::plus);
        return measurement
                .dollars(Carried.BITCOIN, asOf)
                .plus(measurement.dollars(Carried.POOL_RECEIVABLE, asOf))
                .minus(cost);
    }
}
