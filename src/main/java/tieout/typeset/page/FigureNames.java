package tieout.typeset.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.report.Report;

import java.util.Map;
import java.util.TreeMap;

/// All figures of one month by id, as one audience reads them; each is worded when it is asked for.
final class FigureNames implements TemplateHashModel {
    private final Report report;
    private final Month month;
    private final Audience audience;
    private final Map<String, FigureWord> asked = new TreeMap<>();

    FigureNames(Report report, Month month, Audience audience) {
        this.report = report;
        this.month = month;
        this.audience = audience;
    }

    @Override
    public TemplateModel get(String id) throws TemplateModelException {
        if (!report.catalogue().definitions().containsKey(id)) {
            throw Names.unknown("f", id, report.catalogue().definitions().keySet(), "");
        }
        return figure(id);
    }

    /// A figure of the catalogue.
    FigureWord figure(String id) {
        return asked.computeIfAbsent(id, this::word);
    }

    private FigureWord word(String id) {
        return new FigureWord(report, Reading.of(report, report.figure(id, month), audience));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
