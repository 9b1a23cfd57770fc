package tieout.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

class RatioTest {
    @Test
    void fractions_are_kept_in_lowest_terms_with_the_sign_above() {
        assertThat(Ratio.of(6, -4)).isEqualTo(Ratio.of(-3, 2));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void thirds_stay_thirds_until_they_are_printed() {
        Ratio third = Ratio.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Ratio.ONE);
        assertThat(third).hasToString("1/3");
        assertThat(third.rounded(4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.3333");
    }

    @Test
    void all_the_coins_at_any_price_do_not_overflow() {
        Price price = Price.perBitcoin("9000000000000");
        Ratio value = price.of(Bitcoin.parse("21000000"));
        assertThat(value).isEqualTo(Ratio.of(new BigDecimal("189000000000000000000")));
    }

    @Test
    void adding_and_taking_away_the_same_changes_nothing() {
        Random seeded = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            Ratio a = Ratio.of(seeded.nextLong(), seeded.nextLong(1, Long.MAX_VALUE));
            Ratio b = Ratio.of(seeded.nextInt(), seeded.nextLong(1, Long.MAX_VALUE));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
        }
    }

    @Test
    void dividing_by_nothing_is_a_bug_and_says_so() {
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
