package tieout.ledger.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.CutOff;
import tieout.calendar.Month;
import tieout.calendar.YearToDate;
import tieout.intake.Facts;
import tieout.intake.standing.Adoption;
import tieout.ledger.Books;
import tieout.ledger.GeneralBooks;
import tieout.ledger.Ledger;
import tieout.ledger.lot.OnHand;
import tieout.ledger.price.Prices;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// The worked roll-forward of 29.5 BTC, to the cent.
class RollForwardTest {
    private static final String BOOKS =
            """
            policy sale_fee expense
            policy sale_price_in_tether at par
            2025-12-31 price BTC 87325.00
            open 2025-12-31 custody-b 18.12345678 BTC
            lot A 2025-11-05 10 cost 1000000.00
            lot B 2025-12-10 8.12345678 cost 750166.06
            2026-01-15 price BTC 95000.00
            2026-01-15 earn pool-a 6.5
            2026-02-02 price BTC 78901.23
            2026-02-02 earn pool-a 4.87654322
            2026-02-03 receive custody-b 11.37654322 pool-a
            2026-02-06 send custody-b 15 exchange-d
            2026-02-07 price USDT 0.9996
            2026-02-07T14:00 sell exchange-d 15 BTC for 1029000 fee 1029 as T1
            2026-02-28 price BTC 66000.00
            2026-02-28 price USDT 0.9996
            """;
    private static final AsOf FEBRUARY = new AsOf(LocalDate.of(2026, 2, 28));
    private static final YearToDate TO_FEBRUARY = new YearToDate(Month.of(2026, 2));

    private static GeneralBooks books() {
        Facts facts = Books.of(BOOKS);
        return GeneralBooks.of(facts, Ledger.post(facts), List.of(FEBRUARY));
    }

    private static String said(RollForward note) {
        StringBuilder text = new StringBuilder();
        line(text, note.opening());
        note.effect().ifPresent(effect -> line(text, effect));
        note.additions().forEach(line -> line(text, line));
        note.dispositions().forEach(line -> line(text, line));
        text.append("Gains ").append(cents(note.gains())).append('\n');
        text.append("Losses ").append(cents(note.losses())).append('\n');
        line(text, note.closing());
        return text.toString();
    }

    private static void line(StringBuilder text, RollForward.Line line) {
        text.append(line.label() + " " + line.units() + " " + cents(line.dollars()) + "\n");
    }

