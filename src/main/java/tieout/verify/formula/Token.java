package tieout.verify.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of a formula: a number, a text in quotes, an address, a name, or a sign.
record Token(Kind kind, String words) {
    enum Kind {
        NUMBER,
        TEXT,
        ADDRESS,
        NAME,
        SIGN,
        END
    }

    private static final Pattern WORD =
            Pattern.compile(
                    "\\s*(?:(?<number>[0-9]+(?:\\.[0-9]+)?)(?![A-Za-z_])"
                            + "|\"(?<text>(?:[^\"]|\"\")*)\""
                            + "|(?<address>(?:[A-Za-z][A-Za-z0-9]*!)?\\$?[A-Z]{1,3}\\$?[0-9]+"
                            + "(?::\\$?[A-Z]{1,3}\\$?[0-9]+)?)(?![A-Za-z0-9_(])"
                            + "|(?<name>[A-Za-z_][A-Za-z0-9_.]*)"
                            + "|(?<sign><>|<=|>=|[-+*/=<>(),%&]))");

    static List<Token> of(String formula) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(formula);
        int at = 0;
        while (words.find(at) && words.start() == at) {
            tokens.add(of(words));
            at = words.end();
        }
        if (!formula.substring(at).isBlank()) {
            throw new Unknown("\"" + formula.substring(at) + "\" of \"" + formula + "\"");
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token of(Matcher words) {
        if (words.group("number") != null) {
            return new Token(Kind.NUMBER, words.group("number"));
        }
        if (words.group("text") != null) {
            return new Token(Kind.TEXT, words.group("text").replace("\"\"", "\""));
        }
        if (words.group("address") != null) {
            return new Token(Kind.ADDRESS, words.group("address"));
        }
        return words.group("name") != null
                ? new Token(Kind.NAME, words.group("name"))
                : new Token(Kind.SIGN, words.group("sign"));
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && words.equals(sign);
    }
}
