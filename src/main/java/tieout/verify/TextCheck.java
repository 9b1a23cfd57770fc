package tieout.verify;

import tieout.evidence.Problem;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ties every number in the words of one document, or says where one ties to nothing.
final class TextCheck {
    private static final Pattern LINES =
            Pattern.compile(":[0-9]+(?:-[0-9]+)?(?:, [0-9]+(?:-[0-9]+)?)*(?: and [0-9]+ more)?");

    private final Report report;
    private final Prints prints;
    private final Texts texts;
    private final Set<String> said;
    private final Set<String> constants;
    private final Rows rows;
    private final Tally tally;
    private final Phrases own = new Phrases();
    private final Map<String, List<Kind>> tied = new LinkedHashMap<>();
    private final Map<String, List<Phrases.Span>> covers = new LinkedHashMap<>();
    private int notes;

    /// Which row of a table a line belongs to.
    interface Rows {
        Optional<Asked> find(Passage passage, int offset);
    }

    TextCheck(
            Report report,
            Prints prints,
            Texts texts,
            Set<String> said,
            Set<String> constants,
            Rows rows,
            Tally tally) {
        this.report = report;
        this.prints = prints;
        this.texts = texts;
        this.said = said;
        this.constants = constants;
        this.rows = rows;
        this.tally = tally;
    }

    /// Numbers its pages.
    void pages(int count) {
        for (int page = 1; page <= count; page++) {
            own.add(Kind.REFERENCE, "Page " + page + " of " + count);
        }
    }

    /// How many notes the document numbers.
    void notes(int count) {
        notes = count;
    }

    /// A workbook says most of its words many times; what they tie to is found once.
    void check(Passage passage) {
        if (hasDigit(passage.text())) {
            boolean bare = passage.cell() && passage.row().isEmpty();
            List<Kind> known = bare ? tied.getOrDefault(passage.text(), List.of()) : List.of();
            if (known.isEmpty()) {
                List<Kind> kinds = new ArrayList<>();
                if (tie(passage, kinds) && bare) {
                    tied.put(passage.text(), kinds);
                }
                kinds.forEach(tally::tied);
            } else {
                known.forEach(tally::tied);
            }
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// Adds what each number ties to, and says whether all tie.
    private boolean tie(Passage passage, List<Kind> kinds) {
        Optional<Kind> whole = passage.cell() ? whole(passage.text().strip()) : Optional.empty();
        if (whole.isPresent()) {
            Numeral.in(passage.text()).forEach(number -> kinds.add(whole.get()));
            return true;
        }
        boolean all = true;
        Spaced spaced = Spaced.of(passage.text());
        List<Phrases.Span> spans =
                covers.computeIfAbsent(passage.text(), text -> spans(text, spaced));
        for (Numeral number : Numeral.in(spaced.text())) {
            int offset = spaced.origin(number.start());
            int end = spaced.origin(number.end() - 1) + 1;
            Optional<Kind> kind =
                    covered(spans, offset, end)
                            .or(() -> figure(passage, offset, number, spaced.text()));
            kind.ifPresentOrElse(kinds::add, () -> untied(passage, offset, number));
            all &= kind.isPresent();
        }
        return all;
    }

    private Optional<Kind> whole(String text) {
        return texts.codes().contains(text) ? Optional.of(Kind.ROW) : texts.whole().whole(text);
    }

    /// Where known texts stand in the words of a passage.
    private List<Phrases.Span> spans(String text, Spaced spaced) {
        List<Phrases.Span> spans = new ArrayList<>(spans(spaced));
        Spaced.joined(text).ifPresent(joined -> spans.addAll(spans(joined)));
        return spans;
    }

    private List<Phrases.Span> spans(Spaced spaced) {
        List<Phrases.Span> spans = texts.inline().in(spaced.text());
        spans.addAll(own.in(spaced.text()));
        spans.addAll(lines(spaced.text(), spans));
        return spans.stream().map(spaced::origin).toList();
    }

    private static Optional<Kind> covered(List<Phrases.Span> spans, int start, int end) {
        return spans.stream()
                .filter(s -> s.start() <= start && end <= s.end())
                .map(Phrases.Span::kind)
                .findFirst();
    }

    /// `:14-16, 20 and 3 more` behind the path of a source, if it has so many lines.
    private List<Phrases.Span> lines(String text, List<Phrases.Span> spans) {
        List<Phrases.Span> found = new ArrayList<>();
        for (Phrases.Span span : spans) {
            int most = texts.files().getOrDefault(span.phrase(), 0);
            Matcher lines = LINES.matcher(text);
            if (most > 0 && lines.region(span.end(), text.length()).lookingAt()) {
                boolean there =
                        Numeral.in(lines.group().replaceAll("[-,:]", " ")).stream()
                                .allMatch(n -> Integer.parseInt(n.digits()) <= most);
                if (there) {
                    found.add(
                            new Phrases.Span(
                                    lines.start(), lines.end(), Kind.REFERENCE, lines.group()));
                }
            }
        }
        return found;
    }

    private Optional<Kind> figure(Passage passage, int offset, Numeral number, String text) {
        Optional<Asked> row = rows.find(passage, offset);
        if (row.isPresent() && row.get().wholes().contains(text.strip())) {
            return Optional.of(Kind.FIGURE);
        }
        if (isNote(passage, number, text)) {
            return Optional.of(Kind.REFERENCE);
        }
        Optional<Kind> asked =
                row.flatMap(r -> r.prints().stream().filter(p -> p.is(number)).findFirst())
                        .map(prints::kind);
        if (asked.isPresent() || row.isPresent() && !row.get().open()) {
            return asked;
        }
        boolean whole = text.strip().length() <= number.words().length();
        boolean alone = whole && passage.cell() && !passage.row().isEmpty();
        if (constants.contains(number.digits())) {
            return Optional.of(Kind.CONSTANT);
        }
        return prints.tie(number, alone)
                .map(prints::kind)
                .or(
                        () ->
                                said.contains(number.digits())
                                        ? Optional.of(Kind.WORDS)
                                        : Optional.empty())
                .filter(k -> k != Kind.WORDS || alone || number.digits().length() > 2);
    }

    /// The digit of a note, behind the words it belongs to or before its own.
    private boolean isNote(Passage passage, Numeral number, String text) {
        boolean bare = number.mark() == Numeral.Mark.NONE && !number.negative() && !number.inWord();
        if (!bare || number.digits().length() > 1 || Integer.parseInt(number.digits()) > notes) {
            return false;
        }
        String before = text.substring(0, number.start());
        String after = text.substring(number.end());
        return before.matches("(?s).*[A-Za-z$] ") || after.matches("(?s) [A-Z].*");
    }

    private void untied(Passage passage, int offset, Numeral number) {
        String nearest =
                rows.find(passage, offset)
                        .filter(r -> !r.prints().isEmpty())
                        .map(r -> Prints.nearest(report, number, r.prints()))
                        .orElseGet(() -> prints.nearest(number));
        tally.untied(
                new Problem(
                        passage.place(offset),
                        "\"" + number.words() + "\" ties to nothing",
                        "the nearest figure is " + nearest,
                        passage.lineAt(offset)));
    }
}
