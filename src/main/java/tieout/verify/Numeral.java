package tieout.verify;

import tieout.amount.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as it stands in words: `(1,234.5)%`, `US$305.0m`, `35.00 BTC`.
///
/// Parentheses or a minus before it make it negative. A letter beside its digits makes it a part of
/// a word, which no figure prints.
record Numeral(int start, int end, String digits, boolean negative, boolean inWord, Mark mark) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:,[0-9]+)*(?:\\.[0-9]+)?");
    private static final String MINUS = "-−–";

    /// What stands beside the digits and tells their unit.
    enum Mark {
        NONE,
        PERCENT,
        DOLLARS,
        BITCOIN,
        TETHER,
        HASH_RATE;

        boolean fits(Unit unit) {
            return switch (this) {
                case NONE -> unit != Unit.SHARE;
                case PERCENT -> unit == Unit.SHARE;
                case DOLLARS ->
                        unit == Unit.USD || unit == Unit.USD_PER_BTC || unit == Unit.USD_PER_USDT;
                case BITCOIN -> unit == Unit.BTC || unit == Unit.BTC_PER_DAY;
                case TETHER -> unit == Unit.USDT;
                case HASH_RATE -> unit == Unit.EXAHASH_PER_SECOND;
            };
        }
    }

    static List<Numeral> in(String text) {
        List<Numeral> found = new ArrayList<>();
        for (Matcher at = DIGITS.matcher(text); at.find(); ) {
            found.add(of(text, at.start(), at.end()));
        }
        return found;
    }

    private static Numeral of(String text, int start, int end) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        boolean dollars = before.endsWith("US$");
        int first = dollars ? start - 3 : start;
        char left = first == 0 ? ' ' : text.charAt(first - 1);
        char right = after.isEmpty() ? ' ' : after.charAt(0);
        boolean bracketed = left == '(' && right == ')';
        boolean minus = MINUS.indexOf(left) >= 0 && (first < 2 || !word(text.charAt(first - 2)));
        boolean million = dollars && right == 'm' || after.startsWith("m USDT");
        boolean inWord = word(left) || word(right) && !million;
        Mark mark = mark(dollars, bracketed ? after.substring(1) : after);
        return new Numeral(
                start, end, text.substring(start, end), bracketed || minus, inWord, mark);
    }

    private static Mark mark(boolean dollars, String after) {
        if (after.startsWith("%")) {
            return Mark.PERCENT;
        }
        if (dollars) {
            return Mark.DOLLARS;
        }
        if (after.startsWith("m USDT") || after.startsWith(" million USDT")) {
            return Mark.TETHER;
        }
        return Optional.of(after)
                .filter(a -> a.startsWith(" "))
                .map(a -> a.substring(1))
                .map(
                        a ->
                                a.startsWith("BTC")
                                        ? Mark.BITCOIN
                                        : a.startsWith("USDT")
                                                ? Mark.TETHER
                                                : a.startsWith("EH/s") ? Mark.HASH_RATE : Mark.NONE)
                .orElse(Mark.NONE);
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /// As it stands, with its sign.
    String words() {
        return (negative ? "(" + digits + ")" : digits) + (mark == Mark.PERCENT ? "%" : "");
    }
}
