package tieout.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class BitcoinTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 100000000", "-0.5, -50000000", "454.83, 45483000000", "0.00000001, 1"})
    void a_text_becomes_satoshis(String text, long satoshis) {
        assertThat(Bitcoin.parse(text).satoshis()).isEqualTo(satoshis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|\"1,5\" is not a bitcoin amount (a comma)",
                "1.5O|\"1.5O\" is not a bitcoin amount (the letter O?)",
                "1e-8|\"1e-8\" is not a bitcoin amount",
                "''|\"\" is not a bitcoin amount (the cell is empty)",
                "٣|\"٣\" is not a bitcoin amount (digits of another script)",
                "0.000000001|\"0.000000001\" is finer than a satoshi",
                "99999999999999999999|\"99999999999999999999\" is too large for a bitcoin amount",
            })
    void a_text_that_is_no_amount_is_refused_with_the_reason(String text, String wrong) {
        assertThatThrownBy(() -> Bitcoin.parse(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage(wrong);
    }

    @Test
    void trailing_zeros_beyond_a_satoshi_are_harmless() {
        assertThat(Bitcoin.parse("1.5000000000000000")).isEqualTo(Bitcoin.parse("1.5"));
    }

    @Test
    void what_is_printed_reads_back_as_itself() {
        Random seeded = new Random(21);
        for (int i = 0; i < 5_000; i++) {
            Bitcoin any = new Bitcoin(seeded.nextLong(2_100_000_000_000_000L));
            assertThat(Bitcoin.parse(any.toString())).isEqualTo(any);
        }
    }

    @Test
    void a_sum_beyond_a_long_fails_rather_than_wraps() {
        assertThatThrownBy(() -> new Bitcoin(Long.MAX_VALUE).plus(new Bitcoin(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
