package tieout.typeset;

import tieout.evidence.Origin;
import tieout.intake.wording.Audience;
import tieout.intake.wording.Wording;
import tieout.reconcile.Standing;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.typeset.page.Reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `figures.json`: every figure of the month for a machine, with its proof (RFC 8259).
///
/// Values are texts, because a fraction is no JSON number: `exact` is the value without rounding,
/// `printed` what each reader sees. `leaves` are source lines, `file:line` below the input folder.
final class FiguresJson {
    private final Report report;
    private final StringBuilder out = new StringBuilder();

    private FiguresJson(Report report) {
        this.report = report;
    }

    static Document of(Report report) {
        FiguresJson json = new FiguresJson(report);
        json.write();
        return new Document("figures.json", json.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        boolean draft = report.standing() instanceof Standing.Draft;
        out.append("{\n");
        field("  ", "month", report.month().toString());
        field("  ", "standing", draft ? "DRAFT" : "TIED OUT");
        field("  ", "inputs", report.inputs().hex());
        out.append("  \"figures\": [");
        String between = "\n";
        for (Figure figure : report.figures(report.month())) {
            out.append(between);
            figure(figure);
            between = ",\n";
        }
        out.append("\n  ]\n}\n");
    }

    private void figure(Figure figure) {
        Wording wording = report.wording(figure.id());
        out.append("    {\n");
        field("      ", "id", figure.id());
        field("      ", "label", wording.label());
        field("      ", "unit", wording.unit());
        field("      ", "kind", figure.definition().kind().name().toLowerCase(Locale.ROOT));
        field("      ", "exact", figure.value().map(Object::toString).orElse("n/a"));
        out.append("      \"printed\": {");
        String between = "";
        for (Audience audience : Audience.values()) {
            out.append(between).append(quoted(audience.name().toLowerCase(Locale.ROOT)));
            out.append(": ").append(quoted(Reading.of(report, figure, audience).cell()));
            between = ", ";
        }
        out.append("},\n");
        field("      ", "formula", figure.definition().formula().english());
        list("from", figure.definition().formula().inputs());
        out.append(",\n");
        list("leaves", places(figure));
        out.append("\n    }");
    }

    private static List<String> places(Figure figure) {
        List<String> places = new ArrayList<>();
        for (Origin origin : figure.leaves().keySet()) {
            places.add(origin.place());
        }
        return places;
    }

    private void field(String indent, String name, String value) {
        out.append(indent).append(quoted(name)).append(": ").append(quoted(value)).append(",\n");
    }

    private void list(String name, List<String> values) {
        out.append("      ").append(quoted(name)).append(": [");
        out.append(String.join(", ", values.stream().map(FiguresJson::quoted).toList()));
        out.append(']');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
