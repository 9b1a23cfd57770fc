package tieout.typeset.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The names a misspelt one probably stands for, the likeliest first.
final class Nearest {
    private static final int HOW_MANY = 3;

    private Nearest() {}

    static List<String> to(String word, Collection<String> names) {
        return names.stream()
                .distinct()
                .sorted(
                        Comparator.comparingInt((String name) -> distance(word, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(HOW_MANY)
                .toList();
    }

    /// `f.a, f.b or f.c`.
    static String listed(String prefix, String word, Collection<String> names) {
        List<String> nearest = to(word, names).stream().map(prefix::concat).toList();
        if (nearest.size() < 2) {
            return String.join("", nearest);
        }
        int last = nearest.size() - 1;
        return String.join(", ", nearest.subList(0, last)) + " or " + nearest.get(last);
    }

    /// Letters to change, add or leave out (Levenshtein); words that share a beginning come nearer.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[to.length()];
    }
}
