package tieout.intake;

import tieout.evidence.Problem;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Problems in the order of their files and lines: line 9 before line 10, the whole file first.
final class PlaceOrder implements Comparator<Problem> {
    private static final Pattern LINE = Pattern.compile("(.*):([0-9]+)");

    @Override
    public int compare(Problem one, Problem other) {
        return Comparator.comparing(PlaceOrder::file)
                .thenComparing(PlaceOrder::line)
                .compare(one, other);
    }

    private static String file(Problem problem) {
        Matcher place = LINE.matcher(problem.place());
        return place.matches() ? place.group(1) : problem.place();
    }

    private static int line(Problem problem) {
        Matcher place = LINE.matcher(problem.place());
        return place.matches() ? Integer.parseInt(place.group(2)) : 0;
    }
}
