package tieout.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tieout.evidence.Refusal;
import tieout.typeset.chart.Ink;
import tieout.typeset.page.Delivered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class HouseStyleTest {
    private static final HouseStyle HOUSE = Sample.HOUSE;

    @Test
    void every_colour_of_the_sheet_stands_in_the_palette() {
        String palette = Delivered.templates().text("house-style/palette.csv");
        String furniture = new Furniture("a", "b", "c", "d", "e").css(Optional.of("DRAFT"));
        assertThat(Pattern.compile("#[0-9A-Fa-f]{6}").matcher(HOUSE.css() + furniture).results())
                .extracting(MatchResult::group)
                .isNotEmpty()
                .allMatch(palette::contains);
    }

    @Test
    void every_role_of_a_chart_has_a_colour() {
        for (Ink ink : Ink.values()) {
            assertThat(HOUSE.colour(ink)).isBetween(0, 0xFFFFFF);
        }
    }

    @Test
    void a_digit_is_as_wide_in_a_total_as_above_it() {
        HouseFonts fonts = new HouseFonts(HOUSE);
        for (int digit = 0; digit < 10; digit++) {
            String words = String.valueOf(digit);
            assertThat(fonts.of(HouseFonts.Face.CONDENSED).getWidth(words))
                    .isEqualTo(fonts.of(HouseFonts.Face.CONDENSED_SEMIBOLD).getWidth(words))
                    .isEqualTo(540);
        }
    }

    @Test
    void a_colour_that_is_none_is_refused_with_its_line(@TempDir Path folder) throws IOException {
        Files.writeString(palette(folder), "name,hex,use\nink,blue,text\n");
        assertThatThrownBy(() -> HouseStyle.of(Delivered.templates(folder)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("palette.csv:2: is no colour")
                .hasMessageContaining("ink,blue,text");
    }

    @Test
    void a_missing_font_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(palette(folder), "name,hex,use\n");
        assertThatThrownBy(
                        () ->
                                new HouseFonts(HouseStyle.of(Delivered.templates(folder)))
                                        .of(HouseFonts.Face.REGULAR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("IBMPlexSans_400Regular.ttf: is missing");
    }

    private static Path palette(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("house-style")).resolve("palette.csv");
    }
}
