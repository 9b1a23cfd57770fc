package tieout.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class PrintedTest {
    @ParameterizedTest
    @CsvSource({
        "'7,474.6', 7474.62, true",
        "'7,474.6', 7474.66, false",
        "'over 7,500', 7528.3, true",
        "'over 5,800', 5799.9, false",
        "'nearly 500', 496.35, true",
        "'nearly 500', 500, false",
        "'about 305', 305.04, true",
        "'approximately 305', 305.6, false",
        "550.03, 550.03, true",
    })
    void a_printed_number_admits_just_the_values_it_is_true_of(
            String printed, BigDecimal exact, boolean admitted) {
        assertThat(Printed.parse(printed).admits(Ratio.of(exact))).isEqualTo(admitted);
    }

    @Test
    void a_value_is_rounded_once_half_up() {
        assertThat(Printed.of(Ratio.of(45483, 2800), 2)).hasToString("16.24");
        assertThat(Printed.of(Ratio.of(new BigDecimal("7474.65")), 1)).hasToString("7,474.7");
        assertThat(Printed.of(Ratio.of(new BigDecimal("-0.005")), 2)).hasToString("-0.01");
    }

    @Test
    void commas_out_of_place_are_refused() {
        assertThatThrownBy(() -> Printed.parse("74,74.6")).isInstanceOf(Unreadable.class);
    }
}
