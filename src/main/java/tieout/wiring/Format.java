package tieout.wiring;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import tieout.store.Rows;
import tieout.typeset.LegibleJson;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// How a list is printed: for people, for a spreadsheet, or for a program.
enum Format {
    TABLE {
        @Override
        String print(Rows rows) {
            List<List<String>> lines = new ArrayList<>(List.of(rows.columns()));
            rows.values().forEach(row -> lines.add(words(row)));
            StringJoiner text = new StringJoiner("\n");
            for (List<String> line : lines) {
                StringBuilder printed = new StringBuilder();
                for (int column = 0; column < line.size(); column++) {
                    int at = column;
                    int width = lines.stream().mapToInt(l -> l.get(at).length()).max().orElse(0);
                    String gap = " ".repeat(width - line.get(column).length());
                    boolean number = lines.stream().skip(1).allMatch(l -> isNumber(l.get(at)));
                    printed.append(number ? gap + line.get(column) : line.get(column) + gap);
                    printed.append("  ");
                }
                text.add(printed.toString().stripTrailing());
            }
            return text.toString();
        }
    },
    CSV {
        @Override
        String print(Rows rows) {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                csv.writeRecord(rows.columns());
                rows.values().forEach(row -> csv.writeRecord(words(row)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return text.toString().stripTrailing();
        }
    },
    JSON {
        @Override
        String print(Rows rows) {
            return LegibleJson.of(
                    json -> {
                        json.writeStartArray();
                        rows.values().forEach(row -> object(json, rows.columns(), words(row)));
                        json.writeEndArray();
                    });
        }
    };

    static final String CHOICE = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})";
    private static final Pattern NUMBER = Pattern.compile("[-(]?[0-9].*|-?");

    abstract String print(Rows rows);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static void object(JsonGenerator json, List<String> names, List<String> words) {
        json.writeStartObject();
        for (int column = 0; column < words.size(); column++) {
            json.writeStringProperty(names.get(column), words.get(column));
        }
        json.writeEndObject();
    }

    private static List<String> words(List<Object> row) {
        return row.stream().map(Object::toString).toList();
    }
}
