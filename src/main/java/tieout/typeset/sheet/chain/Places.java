package tieout.typeset.sheet.chain;

import tieout.evidence.Origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Lines of sources in few words: `2026-02/sales/fills.csv:14-16, 20`, one file a line.
public record Places(List<Origin> origins) {
    private static final int SPANS = 12;

    public String words() {
        Map<String, TreeSet<Integer>> files = new LinkedHashMap<>();
        for (Origin origin : origins) {
            files.computeIfAbsent(origin.source().path(), f -> new TreeSet<>()).add(origin.line());
        }
        StringBuilder words = new StringBuilder();
        files.forEach(
                (file, lines) ->
                        words.append(words.isEmpty() ? "" : "\n")
                                .append(file)
                                .append(':')
                                .append(spans(lines)));
        return words.isEmpty() ? "no line" : words.toString();
    }

    private static String spans(TreeSet<Integer> lines) {
        StringBuilder spans = new StringBuilder();
        int count = 0;
        int shown = 0;
        for (int line : lines) {
            if (lines.contains(line - 1)) {
                continue;
            }
            if (count++ == SPANS) {
                break;
            }
            int last = line;
            while (lines.contains(last + 1)) {
                last++;
            }
            shown += last - line + 1;
            spans.append(spans.isEmpty() ? "" : ", ").append(line);
            spans.append(last > line ? "-" + last : "");
        }
        int more = lines.size() - shown;
        return spans + (more > 0 ? " and " + more + " more" : "");
    }
}
