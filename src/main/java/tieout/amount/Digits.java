package tieout.amount;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The one grammar of numbers in source files: an optional minus, ASCII digits, a decimal point.
///
/// Thousands commas, exponents, letters that look like digits, and digits of other scripts are
/// refused rather than guessed at. A source that writes commas strips them in its own reader.
final class Digits {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Digits() {}

    /// The value in units of 10^-decimals. Digits beyond that must be zeros.
    static long parse(String text, int decimals, String noun, String smallest) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable("\"" + text + "\" is not " + noun + hint(text), remedy(text));
        }
        BigDecimal value = new BigDecimal(text);
        try {
            return value.setScale(decimals).unscaledValue().longValueExact();
        } catch (ArithmeticException inexact) {
            if (value.stripTrailingZeros().scale() > decimals) {
                throw new Unreadable(
                        "\"" + text + "\" is finer than " + smallest,
                        "write at most " + decimals + " decimals");
            }
            throw new Unreadable("\"" + text + "\" is too large for " + noun, "check the unit");
        }
    }

    private static String hint(String text) {
        if (text.isEmpty()) {
            return " (the cell is empty)";
        }
        if (text.matches(".*[0-9][OoIl].*|.*[OoIl][0-9].*|.*[.,][OoIl].*")) {
            return " (the letter " + firstLetter(text) + "?)";
        }
        if (text.chars().anyMatch(c -> c > 127 && Character.isDigit(c))) {
            return " (digits of another script)";
        }
        return text.indexOf(',') >= 0 ? " (a comma)" : "";
    }

    private static char firstLetter(String text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse('?');
    }

    private static String remedy(String text) {
        return text.isEmpty()
                ? "write the number, or 0 if it is nil"
                : "write digits with a decimal point, such as 1.50";
    }
}
