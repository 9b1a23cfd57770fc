package tieout.verify;

import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.Policy;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.ledger.GeneralBooks;
import tieout.ledger.loan.Loan;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lot;
import tieout.ledger.voucher.JournalEntry;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.report.Row;
import tieout.typeset.Document;
import tieout.typeset.Issue;
import tieout.typeset.page.HouseWords;
import tieout.typeset.page.Reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every text with digits in it that the month's documents may print beside figures.
///
/// Inline texts may stand within a sentence; whole ones only alone, as a cell or an element.
final class Texts {
    private final Report report;
    private final Phrases inline = new Phrases();
    private final Phrases whole = new Phrases();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();

    private Texts(Report report) {
        this.report = report;
    }

    static Texts of(Report report, Issue issue, HouseWords house, GeneralBooks books) {
        Texts texts = new Texts(report);
        house.constants().forEach(c -> texts.inline.add(Kind.CONSTANT, c));
        texts.references(issue);
        texts.dates();
        texts.findings();
        report.catalogue().definitions().keySet().forEach(texts::figure);
        texts.ledger();
        texts.kept(books);
        issue.said().forEach(s -> texts.inline.add(Kind.WORDS, s));
        return texts;
    }

    Phrases inline() {
        return inline;
    }

    Phrases whole() {
        return whole;
    }

    /// Source files by path, each with its number of lines.
    Map<String, Integer> files() {
        return files;
    }

    /// Numbers that are names, such as those of accounts: only alone in a cell.
    Set<String> codes() {
        return codes;
    }

    private void code(String id) {
        codes.add(id);
        whole.add(Kind.ROW, id);
    }

    private void references(Issue issue) {
        for (Source source : report.books().facts().sources()) {
            reference(source.digest().hex(), source.digest().brief());
            file(source);
        }
        Map<String, List<Source>> folders = new LinkedHashMap<>();
        for (Source source : report.books().facts().sources()) {
            folders.computeIfAbsent(source.part(0), f -> new ArrayList<>()).add(source);
        }
        folders.forEach(
                (folder, sources) ->
                        reference(
                                Digest.ofAll(sources).hex(),
                                folder + ", files: " + sources.size()));
        for (Document document : issue.documents()) {
            reference(document.digest().hex(), document.digest().brief());
        }
        reference(report.inputs().hex(), report.inputs().brief());
    }

    private void reference(String... words) {
        for (String word : words) {
            inline.add(Kind.REFERENCE, word);
        }
    }

    private void file(Source source) {
        int lines =
                (int)
                        new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .count();
        files.merge(source.path(), lines, Math::max);
        inline.addName(source.path());
    }

    private void place(Origin origin) {
        files.merge(origin.source().path(), origin.line(), Math::max);
        inline.addName(origin.source().path());
        whole.add(Kind.ROW, origin.raw());
    }

    private void dates() {
        for (Month month : Prints.months(report)) {
            date(month.label(), month.shortLabel(), month.toString());
        }
        String next = report.month().next().first().toString();
        date(next + "T00:00:00Z", "00:00 UTC, " + next);
    }

    private void date(String... words) {
        for (String word : words) {
            inline.add(Kind.DATE, word);
        }
    }

    private void findings() {
        for (Control control : Control.values()) {
            whole.add(Kind.WORDS, control.test());
        }
        int open = report.books().reconciliation().open().size();
        for (Finding finding : report.books().reconciliation().findings()) {
            inline.add(Kind.WORDS, finding.sentence());
            finding(finding);
        }
        inline.add(Kind.WORDS, "open breaks: " + open);
        int accepted = report.books().reconciliation().breaks().size() - open;
        inline.add(Kind.WORDS, "accepted breaks: " + accepted);
        inline.add(Kind.WORDS, "and " + (open - 1) + " more break" + (open == 2 ? "" : "s"));
    }

