package tieout.typeset.page;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;

import tieout.calendar.Month;
import tieout.report.Figure;
import tieout.report.Report;

import java.util.List;

/// A figure in a template: printed as it stands it is a table cell, after a dot it is another form.
///
/// `[=f.bitcoin_held]`, `[=f.bitcoin_held.prior]`, `[=f.announced_sale.out]`. The forms are listed
// in
/// `templates/README.md`.
final class FigureWord implements TemplateScalarModel, TemplateHashModel {
    private static final List<String> FORMS =
            List.of(
                    "words",
                    "digits",
                    "signed",
                    "out",
                    "moved",
                    "turned",
                    "label",
                    "unit",
                    "note",
                    "id",
                    "prior",
                    "year_ago",
                    "change",
                    "hang",
                    "speech",
                    "nil",
                    "some",
                    "known",
                    "down",
                    "up",
                    "exact",
                    "kind",
                    "formula",
                    "leaves",
                    "more");

    private final Report report;
    private final Reading reading;

    FigureWord(Report report, Reading reading) {
        this.report = report;
        this.reading = reading;
    }

    static FigureWord of(Report report, String id, Month month, Reading like) {
        return new FigureWord(
                report, Reading.of(report, report.figure(id, month), like.audience()));
    }

    @Override
    public String getAsString() {
        return reading.cell();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public TemplateModel get(String form) throws TemplateModelException {
        Figure figure = reading.figure();
        return switch (form) {
            case "words" -> text(reading.words());
            case "digits" -> text(reading.digits());
            case "signed" -> text(reading.signed());
            case "out" -> text(reading.out());
            case "moved" -> text(reading.moved());
            case "turned" -> text(reading.turned());
            case "label" -> text(reading.wording().label());
            case "unit" -> text(reading.unitWords());
            case "note" -> text(reading.wording().note());
            case "id" -> text(figure.id());
            case "prior" -> of(report, figure.id(), figure.month().previous(), reading);
            case "year_ago" -> of(report, figure.id(), figure.month().yearAgo(), reading);
            case "change" -> change(figure);
            case "hang" -> text(reading.cell().endsWith(")") ? " hang" : "");
            case "speech" -> speech();
            default -> condition(form);
        };
    }

    private TemplateModel condition(String form) throws TemplateModelException {
        return switch (form) {
            case "known" -> truth(reading.printed().isPresent());
            case "nil" -> truth(reading.nil());
            case "some" -> truth(reading.sign() != 0);
            case "down" -> truth(reading.sign() < 0);
            case "up" -> truth(reading.sign() > 0);
            default -> proof(form);
        };
    }

    private TemplateModel proof(String form) throws TemplateModelException {
        Proof proof = new Proof(reading.figure());
        return switch (form) {
            case "exact" -> text(proof.exact());
            case "kind" -> text(proof.kind());
            case "formula" -> text(proof.formula());
            case "leaves" -> proof.leaves();
            case "more" -> text(proof.more());
            default -> throw Names.unknown("f." + reading.figure().id(), form, FORMS, "");
        };
    }

    private TemplateModel change(Figure figure) throws TemplateModelException {
        String id = figure.id() + "_change";
        if (!report.catalogue().definitions().containsKey(id)) {
            throw Names.unknown("f." + figure.id(), "change", FORMS, "");
        }
        return of(report, id, figure.month(), reading);
    }

    /// What a screen reader says for the dash; an attribute of the cell.
    private TemplateModel speech() throws TemplateModelException {
        String attribute = reading.nil() ? " data-speech=\"nil\"" : "";
        return XHTMLOutputFormat.INSTANCE.fromMarkup(attribute);
    }

    static TemplateModel text(String words) {
        return new SimpleScalar(words);
    }

    static TemplateModel truth(boolean holds) {
        return holds ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
}
