package tieout.verify;

import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.report.Report;
import tieout.typeset.page.Reading;
import tieout.typeset.page.TemplateFiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rows of one document's tables as its template asks for them: a label, and figures by id.
///
/// `<th scope="row">Announced sale</th><td>[=f.announced_sale.out]</td>` says that a row of this
/// label prints the announced sale in parentheses and no other number.
final class RowWords {
    private static final Pattern LIST =
            Pattern.compile("(?s)\\[#list \\[(f\\.[^\\]]*)] as x](.*?)\\[/#list]");
    private static final Pattern ROW =
            Pattern.compile("(?s)<th[^>]*scope=\"row\"[^>]*>(.*?)</th>(.*?)</tr>");
    private static final Pattern CHOICE =
            Pattern.compile("(?s)^(.*?)\\[#if [^\\]]*](.*?)(?:\\[#else](.*?))?\\[/#if](.*)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[=([^\\]]+)]");
    private static final Pattern FIGURE =
            Pattern.compile("(prior\\.before\\.|prior\\.|)f\\.([a-z0-9_]+)((?:\\.[a-z_]+)*)");
    private static final Pattern NUMBERS = Pattern.compile("^[0-9(+−–-].*|^US\\$.*|^n/[am].*");
    private static final String TEXTS =
            "a\\.(days|published|document|first|last|before).*|(month|prior|run)\\.[a-z_]+";
    private static final String SILENT = "\\.(speech|hang|label|unit|id|note)$";

    private final Report report;
    private final Audience audience;
    private final List<Asked> rows = new ArrayList<>();

    RowWords(Report report, Audience audience) {
        this.report = report;
        this.audience = audience;
    }

    /// The rows of a template and of the parts that it may include.
    static RowWords of(TemplateFiles files, String document, Report report, Audience audience) {
        RowWords words = new RowWords(report, audience);
        for (String name : files.files().keySet()) {
            if (name.startsWith("shared/") || name.equals(document + "/" + document + ".html")) {
                words.read(files.text(name));
            }
        }
        words.rows.sort(Comparator.comparing((Asked r) -> r.label().length()).reversed());
        return words;
    }

    /// The row that a line of a page or the head of a row belongs to; the longest label wins.
    Optional<Asked> find(String line) {
        List<Asked> alike = new ArrayList<>();
        for (Asked row : rows) {
            boolean longer = !alike.isEmpty() && row.label().length() < length(alike);
            if (!longer && opens(line, row)) {
                alike.add(row);
            }
        }
        return alike.isEmpty() ? Optional.empty() : Optional.of(together(alike));
    }

    private static int length(List<Asked> rows) {
        return rows.getFirst().label().length();
    }

    private static boolean opens(String line, Asked row) {
        if (!line.startsWith(row.label())) {
            return false;
        }
        String rest = line.substring(row.label().length());
        return rest.isEmpty()
                || row.cut()
                || rest.startsWith(" ") && NUMBERS.matcher(rest.strip()).matches();
    }

    private static Asked together(List<Asked> rows) {
        List<Print> prints = rows.stream().flatMap(r -> r.prints().stream()).toList();
        boolean open = rows.stream().anyMatch(Asked::open);
        return new Asked(rows.getFirst().label(), rows.getFirst().cut(), prints, open, Set.of());
    }

    private void read(String template) {
        String text = LIST.matcher(template).replaceAll(this::expanded);
        for (Matcher found = ROW.matcher(text); found.find(); ) {
            Asked cells = cells(found.group(2));
            for (String label : labels(found.group(1))) {
                Asked row = label(label, cells);
                if (!row.label().isEmpty()) {
                    rows.add(row);
                }
            }
        }
    }

    private String expanded(MatchResult list) {
        StringBuilder rows = new StringBuilder();
        for (String id : list.group(1).split(",")) {
            rows.append(
                    list.group(2)
                            .replaceAll(
                                    "(?<=\\[=)x(?=[.\\]])", Matcher.quoteReplacement(id.strip())));
        }
        return Matcher.quoteReplacement(rows.toString());
    }

    /// A label with alternatives as each of them.
    private static List<String> labels(String label) {
        Matcher choice = CHOICE.matcher(label);
        if (!choice.matches()) {
            return List.of(label);
        }
        String otherwise = choice.group(3) == null ? "" : choice.group(3);
        List<String> all = new ArrayList<>();
        for (String words : List.of(choice.group(2), otherwise)) {
            all.addAll(labels(choice.group(1) + words + choice.group(4)));
        }
        return all;
    }

    /// The label as printed, up to the first placeholder that is neither a label nor a unit.
    private Asked label(String template, Asked cells) {
        StringBuilder words = new StringBuilder();
        String plain = template.replaceAll("<[^>]*>", "");
        Matcher part = PLACEHOLDER.matcher(plain);
        int from = 0;
        while (part.find()) {
            words.append(plain, from, part.start());
            Optional<String> word = word(part.group(1));
            if (word.isEmpty()) {
                return cells.called(words.toString().strip(), true);
            }
            words.append(word.get());
            from = part.end();
        }
        return cells.called(words.append(plain.substring(from)).toString().strip(), false);
    }

    private Optional<String> word(String placeholder) {
        if (placeholder.startsWith("mark.")) {
            return Optional.of("");
        }
        Matcher figure = FIGURE.matcher(placeholder);
        if (!figure.matches()) {
            return Optional.empty();
        }
        Reading reading = Reading.of(report, report.figure(figure.group(2)), audience);
        return switch (figure.group(3)) {
            case ".label" -> Optional.of(reading.wording().label());
            case ".unit" -> Optional.of(reading.unitWords());
            default -> Optional.empty();
        };
    }

    private Asked cells(String template) {
        List<Print> prints = new ArrayList<>();
        boolean open = false;
        for (Matcher part = PLACEHOLDER.matcher(template); part.find(); ) {
            Matcher figure = FIGURE.matcher(part.group(1));
            if (!figure.matches()) {
                open |= !part.group(1).matches(TEXTS);
            } else if (!part.group(1).matches(".*" + SILENT)) {
                print(figure).ifPresent(prints::add);
            }
        }
        return new Asked("", false, prints, open, Set.of());
    }

    private Optional<Print> print(Matcher figure) {
        Month month = report.month();
        String path = figure.group(1) + figure.group(3);
        for (String step : path.split("\\.")) {
            month =
                    switch (step) {
                        case "prior", "before" -> month.previous();
                        case "year_ago" -> month.yearAgo();
                        default -> month;
                    };
        }
        Optional<Print> print = Print.of(report, report.figure(figure.group(2), month), audience);
        return path.endsWith(".out") ? print.map(Print::out) : print;
    }
}
