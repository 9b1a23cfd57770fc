package tieout.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The committed sample is what its generator writes, to the byte, and nothing else.
///
/// After a change: `mvn -q test -Dtest=SampleInputTest -Dsample=write`.
class SampleInputTest {
    private static final Path INPUT = Path.of("input");

    @Test
    void the_committed_files_are_those_that_the_generator_writes() throws IOException {
        if ("write".equals(System.getProperty("sample"))) {
            SampleInput.main(new String[] {INPUT.toString()});
        }
        SampleInput.files()
                .forEach((path, text) -> assertThat(INPUT.resolve(path)).as(path).hasContent(text));
    }

    @Test
    void no_other_file_is_there_but_the_readme() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            List<String> found =
                    files.filter(Files::isRegularFile)
                            .map(file -> INPUT.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> !path.equals("README.md"))
                            .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(SampleInput.files().keySet());
        }
    }

    @Test
    void the_same_seed_writes_the_same_files_twice() {
        assertThat(SampleInput.files()).isEqualTo(SampleInput.files());
    }
}
