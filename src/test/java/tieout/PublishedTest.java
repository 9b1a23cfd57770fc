package tieout;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.report.Report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every published month comes out to the printed digit.
///
/// A month is a folder of `src/test/resources/published`: `source.md` says who published it where,
/// `expected.csv` has a line for each figure: as printed, or between two numbers. Its sources are
/// its own `input/`, or the sample's if it has none.
class PublishedTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    @TestFactory
    Stream<DynamicTest> every_published_figure_comes_out_to_the_printed_digit() throws IOException {
        try (Stream<Path> folders = Files.list(PUBLISHED)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .flatMap(PublishedTest::month);
        }
    }

    private static Stream<DynamicTest> month(Path folder) {
        String name = folder.getFileName().toString();
        Month month = Month.parse(name.substring(name.length() - 7)).orElseThrow();
        Path own = folder.resolve("input");
        Report report = Reported.of(Files.isDirectory(own) ? own : Path.of("input"), month);
        return lines(folder.resolve("expected.csv")).stream()
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        name + " " + line.getField("figure"),
                                        () -> holds(report, line)));
    }

    private static void holds(Report report, NamedCsvRecord line) {
        String id = line.getField("figure");
        Ratio value = read(report, id);
        if (line.getField("printed").isEmpty()) {
            assertThat(value).isBetween(number(line, "least"), number(line, "most"));
        } else {
            Printed printed = Printed.parse(line.getField("printed"));
            assertThat(printed.admits(value)).as(id + " " + value + " as " + printed).isTrue();
        }
    }

    /// The exact value in the unit that releases print: per cent, millions.
    private static Ratio read(Report report, String id) {
        Wording wording = report.wording(id);
        int shift = wording.shift(Audience.RELEASE, report.figure(id).definition().unit());
        Ratio value = report.figure(id).value().orElseThrow();
        return switch (shift) {
            case -2 -> value.times(Ratio.of(100));
            case 6 -> value.dividedBy(Ratio.of(1_000_000));
            default -> value;
        };
    }

    private static Ratio number(NamedCsvRecord line, String column) {
        return Ratio.of(Printed.parse(line.getField(column)).value());
    }

    private static List<NamedCsvRecord> lines(Path file) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
