package tieout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Every way to go wrong that is kept in `src/test/resources/refusals` is refused in these words.
///
/// A new case is a new folder. `mvn -q test -Dtest=RefusalsTest -Dgolden=accept` writes what the
/// program says into the cases and into `src/docs/ERRORS.md`; read it before you commit it.
class RefusalsTest {
    private static final Path PAGE = Path.of("src/docs/ERRORS.md");
    private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> the_user_is_told() {
        return RefusalCase.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> isTold(one)));
    }

    private static void isTold(RefusalCase one) throws IOException {
        String told = one.told();
        assertThat(told).as(one.name() + " is refused").isNotEmpty();
        if (ACCEPT) {
            Files.writeString(one.expected(), told);
        }
        assertThat(told).isEqualTo(Files.readString(one.expected()));
    }

    @Test
    void the_page_of_errors_shows_every_case() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (RefusalCase one : RefusalCase.all()) {
            String title = one.name().replace('-', ' ');
            page.append("\n## ").append(Character.toUpperCase(title.charAt(0)));
            page.append(title.substring(1)).append("\n\n");
            one.described().forEach(change -> page.append("* ").append(change).append(".\n"));
            String told = ACCEPT ? one.told() : Files.readString(one.expected());
            page.append("\n```\n").append(told).append("```\n");
        }
        if (ACCEPT) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page.toString());
    }

    private static final String HEAD =
            """
            # What the program says when an input is wrong

            Each case is the smallest change of the sample in `input/`, and the whole refusal: the
            place, what is wrong, what to do, and the line as it stands. Nothing is stored and no
            document is made; the exit code is 2. `RefusalsTest` writes and checks this page.
            """;
}