    private static String cents(Usd dollars) {
        return dollars.exact().rounded(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Test
    void opening_and_additions_less_dispositions_and_losses_are_the_closing() {
        assertThat(said(RollForward.of(books().measurement(), Carried.BITCOIN, TO_FEBRUARY)))
                .isEqualTo(
                        """
                        Opening fair value 18.12345678 1582630.86
                        Mined 11.37654322 1002265.26
                        Sold -15.00000000 -1029000.00
                        Gains 0.00
                        Losses -598896.12
                        Closing fair value 14.50000000 957000.00
                        """);
    }

    @Test
    void tether_has_a_roll_forward_of_its_own() {
        assertThat(said(RollForward.of(books().measurement(), Carried.TETHER, TO_FEBRUARY)))
                .isEqualTo(
                        """
                        Opening fair value 0.000000 0.00
                        Received for bitcoin sold 1027971.000000 1027559.81
                        Gains 0.00
                        Losses 0.00
                        Closing fair value 1027971.000000 1027559.81
                        """);
    }

    @Test
    void a_month_shows_what_pools_owe_more() {
        RollForward january =
                RollForward.of(books().measurement(), Carried.BITCOIN, Month.of(2026, 1));
        assertThat(said(january))
                .isEqualTo(
                        """
                        Opening fair value 18.12345678 1582630.86
                        Mined 6.50000000 617500.00
                        Change in receivable from pools -6.50000000 -617500.00
                        Gains 0.00
                        Losses 0.00
                        Closing fair value 18.12345678 1582630.86
                        """);
    }

    /// 3.12345678 BTC of lot B: the difference of two carrying amounts, not quantity times change.
    @Test
    void remeasurement_is_the_difference_of_two_rounded_amounts() {
        Ratio change = Ratio.of(66_000).minus(Ratio.of(87_325));
        Ratio product = Bitcoin.parse("3.12345678").exact().times(change);
        assertThat(Usd.cents(product, RoundingMode.HALF_UP)).isEqualTo(Usd.parse("-66607.72"));
        Usd before = Usd.parse("1582630.86").minus(Usd.parse("1309875.00"));
        Ratio after = Price.perBitcoin("66000.00").of(Bitcoin.parse("3.12345678"));
        assertThat(before).isEqualTo(Usd.parse("272755.86"));
        assertThat(Usd.cents(after, RoundingMode.HALF_UP).minus(before))
                .isEqualTo(Usd.parse("-66607.71"));
    }

    /// Change in fair value = realised + closing unrealised - opening unrealised.
    @Test
    void realised_and_the_change_in_unrealised_are_the_change_in_fair_value() {
        Facts facts = Books.of(BOOKS);
        Ledger ledger = Ledger.post(facts);
        List<OnHand> closing = ledger.lots().onHand(FEBRUARY);
        Usd unrealisedClosing = Usd.parse("957000.00").minus(cost(closing));
        Usd unrealisedOpening = Usd.parse("1582630.86").minus(Usd.parse("1750166.06"));
        assertThat(unrealisedClosing).isEqualTo(Usd.parse("-333702.97"));
        assertThat(unrealisedOpening).isEqualTo(Usd.parse("-167535.20"));
        Usd realised = Usd.parse("1029000.00").minus(Usd.parse("1461728.35"));
        assertThat(realised.plus(unrealisedClosing).minus(unrealisedOpening))
                .isEqualTo(Usd.parse("-598896.12"));
    }

    private static Usd cost(List<OnHand> lots) {
        return lots.stream().map(OnHand::cost).reduce(Usd.ZERO, Usd::plus);
    }

    @Test
    void another_cut_off_values_the_same_coins_otherwise_and_a_missing_price_stays_missing() {
        Facts facts =
                Books.of(
                        """
                        2025-09-30 price BTC 114068.00
                        2025-09-30 price-at 16:00 America/New_York 114000.00
                        2025-09-30 price-at 23:59 America/Chicago 114378.00
                        """);
        Prices prices = Ledger.post(facts).prices();
        CutOffSensitivity sensitivity =
                CutOffSensitivity.of(
                        Bitcoin.parse("5810"),
                        prices.bitcoin(LocalDate.of(2025, 9, 30)).orElseThrow(),
                        prices,
                        CutOff.list(
                                "16:00 America/New_York; 23:59 America/Chicago;"
                                        + " 17:00 Europe/London"));
        assertThat(sensitivity.alternatives())
                .extracting(
                        a ->
                                a.cutOff().label()
                                        + " "
                                        + a.difference(sensitivity.carried())
                                                .map(RollForwardTest::cents)
                                                .orElse("not on file"))
                .containsExactly(
                        "16:00 America/New_York -395080.00",
                        "23:59 America/Chicago 1801100.00",
                        "17:00 Europe/London not on file");
    }

    @Test
    void in_the_year_of_adoption_its_effect_stands_between_opening_and_additions() {
        Facts facts = Books.of("adopted 2026-01-01 132630.86\n" + BOOKS);
        Ledger ledger = Ledger.post(facts);
        GeneralBooks books = GeneralBooks.of(facts, ledger, List.of(FEBRUARY));
        Adoption adoption = facts.settings(Adoption.class).getFirst();
        RollForward year =
                RollForward.of(books.measurement(), Carried.BITCOIN, TO_FEBRUARY)
                        .adopting(adoption);
        assertThat(said(year))
                .isEqualTo(
                        """
                        Opening, as carried before 18.12345678 1450000.00
                        Cumulative effect of ASU 2023-08 0.00000000 132630.86
                        Mined 11.37654322 1002265.26
                        Sold -15.00000000 -1029000.00
                        Gains 0.00
                        Losses -598896.12
                        Closing fair value 14.50000000 957000.00
                        """);
        RollForward february =
                RollForward.of(books.measurement(), Carried.BITCOIN, Month.of(2026, 2));
        assertThat(february.adopting(adoption)).isEqualTo(february);
    }
}
