package tieout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The layout of the code is nobody's opinion: google-java-format, AOSP style.
///
/// `mvn -q test -Dtest=FormatTest -Dformat=apply` rewrites what is not laid out so.
class FormatTest {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void every_source_file_is_laid_out_by_the_formatter() {
        boolean apply = "apply".equals(System.getProperty("format"));
        List<String> wrong =
                Tree.java().parallelStream()
                        .filter(file -> differs(file, apply))
                        .map(Tree::name)
                        .toList();
        assertThat(apply ? List.of() : wrong)
                .as("run: mvn -q test -Dtest=FormatTest -Dformat=apply")
                .isEmpty();
    }

    @Test
    void a_badly_laid_out_text_is_noticed() {
        String crooked = "class   Crooked{int a ;}";
        assertThat(formatted("Crooked.java", crooked)).isNotEqualTo(crooked);
    }

    private static boolean differs(Path file, boolean apply) {
        try {
            String text = Files.readString(file);
            String right = formatted(file.toString(), text);
            if (apply && !right.equals(text)) {
                String settledInTwoPasses = formatted(file.toString(), right);
                Files.writeString(file, settledInTwoPasses);
            }
            return !right.equals(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The formatter would break a long `///` line into one that is no longer documentation.
    private static String formatted(String name, String text) {
        assertThat(text.lines().filter(l -> l.strip().startsWith("///") && l.length() > 100))
                .as("too long, in " + name)
                .isEmpty();
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException notJava) {
            throw new AssertionError(name + " is not Java", notJava);
        }
    }
}
