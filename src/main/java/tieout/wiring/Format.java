package tieout.wiring;

import tieout.store.Rows;

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
            rows.values().forEach(row -> lines.add(row.stream().map(Object::toString).toList()));
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
            StringJoiner text = new StringJoiner("\n").add(String.join(",", rows.columns()));
            for (List<Object> row : rows.values()) {
                StringJoiner line = new StringJoiner(",");
                row.forEach(value -> line.add(cell(value.toString())));
                text.add(line.toString());
            }
            return text.toString();
        }
    },
    JSON {
        @Override
        String print(Rows rows) {
            StringJoiner text = new StringJoiner(",\n", "[\n", "\n]").setEmptyValue("[]");
            for (List<Object> row : rows.values()) {
                StringJoiner fields = new StringJoiner(", ", "  {", "}");
                for (int column = 0; column < row.size(); column++) {
                    String name = quoted(rows.columns().get(column));
                    fields.add(name + ": " + quoted(row.get(column).toString()));
                }
                text.add(fields.toString());
            }
            return text.toString();
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

    /// Quoted where RFC 4180 asks for it.
    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// A JSON string (RFC 8259).
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
