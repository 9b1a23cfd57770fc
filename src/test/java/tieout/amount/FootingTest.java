package tieout.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FootingTest {
    @ParameterizedTest
    @CsvSource({
        "27.98, 9.02, 37.00, ADDS",
        "27.98, 9.02, 37.01, ROUNDING",
        "27.98, 9.02, 37.03, MISSES",
        "'7,474.6', 454.83, '7,929.4', ROUNDING",
        "'4,451', 165.03, '4,616.03', ADDS",
        "'4,451.00', 165.03, '4,616.30', MISSES",
    })
    void printed_parts_foot_by_the_intervals_they_stand_for(
            String one, String two, String total, Footing expected) {
        List<Printed> parts = List.of(Printed.parse(one), Printed.parse(two));
        assertThat(Footing.of(parts, Printed.parse(total))).isEqualTo(expected);
    }
}
