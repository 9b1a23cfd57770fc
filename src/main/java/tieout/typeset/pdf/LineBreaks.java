package tieout.typeset.pdf;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a line may end: not within a short word such as `EH/s`, nor between a number and its unit.
///
/// A long path must break somewhere and does so behind a hyphen or at a slash.
final class LineBreaks implements LineBreakingStrategy {
    private static final int SHORT = 20;
    private static final Pattern NUMBER = Pattern.compile("(?s).*[0-9][)]? ");
    private static final Pattern UNIT = Pattern.compile("(?s)(BTC|EH/s|USDT|million|billion)\\b.*");
    private final LineBreakingStrategy usual = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, String language, CalculatedStyle style) {
        BreakPointsProvider all = usual.getBreakPointsProvider(text, language, style);
        List<BreakPoint> kept = new ArrayList<>();
        for (BreakPoint at = all.next(); at.getPosition() >= 0; at = all.next()) {
            if (mayEnd(text, at.getPosition())) {
                kept.add(at);
            }
        }
        return new ListBreakPointsProvider(kept);
    }

    static boolean mayEnd(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        return blank(text, at - 1) ? !beforeUnit(text, at) : word(text, at) > SHORT;
    }

    private static boolean beforeUnit(String text, int at) {
        return NUMBER.matcher(text.substring(0, at)).matches()
                && UNIT.matcher(text.substring(at)).matches();
    }

    /// How long the word is in which a place lies.
    private static int word(String text, int at) {
        int start = at;
        while (start > 0 && !blank(text, start - 1)) {
            start--;
        }
        int end = at;
        while (end < text.length() && !blank(text, end)) {
            end++;
        }
        return end - start;
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
