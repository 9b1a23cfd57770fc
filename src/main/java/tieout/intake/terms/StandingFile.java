package tieout.intake.terms;

import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;
import tieout.intake.standing.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One file of `input/standing/`: its columns, what a row of it states, and what no two rows share.
public record StandingFile(
        String path, List<String> columns, List<String> key, Function<Row, Standing> reading) {
    /// All files of settings, by path; `sources.csv` is not one, since it speaks of files.
    public static Map<String, StandingFile> all() {
        return Stream.concat(NoteFiles.all().stream(), others().stream())
                .collect(
                        Collectors.toMap(
                                StandingFile::path,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private static List<StandingFile> others() {
        return List.of(
                file("accounts", OWN_ACCOUNT, List.of("id"), Settings::account),
                file("chart-of-accounts", BOOK, List.of("number"), BookSettings::account),
                file("company", COMPANY, List.of("setting"), Settings::company),
                file("coin-interest", LoanFiles.COIN, DATED, LoanFiles::coinInterest),
                file("debt-classifications", LoanFiles.CLASS, AS_OF, LoanFiles::classification),
                file("debt-costs", LoanFiles.COST, COST_KEY, LoanFiles::cost),
                file("loan-fees", LoanFiles.FEE, FEE_KEY, LoanFiles::fee),
                file("loans", Terms.COLUMNS, List.of("loan"), Terms::loan),
                file("cost-metrics", COST, List.of("metric", "account"), Metrics::cost),
                file("non-gaap", NON_GAAP, List.of("account"), Metrics::adjustment),
                file("opening", OPENING, List.of("account", "unit"), Settings::opening),
                file("opening-books", DEBITS, List.of("account"), BookSettings::opening),
                file("opening-lots", LOT, List.of("id"), Settings::lot),
                file("opening-prices", FIX, List.of("day", "asset"), BookSettings::price),
                file("policies", POLICY, List.of("policy"), Settings::policy),
                file("pools", POOL, List.of("account"), Metrics::pool),
                file("published", PUBLISHED, PUBLISHED_KEY, Settings::publication),
                file("rate-resets", LoanFiles.RESET, DATED, LoanFiles::reset),
                file("tolerances", TOLERANCE, List.of("control", "unit"), Settings::pass));
    }

    private static final List<String> OWN_ACCOUNT =
            List.of("id", "kind", "holder", "known to others as", "region", "book account");
    private static final List<String> BOOK =
            List.of("number", "name", "type", "normal side", "role", "kept by");
    private static final List<String> DEBITS = List.of("day", "account", "balance");
    private static final List<String> FIX = List.of("day", "asset", "price", "market");
    private static final List<String> COMPANY = List.of("setting", "value");
    private static final List<String> DATED = List.of("loan", "from");
    private static final List<String> AS_OF = List.of("loan", "as of");
    private static final List<String> COST_KEY = List.of("loan", "from", "what for");
    private static final List<String> FEE_KEY = List.of("loan", "due", "what for");
    private static final List<String> COST = List.of("metric", "account", "part", "note");
    private static final List<String> NON_GAAP =
            List.of("adjustment", "account", "kind", "account carries", "pair");
    private static final List<String> POOL =
            List.of("account", "scheme", "fee", "revenue inception");
    private static final List<String> OPENING = List.of("day", "account", "unit", "balance");
    private static final List<String> LOT =
            List.of("id", "acquired", "quantity", "cost", "account");
    private static final List<String> POLICY = List.of("policy", "value");
    private static final List<String> PUBLISHED =
            List.of("month", "figure", "printed", "published", "date seen", "document");
    private static final List<String> PUBLISHED_KEY = List.of("month", "figure", "document");
    private static final List<String> TOLERANCE = List.of("control", "unit", "amount");

    static StandingFile file(
            String name, List<String> columns, List<String> key, Function<Row, Standing> reading) {
        return new StandingFile("standing/" + name + ".csv", columns, key, reading);
    }

    /// The settings of the file; a row whose key stands above is refused.
    public List<Standing> read(Source source, Problems problems) {
        List<Standing> settings = new ArrayList<>();
        Map<String, Origin> seen = new LinkedHashMap<>();
        for (Row row : Table.read(Text.of(source), columns, problems).rows()) {
            settings.add(reading.apply(row));
            String named = key.stream().map(row::text).collect(Collectors.joining(" "));
            Origin earlier = seen.putIfAbsent(named, row.origin());
            if (earlier != null) {
                row.wrong(named + " stands in line " + earlier.line(), "keep one of the two");
            }
        }
        required(source, seen, problems);
        return settings;
    }

    /// Names that a file has to set, because something is printed or computed from them.
    private void required(Source source, Map<String, Origin> seen, Problems problems) {
        List<String> names =
                switch (source.name()) {
                    case "policies.csv" -> Settings.POLICIES.keySet().stream().sorted().toList();
                    case "company.csv" -> Settings.COMPANY;
                    default -> List.of();
                };
        for (String name : names) {
            if (!seen.containsKey(name)) {
                Origin header = Text.of(source).line(1);
                problems.add(header, name + " is not set", "add a row for it");
            }
        }
        if (source.name().equals("adoption.csv") && seen.size() != 1) {
            problems.add(
                    Text.of(source).line(1),
                    "has " + seen.size() + " days of adoption",
                    "write the day on which ASU 2023-08 was adopted, once");
        }
    }
}
