package tieout.typeset.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;

import tieout.calendar.Month;
import tieout.evidence.Source;
import tieout.intake.standing.Company;
import tieout.intake.standing.Policy;
import tieout.intake.standing.Publication;
import tieout.intake.wording.Audience;
import tieout.reconcile.Standing;
import tieout.report.Report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything that the templates of one document can name: the report in one audience's words.
///
/// `templates/README.md` lists the names. Numbers that are no figures (a resolution, a date, the
/// amount of a break) are remembered in [#said].
final class Vocabulary {
    private static final int COLUMNS = 13;
    private final Report report;
    private final Audience audience;
    private final Set<String> said = new TreeSet<>();
    private final Exceptions exceptions;
    private final Agreed agreed;

    Vocabulary(Report report, Audience audience) {
        this.report = report;
        this.audience = audience;
        this.exceptions = Exceptions.of(report.books().reconciliation(), said);
        this.agreed = new Agreed(report, said);
    }

    /// The texts that were put in beside figures.
    Set<String> said() {
        return said;
    }

    /// The names of a document that shows these charts, each with the words that stand for it.
    TemplateHashModel names(
            Markers markers, Title title, Map<String, String> charts, List<Enclosed> enclosed) {
        boolean draft = report.standing() instanceof Standing.Draft;
        Rounding rounding = new Rounding(report, audience);
        Measures measures = new Measures(report, figures(report.month()), rounding);
        Thing top =
                new Thing("", said)
                        .with("title", title.title())
                        .with("draft", draft)
                        .with("f", figures(report.month()))
                        .with("month", month(report.month()))
                        .with("prior", prior())
                        .with("year_ago", month(report.month().yearAgo()))
                        .with("months", months())
                        .with("company", company())
                        .with("policy", policies())
                        .with("run", run())
                        .with("release", release())
                        .with("announcements", agreed.announcements())
                        .with("approvals", agreed.approvals())
                        .with("loan", agreed.loan())
                        .with("regions", regions())
                        .with("rounds", rounding.names().with("measures", measures.round()))
                        .with("costs", measures.costs())
                        .with("earnings", measures.earnings())
                        .with("unmeasured", measures.missing())
                        .with("breaks", exceptions.all())
                        .with("top_breaks", exceptions.top())
                        .with("more_breaks", exceptions.more())
                        .with("open_breaks", exceptions.open())
                        .with("accepted_breaks", exceptions.accepted())
                        .with("controls", exceptions.controls())
                        .with("sources", sources(false))
                        .with("month_sources", sources(true))
                        .with("figures", all())
                        .with("documents", enclosed.stream().map(this::document).toList())
                        .with("mark", markers.references())
                        .with("note", markers.notes());
        return top.with("chart", charts(charts)).names();
    }

    private FigureNames figures(Month month) {
        return new FigureNames(report, month, audience);
    }

    /// Every figure of the month, in the order of the catalogue.
    private TemplateModel all() {
        FigureNames figures = figures(report.month());
        return Thing.sequence(
                report.catalogue().definitions().keySet().stream().map(figures::figure).toList());
    }

    private Thing document(Enclosed enclosed) {
        return new Thing("document", said)
                .with("name", enclosed.name())
                .with("kilobytes", kilobytes(enclosed.bytes()))
                .with("brief", enclosed.digest().brief())
                .with("digest", enclosed.digest().hex());
    }

    /// Rounded up, so that no file has none.
    private static String kilobytes(int bytes) {
        return (bytes + 999) / 1000 + "\u00a0kB";
    }

    private Thing month(Month month) {
        return new Thing("month", said)
                .with("label", month.label())
                .with("short", month.shortLabel())
                .with("name", month.label().replaceAll(" [0-9]+$", ""))
                .with("key", month.toString())
                .with("first", new Day(month.first()).world())
                .with("last", new Day(month.last()).world())
                .with("last_us", new Day(month.last()).states())
                .with("last_brief", new Day(month.last()).brief())
                .with("closed", month.equals(report.month()))
                .with("f", figures(month));
    }

    /// The month before, and the one before that.
    private Thing prior() {
        Month prior = report.month().previous();
        return month(prior).with("before", month(prior.previous()));
    }

    /// Newest first, as far back as production was published, at most thirteen.
    private List<Thing> months() {
        List<Thing> months = new ArrayList<>();
        Month month = report.month();
        for (int i = 0; i < COLUMNS; i++) {
            if (report.figure("bitcoin_produced", month).value().isPresent()) {
                months.add(month(month));
            }
            month = month.previous();
        }
        return months;
    }

    private TemplateModel company() {
        Thing company = new Thing("company", said);
        report.books()
                .facts()
                .settings(Company.class)
                .forEach(c -> company.with(c.setting(), c.value()));
        return company.names("add the setting to input/standing/company.csv");
    }

    private TemplateModel policies() {
        Thing policies = new Thing("policy", said);
        report.books()
                .facts()
                .settings(Policy.class)
                .forEach(p -> policies.with(p.name(), p.value()));
        return policies.names("add the policy to input/standing/policies.csv");
    }

    static String cutOff(Report report) {
        return "00:00 UTC, " + new Day(report.month().next().first()).world();
    }

    private Thing run() {
        return new Thing("run", said)
                .with("digest", report.inputs().hex())
                .with("brief", report.inputs().brief())
                .with("cut_off", cutOff(report));
    }

    /// The release of this month, if the register of published figures has it.
    private Thing release() {
        Optional<Publication> publication =
                report.books().facts().settings(Publication.class).stream()
                        .filter(p -> p.month().equals(report.month()))
                        .findFirst();
        return new Thing("release", said)
                .with("dated", publication.isPresent())
                .with("date", publication.map(p -> new Day(p.published()).world()).orElse(""))
                .with("date_us", publication.map(p -> new Day(p.published()).states()).orElse(""));
    }

    private List<Thing> regions() {
        FigureNames figures = figures(report.month());
        return report.catalogue().regions().entrySet().stream()
                .map(region -> region(region.getKey(), region.getValue(), figures))
                .toList();
    }

    private Thing region(String slug, String name, FigureNames figures) {
        return new Thing("region", said)
                .with("name", name)
                .with("produced", figures.figure("bitcoin_produced_" + slug))
                .with("deployed", figures.figure("deployed_hash_rate_" + slug))
                .with("operating", figures.figure("operating_hash_rate_" + slug));
    }

    private List<Thing> sources(boolean ofMonth) {
        String key = report.month().toString();
        Stream<Source> all = report.books().facts().sources().stream();
        return all.filter(s -> !ofMonth || s.part(0).equals(key) || s.part(0).equals("standing"))
                .map(
                        s ->
                                new Thing("source", said)
                                        .with("path", s.path())
                                        .with("digest", s.digest().hex())
                                        .with("brief", s.digest().brief()))
                .toList();
    }

    private Thing charts(Map<String, String> charts) {
        Thing all = new Thing("chart", said);
        charts.forEach((key, alternative) -> all.with(key, alternative));
        return all;
    }
}
