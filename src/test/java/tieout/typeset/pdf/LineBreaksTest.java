package tieout.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static boolean mayEnd(String before, String after) {
        return LineBreaks.mayEnd(before + after, before.length());
    }

    @Test
    void a_line_ends_between_words_but_not_between_a_number_and_its_unit() {
        assertThat(mayEnd("sold 4,451.00 BTC ", "in February")).isTrue();
        assertThat(mayEnd("sold 4,451.00 ", "BTC in February")).isFalse();
        assertThat(mayEnd("US$305.1 ", "million")).isFalse();
        assertThat(mayEnd("(1.5) ", "million")).isFalse();
        assertThat(mayEnd("of 28 ", "millionaires")).isTrue();
        assertThat(mayEnd("in ", "BTC")).isTrue();
    }

    @Test
    void a_short_word_stays_whole_and_a_long_path_breaks() {
        assertThat(mayEnd("to 22.90 EH", "/s, or")).isFalse();
        assertThat(mayEnd("on 2026-", "02-07")).isFalse();
        assertThat(mayEnd("see 2026-02/production/", "pool-a.csv")).isTrue();
    }
}
