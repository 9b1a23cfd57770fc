package tieout.store;

import tieout.evidence.Digest;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a step adds to one of its tables: whole numbers and texts, in the order they were made.
public record Rows(String table, List<String> columns, List<List<Object>> values) {
    public Rows {
        columns = List.copyOf(columns);
        values = values.stream().map(List::copyOf).toList();
        for (List<Object> row : values) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(table + ": " + row + " for " + columns);
            }
        }
    }

    /// The columns after `run_id` and `line`, of all the rows.
    static Rows read(String table, ResultSet all) throws SQLException {
        ResultSetMetaData head = all.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int column = 3; column <= head.getColumnCount(); column++) {
            columns.add(head.getColumnLabel(column).toLowerCase(Locale.ROOT));
        }
        List<List<Object>> values = new ArrayList<>();
        while (all.next()) {
            List<Object> row = new ArrayList<>();
            for (int column = 3; column <= head.getColumnCount(); column++) {
                row.add(all.getObject(column));
            }
            values.add(row);
        }
        return new Rows(table, columns, values);
    }

    /// The rows that say a text in a column.
    public Rows where(String column, String text) {
        int at = columns.indexOf(column);
        return new Rows(
                table,
                columns,
                values.stream().filter(row -> row.get(at).toString().equals(text)).toList());
    }

    public Rows without(String column, String text) {
        int at = columns.indexOf(column);
        return new Rows(
                table,
                columns,
                values.stream().filter(row -> !row.get(at).toString().equals(text)).toList());
    }

    /// A column's texts, row by row.
    public List<String> column(String name) {
        int at = columns.indexOf(name);
        return values.stream().map(row -> row.get(at).toString()).toList();
    }

    public String text(int row, String column) {
        return values.get(row).get(columns.indexOf(column)).toString();
    }

    static Digest digest(List<Rows> tables) {
        return Digest.of(tables.stream().flatMap(Rows::lines).collect(Collectors.joining("\n")));
    }

    /// Lengths stand before the texts, so that no two tables read the same.
    private Stream<String> lines() {
        return values.stream()
                .map(row -> row.stream().map(Rows::measured).collect(Collectors.joining(" ")))
                .map(line -> table + " " + line);
    }

    private static String measured(Object value) {
        String text = value.toString();
        return text.length() + ":" + text;
    }

    /// `insert into t (run_id, line, a, b) values (?, ?, ?, ?)`.
    String insert() {
        String holes = ", ?".repeat(columns.size());
        String names = String.join(", ", columns);
        return "insert into " + table + " (run_id, line, " + names + ") values (?, ?" + holes + ")";
    }
}
