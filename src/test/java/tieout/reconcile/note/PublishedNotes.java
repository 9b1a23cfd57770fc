package tieout.reconcile.note;

import tieout.amount.Printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Notes as companies filed them, kept as text tables: a row a line, a column between bars.
final class PublishedNotes {
    private static final Path FOLDER = Path.of("src/test/resources/published-notes");

    private PublishedNotes() {}

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /// Each group of parts and the total that follows it.
    static Map<String, Map.Entry<List<Printed>, Printed>> totals(String name) {
        Map<String, Map.Entry<List<Printed>, Printed>> totals = new LinkedHashMap<>();
        List<Printed> parts = new ArrayList<>();
        for (String line : lines(name)) {
            if (!line.contains("|")) {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.getFirst().startsWith("= ")) {
                totals.put(
                        cells.getFirst().substring(2),
                        Map.entry(List.copyOf(parts), printed(cells.get(1))));
                parts.clear();
            } else {
                parts.add(printed(cells.get(1)));
            }
        }
        return totals;
    }

    /// The columns of a roll-forward, by their headings.
    static Map<String, PrintedRollForward> rollForwards(String name) {
        List<List<String>> rows =
                lines(name).stream().filter(l -> l.contains("|")).map(l -> cells(l)).toList();
        List<String> head = rows.getFirst();
        Map<String, PrintedRollForward> columns = new LinkedHashMap<>();
        for (int i = 1; i < head.size(); i++) {
            columns.put(head.get(i), column(head.get(i), rows.subList(1, rows.size()), i));
        }
        return columns;
    }

    private static PrintedRollForward column(String period, List<List<String>> rows, int at) {
        Map<String, Printed> coins = new LinkedHashMap<>();
        Map<String, Printed> dollars = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String[] pair = row.get(at).split("/", -1);
            if (!pair[0].isBlank()) {
                coins.put(row.getFirst(), printed(pair[0].strip()));
            }
            if (pair.length > 1 && !pair[1].isBlank()) {
                dollars.put(row.getFirst(), printed(pair[1].strip()));
            }
        }
        return new PrintedRollForward(
                period,
                Optional.of(part(coins)),
                Optional.of(part(dollars)),
                Optional.of(cost(dollars)));
    }

    private static PrintedRollForward.Column part(Map<String, Printed> rows) {
        Map<String, Printed> changes = new LinkedHashMap<>(rows);
        changes.keySet().removeIf(row -> row.contains(": "));
        return new PrintedRollForward.Column(
                required(rows, "opening: Balance"), changes, required(rows, "closing: Balance"));
    }

    private static PrintedRollForward.Cost cost(Map<String, Printed> rows) {
        List<Printed> added = new ArrayList<>();
        List<Printed> relieved = new ArrayList<>();
        rows.forEach(
                (row, printed) -> {
                    if (row.startsWith("Revenue") || row.startsWith("Change in Bitcoin rec")) {
                        added.add(printed);
                    } else if (row.startsWith("Proceeds") || row.startsWith("Exchange")) {
                        relieved.add(Printed.exactly(printed.value().negate()));
                    } else if (row.equals("cost: realized gains")) {
                        relieved.add(Printed.exactly(printed.value().negate()));
                    }
                });
        Printed nothing = Printed.exactly(BigDecimal.ZERO);
        return new PrintedRollForward.Cost(
                rows.getOrDefault("cost: opening carrying value", nothing),
                added,
                relieved,
                rows.getOrDefault("cost: closing carrying value", nothing));
    }

    private static Printed required(Map<String, Printed> rows, String row) {
        Printed printed = rows.get(row);
        if (printed == null) {
            throw new IllegalArgumentException("no row " + row);
        }
        return printed;
    }

    /// `(1,495)` is below zero.
    private static Printed printed(String cell) {
        return cell.startsWith("(")
                ? Printed.exactly(
                        Printed.parse(cell.substring(1, cell.length() - 1)).value().negate())
                : Printed.parse(cell);
    }
}
