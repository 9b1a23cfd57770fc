package tieout.typeset.sheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;

import java.math.BigDecimal;
import java.util.Random;

/// How exact a cell is: a double keeps any 15 digits, and these amounts have fewer.
class NearestTest {
    @Test
    void every_satoshi_below_ten_million_bitcoin_survives_the_cell() {
        Random random = new Random(20_260_228);
        for (int i = 0; i < 100_000; i++) {
            Bitcoin bitcoin = new Bitcoin(random.nextLong(10_000_000L * 100_000_000L));
            assertThat(back(bitcoin.exact(), 8)).isEqualTo(bitcoin.exact());
        }
    }

    @Test
    void every_millionth_of_a_dollar_below_a_billion_survives_the_cell() {
        Random random = new Random(20_260_301);
        for (int i = 0; i < 100_000; i++) {
            Usd dollars = new Usd(random.nextLong(1_000_000_000L * 1_000_000L));
            assertThat(back(dollars.exact(), 6)).isEqualTo(dollars.exact());
        }
    }

    @Test
    void a_share_is_the_double_nearest_to_it() {
        assertThat(Nearest.to(Ratio.of(1, 3))).isEqualTo(1.0 / 3.0);
        assertThat(Nearest.to(Ratio.of(-2, 7))).isEqualTo(-2.0 / 7.0);
    }

    private static Ratio back(Ratio exact, int decimals) {
        BigDecimal read =
                new BigDecimal(Nearest.to(exact))
                        .setScale(decimals, java.math.RoundingMode.HALF_UP);
        return Ratio.of(read);
    }
}
