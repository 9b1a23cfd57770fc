package tieout.typeset;

import tieout.evidence.Origin;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.reconcile.Standing;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.page.Reading;

import tools.jackson.core.JsonGenerator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// `figures.json`: every figure of the month for a machine, with its proof (RFC 8259).
///
/// Values are texts, because a fraction is no JSON number: `exact` is the value without rounding,
/// `printed` what each reader sees. `leaves` are source lines, `file:line` below the input folder.
final class FiguresJson {
    private final Report report;
    private final JsonGenerator out;

    private FiguresJson(Report report, JsonGenerator out) {
        this.report = report;
        this.out = out;
    }

    static Document of(Report report) {
        String words = LegibleJson.of(out -> new FiguresJson(report, out).write());
        return new Document("figures.json", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        boolean draft = report.standing() instanceof Standing.Draft;
        out.writeStartObject();
        out.writeStringProperty("month", report.month().toString());
        out.writeStringProperty("standing", draft ? "DRAFT" : "TIED OUT");
        out.writeStringProperty("inputs", report.inputs().hex());
        out.writeArrayPropertyStart("figures");
        report.figures(report.month()).forEach(this::figure);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void figure(Figure figure) {
        Wording wording = report.wording(figure.id());
        String kind = figure.definition().kind().name().toLowerCase(Locale.ROOT);
        out.writeStartObject();
        out.writeStringProperty("id", figure.id());
        out.writeStringProperty("label", wording.label());
        out.writeStringProperty("unit", wording.unit());
        out.writeStringProperty("kind", kind);
        out.writeStringProperty("exact", figure.value().map(Object::toString).orElse("n/a"));
        out.writeObjectPropertyStart("printed");
        for (Audience audience : Audience.values()) {
            String printed = Reading.of(report, figure, audience).cell();
            out.writeStringProperty(audience.name().toLowerCase(Locale.ROOT), printed);
        }
        out.writeEndObject();
        out.writeStringProperty("formula", figure.definition().formula().english());
        list("from", figure.definition().formula().inputs());
        list("leaves", figure.leaves().keySet().stream().map(Origin::place).toList());
        out.writeEndObject();
    }

    private void list(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }
}
