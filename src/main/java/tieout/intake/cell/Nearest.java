package tieout.intake.cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The names that a wrong one probably stands for.
public final class Nearest {
    private static final int MANY = 8;

    private Nearest() {}

    /// All legal names; when they are many, the likeliest first.
    public static String list(String word, Collection<String> legal) {
        List<String> shown =
                legal.size() <= MANY
                        ? List.copyOf(legal)
                        : legal.stream().sorted(byDistance(word)).toList();
        return String.join(", ", shown.subList(0, shown.size() - 1))
                + (shown.size() > 1 ? " or " : "")
                + shown.getLast();
    }

    /// The likeliest of the names, or the word itself when there are none.
    public static String one(String word, Collection<String> names) {
        return names.stream().min(byDistance(word)).orElse(word);
    }

    private static Comparator<String> byDistance(String word) {
        return Comparator.comparingInt((String name) -> distance(word, name))
                .thenComparing(Comparator.naturalOrder());
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
