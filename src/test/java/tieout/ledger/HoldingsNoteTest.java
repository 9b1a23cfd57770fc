package tieout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.Standing;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Holding;
import tieout.ledger.value.Restriction;

import java.util.List;

/// What the note says of holdings and of what may not be sold, at two reporting dates.
class HoldingsNoteTest {
    private static final String BOOKS =
            """
            open 2025-12-31 custody-b 60 BTC
            open 2025-12-31 collateral-c 40 BTC
            open 2025-12-31 lender-c 2000000 USD
            lot L1 2025-11-30 70 cost 6000000
            lot L2 2025-12-15 30 cost 2650000.12
            2025-12-31 price BTC 87325
            2026-01-31 price BTC 78600
            2026-01-31 price USDT 1
            2026-02-03 price BTC 76500.25
            2026-02-03 earn pool-a 2
            2026-02-07 price BTC 68600
            2026-02-07 price USDT 0.9996
            2026-02-06 send custody-b 15 exchange-d
            2026-02-07T14:00 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            2026-02-28 price BTC 66000
            2026-02-28 price USDT 0.9996
            """;
    private static final String RETAINED = "loan LN-1 0.0725 ACT_365F RETAINED\n";
    private static final AsOf JANUARY = Month.of(2026, 1).end();
    private static final AsOf FEBRUARY = Month.of(2026, 2).end();

    private static HoldingsNote note(String more, AsOf asOf) {
        return note(Books.of(BOOKS + more), asOf);
    }

    private static HoldingsNote note(Facts facts, AsOf asOf) {
        Ledger ledger = Ledger.post(facts);
        GeneralBooks books = GeneralBooks.of(facts, ledger, List.of(JANUARY, FEBRUARY));
        return HoldingsNote.of(facts, ledger, books.measurement(), asOf);
    }

    @Test
    void bitcoin_has_units_fair_value_and_the_cost_of_its_lots_less_what_pools_owe() {
        HoldingsNote note = note(RETAINED, FEBRUARY);
        Holding bitcoin = note.holdings().getFirst();
        assertThat(note.holdings()).hasSize(1);
        assertThat(bitcoin.units()).isEqualTo(Bitcoin.parse("85"));
        assertThat(bitcoin.fairValue()).isEqualTo(Usd.parse("5610000"));
        Usd sold = Usd.parse("1285714.29");
        Usd lots = Usd.parse("8650000.12").minus(sold);
        assertThat(bitcoin.cost()).isEqualTo(lots);
        assertThat(note.isSignificant(bitcoin)).isTrue();
    }

    @Test
    void collateral_whose_control_is_kept_is_restricted_until_the_debt_is_repaid() {
        HoldingsNote note = note(RETAINED, FEBRUARY);
        assertThat(note.restrictions())
                .singleElement()
                .satisfies(
                        pledge -> {
                            assertThat(pledge.kind()).isEqualTo(Restriction.Kind.COLLATERAL);
                            assertThat(pledge.units()).isEqualTo(Bitcoin.parse("40"));
                            assertThat(pledge.fairValue()).isEqualTo(Usd.parse("2640000"));
                            assertThat(pledge.lifted()).contains("repayment of the debt");
                        });
        assertThat(note.restricted()).isEqualTo(Bitcoin.parse("40"));
    }

    @Test
    void collateral_whose_control_has_passed_is_no_bitcoin_and_not_restricted() {
        String passed = "loan LN-1 0.0725 ACT_365F TRANSFERRED\n";
        String lots = BOOKS.replace("lot L2 2025-12-15 30", "").replace("lot L1 2025-11-30 70", "");
        String fewer = lots.replace("cost 6000000", "lot L1 2025-11-30 60 cost 6000000");
        HoldingsNote note =
                note(Books.of(fewer.replace(" cost 2650000.12\n", "\n") + passed), FEBRUARY);
        assertThat(note.restrictions()).isEmpty();
        assertThat(note.holdings().getFirst().units()).isEqualTo(Bitcoin.parse("45"));
    }

    @Test
    void a_contract_holds_to_the_end_of_its_last_day() {
        String lockUp = RETAINED + "restricted custody-b 5 2026-01-15 2026-02-28 lock-up\n";
        Restriction last = note(lockUp, FEBRUARY).restrictions().getLast();
        assertThat(last.daysLeft(FEBRUARY)).contains(0L);
        assertThat(last.units()).isEqualTo(Bitcoin.parse("5"));
        assertThat(last.fairValue()).isEqualTo(Usd.parse("330000"));
        Restriction before = note(lockUp, JANUARY).restrictions().getLast();
        assertThat(before.daysLeft(JANUARY)).contains(28L);
        assertThat(before.fairValue()).isEqualTo(Usd.parse("393000"));
        String over = lockUp.replace("2026-02-28 lock-up", "2026-02-27 lock-up");
        assertThat(note(over, FEBRUARY).restrictions()).hasSize(1);
    }

    @Test
    void a_contract_on_all_of_an_account_follows_its_balance() {
        String all = RETAINED + "restricted custody-b all 2026-01-01 none escrow\n";
        Restriction escrow = note(all, FEBRUARY).restrictions().getLast();
        assertThat(escrow.units()).isEqualTo(Bitcoin.parse("45"));
        assertThat(escrow.daysLeft(FEBRUARY)).isEmpty();
        assertThat(note(all, JANUARY).restrictions().getLast().units())
                .isEqualTo(Bitcoin.parse("60"));
    }

    @Test
    void tether_is_a_crypto_asset_only_where_it_is_intangible_and_named_from_the_threshold_on() {
        String intangible = RETAINED + "policy stablecoin_class intangible asset\n";
        HoldingsNote note = note(intangible, FEBRUARY);
        Holding tether = note.holdings().getLast();
        assertThat(tether.asset()).isEqualTo(Carried.TETHER);
        assertThat(tether.cost()).isEqualTo(Usd.parse("1027559.81"));
        assertThat(tether.fairValue()).isEqualTo(Usd.parse("1027559.81"));
        assertThat(note.fairValue()).isEqualTo(Usd.parse("6637559.81"));
        assertThat(note.isSignificant(tether)).isTrue();
        HoldingsNote sixteen =
                note(intangible + "policy significant_holding_percent 16\n", FEBRUARY);
        assertThat(sixteen.isSignificant(tether)).isFalse();
    }

    @Test
    void a_note_without_threshold_or_adoption_is_refused() {
        Facts facts = Books.of(BOOKS + RETAINED);
        List<Standing> fewer =
                facts.standing().stream()
                        .filter(s -> !(s instanceof Adoption))
                        .filter(s -> !s.toString().contains("significant_holding_percent"))
                        .toList();
        Facts less = new Facts(facts.sources(), fewer, facts.happened());
        assertThatThrownBy(() -> note(less, FEBRUARY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("significant_holding_percent is not set")
                .hasMessageContaining("no day of adoption is set");
    }
}
