package tieout;

import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.Intake;
import tieout.intake.wording.Wordings;
import tieout.ledger.Ledger;
import tieout.reconcile.Reconciliation;
import tieout.report.Books;
import tieout.report.Report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The report of a month from a folder of input, as the stages make it one after the other.
public final class Reported {
    private static final Map<String, Report> MADE = new ConcurrentHashMap<>();

    private Reported() {}

    /// February 2026 of the sample, in which all ties.
    public static Report february() {
        return of(Path.of("input"), Month.of(2026, 2));
    }

    public static Report of(Path input, Month month) {
        return MADE.computeIfAbsent(input + " " + month, key -> made(input, month));
    }

    private static Report made(Path input, Month month) {
        Facts facts = Intake.read(sources(input, month));
        Ledger ledger = Ledger.post(facts);
        Reconciliation reconciliation = Reconciliation.of(facts, ledger, month);
        Path figures = Path.of("templates/figures.csv");
        return Report.of(
                new Books(facts, ledger, reconciliation),
                Wordings.read(source(figures.getParent(), figures)));
    }

    private static List<Source> sources(Path input, Month month) {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .filter(file -> upTo(input.relativize(file).getName(0).toString(), month))
                    .map(file -> source(input, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean upTo(String folder, Month month) {
        return Month.parse(folder).map(m -> m.compareTo(month) <= 0).orElse(true);
    }

    private static Source source(Path root, Path file) {
        try {
            String name = root.relativize(file).toString().replace('\\', '/');
            return Source.of(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
