package tieout.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.RoundingMode;

class UnitsTest {
    @Test
    void tether_and_dollars_keep_six_decimals() {
        assertThat(Tether.parse("305.000001").micros()).isEqualTo(305_000_001);
        assertThat(Usd.parse("84536567")).hasToString("84536567.000000");
        assertThat(Usd.of(Ratio.of(1, 3), RoundingMode.HALF_UP)).hasToString("0.333333");
    }

    @Test
    void a_tether_price_never_values_a_bitcoin() {
        assertThatThrownBy(() -> Price.perTether("0.9996").of(Bitcoin.parse("1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Price.perTether("0.9996").of(Tether.parse("1027971")))
                .hasToString("1027559.8116");
    }

    @Test
    void a_price_of_zero_is_refused() {
        assertThatThrownBy(() -> Price.perBitcoin("0"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"0\" is not above zero");
    }

    @Test
    void fifty_exahashes_fit() {
        HashRate fifty = HashRate.terahashes("50000000.000");
        assertThat(fifty.exact()).isEqualTo(Ratio.of(50));
        assertThat(fifty).hasToString("50.000000000");
    }
}