    private void finding(Finding finding) {
        whole.add(Kind.WORDS, finding.id());
        whole.add(Kind.WORDS, finding.id().substring(finding.id().indexOf(':') + 1));
        whole.add(Kind.WORDS, finding.theirs().who());
        whole.add(Kind.WORDS, finding.ours().who());
        finding.theirs().places().forEach(this::place);
        finding.ours().places().forEach(this::place);
        if (finding instanceof Break found) {
            date(found.since().toString());
            found.accepted().ifPresent(e -> date(e.on().toString()));
            found.accepted()
                    .ifPresent(
                            e -> {
                                place(e.origin());
                                inline.add(Kind.WORDS, e.reason());
                                inline.add(Kind.WORDS, e.by() + ", " + e.on());
                            });
        }
    }

    private void figure(String id) {
        Wording wording = report.wording(id);
        inline.add(Kind.WORDS, wording.label());
        inline.add(Kind.WORDS, wording.note());
        for (Month month : report.months()) {
            lineage(report.figure(id, month));
        }
        lineage(report.figure(id, report.months().getFirst().previous()));
        inline.add(Kind.WORDS, report.figure(id).definition().formula().english());
        for (Audience audience : Audience.values()) {
            Reading reading = Reading.of(report, report.figure(id), audience);
            whole.add(Kind.FIGURE, reading.unitWords());
        }
        for (Month month : Prints.months(report)) {
            whole.add(Kind.REFERENCE, id + "_" + month.toString().replace('-', '_'));
        }
        int leaves = report.figure(id).leaves().size();
        for (int shown = 0; shown < leaves; shown++) {
            whole.add(
                    Kind.REFERENCE,
                    "and " + (leaves - shown) + " more lines; figures.json lists all");
        }
    }

    private void lineage(Figure figure) {
        if (figure.lineage() instanceof Lineage.Rows(List<Row> rows)) {
            for (Row row : rows) {
                whole.add(Kind.ROW, row.what());
                place(row.origin());
            }
        }
    }

    private void policy(Policy policy) {
        inline.add(Kind.WORDS, policy.value());
        inline.add(Kind.WORDS, policy.value() + " (" + policy.origin().place() + ")");
        for (String part : policy.value().split("; ", -1)) {
            whole.add(Kind.WORDS, part);
        }
    }

    /// Numbers and texts of journal entries, and what is left for a person to decide.
    private void kept(GeneralBooks books) {
        for (JournalEntry entry : books.journal().during(report.month()).entries()) {
            whole.add(Kind.ROW, entry.number());
            whole.add(Kind.ROW, entry.text());
            entry.origins().forEach(this::place);
        }
        for (Loan loan : report.books().ledger().loans()) {
            loan.extinguishments(report.month()).stream()
                    .flatMap(ended -> ended.caution().stream())
                    .forEach(caution -> whole.add(Kind.WORDS, caution));
        }
    }

    /// The words of a source row, each alone or within a sentence.
    private void stated(Object row) {
        for (Object part : new Sourced(row).parts()) {
            if (part instanceof String words && words.matches("[0-9]+")) {
                codes.add(words);
            } else if (part instanceof String words) {
                whole.add(Kind.ROW, words);
            }
        }
    }

    private void ledger() {
        var ledger = report.books().ledger();
        for (Lot lot : ledger.lots().acquired()) {
            code(lot.id());
            place(lot.origin());
        }
        for (Disposal disposal : ledger.lots().disposals(report.month())) {
            code(disposal.relief().name());
            code(disposal.lot().id());
            place(disposal.origin());
        }
        for (PriceFix fix : report.books().facts().of(PriceFix.class)) {
            whole.add(Kind.ROW, fix.market());
            place(fix.origin());
            reference(fix.origin().source().digest().brief());
        }
        for (LoanTerms terms : report.books().facts().settings(LoanTerms.class)) {
            place(terms.origin());
            List.of(
                            terms.loan(),
                            "clause " + terms.contract().clause(),
                            terms.contract().agreement(),
                            "Terms of " + terms.loan() + ", " + terms.lender(),
                            terms.rate().dayCount().label())
                    .forEach(t -> whole.add(Kind.WORDS, t));
        }
        report.books().facts().standing().forEach(s -> place(s.origin()));
        report.books().facts().standing().forEach(this::stated);
        report.books().facts().happened().forEach(this::stated);
        report.books().facts().settings(Policy.class).forEach(this::policy);
        for (BookBalance account : report.books().facts().of(BookBalance.class)) {
            code(account.account());
            whole.add(Kind.ROW, account.name());
            place(account.origin());
        }
    }
}
