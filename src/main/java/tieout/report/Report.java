package tieout.report;

import tieout.amount.Printed;
import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.intake.wording.Wordings;
import tieout.reconcile.Standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All figures of a closed month and of the months before it, with the month's standing.
///
/// A document can print nothing else: every number in it comes from here and is tied back to here.
public final class Report {
    private final Books books;
    private final Wordings wordings;
    private final Catalogue catalogue;
    private final Evaluation evaluation;

    private Report(Books books, Wordings wordings) {
        this.books = books;
        this.wordings = wordings;
        this.catalogue = Catalogue.of(books.facts());
        this.evaluation = new Evaluation(books, catalogue.definitions());
    }

    public static Report of(Books books, Wordings wordings) {
        Report report = new Report(books, wordings);
        for (Month month : report.months()) {
            report.figures(month).forEach(f -> report.wording(f.id()));
        }
        return report;
    }

    public Month month() {
        return books.closing();
    }

    /// The months whose sources are on file, oldest first; the last is the one closed.
    public List<Month> months() {
        return books.months();
    }

    public Books books() {
        return books;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// The figure of the month closed.
    public Figure figure(String id) {
        return figure(id, month());
    }

    /// The figure of any month: computed if its sources are on file, else as first published.
    public Figure figure(String id, Month month) {
        return evaluation.figure(id, month);
    }

    /// Every figure of a month, in the order of the catalogue.
    public List<Figure> figures(Month month) {
        List<Figure> all = new ArrayList<>();
        catalogue.definitions().keySet().forEach(id -> all.add(figure(id, month)));
        return all;
    }

    public Wording wording(String id) {
        return catalogue.wording(id, wordings);
    }

    /// The figure as an audience reads it; empty if it has no value.
    public Optional<Printed> printed(Figure figure, Audience audience) {
        Wording wording = wording(figure.id());
        return figure.printed(
                wording.decimals(audience), wording.shift(audience, figure.definition().unit()));
    }

    public Standing standing() {
        return books.reconciliation().standing();
    }

    /// What the month was made from, in one digest: the run id that every document's foot prints.
    public Digest inputs() {
        return Digest.ofAll(books.facts().sources());
    }

    /// The figures of the month as `id=exact` lines, for a digest or a comparison.
    public Map<String, String> exact(Month month) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Figure figure : figures(month)) {
            lines.put(
                    figure.id(),
                    figure.value().map(Object::toString).orElse(figure.absence().name()));
        }
        return lines;
    }
}
