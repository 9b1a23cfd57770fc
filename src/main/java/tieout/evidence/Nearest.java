package tieout.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The names that a misspelt one probably stands for, the likeliest first: what a remedy offers.
public final class Nearest {
    private static final int FEW = 3;
    private static final int MANY = 8;

    private Nearest() {}

    /// The three nearest names.
    public static List<String> to(String word, Collection<String> names) {
        return names.stream()
                .distinct()
                .sorted(
                        Comparator.comparingInt((String name) -> distance(word, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(FEW)
                .toList();
    }

    /// The likeliest of the names, or the word itself where there are none.
    public static String one(String word, Collection<String> names) {
        return to(word, names).stream().findFirst().orElse(word);
    }

    /// The three nearest names as `a, b or c`.
    public static String listed(String word, Collection<String> names) {
        return listed("", word, names);
    }

    /// The three nearest names as `f.a, f.b or f.c`.
    public static String listed(String prefix, String word, Collection<String> names) {
        return or(to(word, names).stream().map(prefix::concat).toList());
    }

    /// All names where they are few, in their own order, else the three nearest.
    public static String legal(String word, Collection<String> names) {
        return names.size() <= MANY ? or(List.copyOf(names)) : listed(word, names);
    }

    /// `a`, `a or b`, `a, b or c`.
    private static String or(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /// Letters to change, add or leave out (Levenshtein).
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
