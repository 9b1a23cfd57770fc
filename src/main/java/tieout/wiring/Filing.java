package tieout.wiring;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.intake.standing.Choice.LotMethod;
import tieout.intake.wording.Audience;
import tieout.ledger.Ledger;
import tieout.ledger.account.Movement;
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.MethodResult;
import tieout.ledger.lot.Methods;
import tieout.ledger.voucher.Journal;
import tieout.ledger.voucher.JournalEntry;
import tieout.ledger.voucher.JournalLine;
import tieout.reconcile.Break;
import tieout.reconcile.Finding;
import tieout.reconcile.Reconciliation;
import tieout.report.Figure;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.report.Trace;
import tieout.store.Rows;
import tieout.typeset.page.Reading;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the stages made, as the rows of their tables: words and exact numbers, in their own order.
final class Filing {
    private static final List<String> MOVEMENT =
            List.of("at", "from_account", "to_account", "amount", "unit", "cause", "origin");
    private static final List<String> DISPOSAL =
            List.of("sold", "lot", "quantity", "cost", "proceeds", "gain", "origin");
    private static final List<String> METHOD =
            List.of(
                    "method",
                    "in_use",
                    "cost_relieved",
                    "realised_gains",
                    "realised_losses",
                    "cost_left",
                    "unrealised",
                    "unrealised_before",
                    "change",
                    "lacks");
    private static final List<String> JOURNAL =
            List.of("entry", "posted", "reason", "account", "debit", "credit", "says");
    private static final List<String> FINDING =
            List.of(
                    "outcome",
                    "control",
                    "id",
                    "sentence",
                    "theirs",
                    "ours",
                    "difference",
                    "unit",
                    "reason");
    private static final List<String> FIGURE =
            List.of("id", "label", "period", "printed", "exact", "unit");
    private static final List<String> LINEAGE = List.of("figure", "says", "origin", "below");

    private Filing() {}

    static List<Rows> ledger(Ledger ledger, Month month) {
        List<List<Object>> movements = new ArrayList<>();
        for (Movement moved : ledger.movements()) {
            movements.add(
                    List.of(
                            moved.at().toString(),
                            moved.from().id(),
                            moved.to().id(),
                            moved.amount().toString(),
                            moved.unit().name(),
                            moved.cause().name(),
                            moved.origin().place()));
        }
        List<List<Object>> disposals = new ArrayList<>();
        for (Disposal disposal : ledger.lots().disposals()) {
            disposals.add(
                    List.of(
                            disposal.at().toString(),
                            disposal.lot().id(),
                            disposal.quantity().toString(),
                            disposal.cost().toString(),
                            disposal.proceeds().toString(),
                            disposal.gain().toString(),
                            disposal.origin().place()));
        }
        return List.of(
                new Rows("ledger_movement", MOVEMENT, movements),
                new Rows("ledger_disposal", DISPOSAL, disposals),
                new Rows("ledger_method", METHOD, methods(ledger, month)));
    }

    /// Every lot method on the month, the one in use marked; what cannot run says what it lacks.
    private static List<List<Object>> methods(Ledger ledger, Month month) {
        List<List<Object>> rows = new ArrayList<>();
        LotMethod used = ledger.lots().policy().method();
        for (Methods methods : ledger.methods(month).stream().toList()) {
            for (MethodResult result : methods.results()) {
                rows.add(
                        List.of(
                                result.method().words(),
                                result.method() == used ? "yes" : "no",
                                cents(result.costRelieved()),
                                cents(result.realisedGains()),
                                cents(result.realisedLosses()),
                                cents(result.costLeft()),
                                cents(result.unrealised()),
                                cents(result.openingUnrealised()),
                                cents(result.change()),
                                ""));
            }
            methods.lacking().forEach((method, problems) -> rows.add(lacking(method, problems)));
        }
        return rows;
    }

    private static List<Object> lacking(LotMethod method, List<Problem> problems) {
        List<Object> row = new ArrayList<>(List.of(method.words(), "no"));
        row.addAll(Collections.nCopies(7, "n/a"));
        Problem first = problems.getFirst();
        row.add(first.place() + ": " + first.wrong());
        return row;
    }

    private static String cents(Usd dollars) {
        return dollars.exact().rounded(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    static List<Rows> reconciliation(Reconciliation reconciliation) {
        List<List<Object>> findings = new ArrayList<>();
        for (Finding found : reconciliation.findings()) {
            findings.add(
                    List.of(
                            outcome(found),
                            found.control().id(),
                            found.id(),
                            found.sentence(),
                            found.theirs().value().toString(),
                            found.ours().value().toString(),
                            found.difference().toString(),
                            found.theirs().unit().name(),
                            reason(found)));
        }
        return List.of(
                new Rows("reconcile_finding", FINDING, findings),
                new Rows("reconcile_journal", JOURNAL, journal(reconciliation)));
    }

    private static List<List<Object>> journal(Reconciliation reconciliation) {
        List<List<Object>> lines = new ArrayList<>();
        Journal journal = reconciliation.general().journal().during(reconciliation.month());
        for (JournalEntry entry : journal.entries()) {
            for (JournalLine line : entry.lines()) {
                lines.add(
                        List.of(
                                entry.number(),
                                entry.day().toString(),
                                entry.reason().name(),
                                line.account().number(),
                                cents(line.debit()),
                                cents(line.credit()),
                                entry.text()));
            }
        }
        return lines;
    }

    private static String outcome(Finding found) {
        return !(found instanceof Break open) ? "tie" : open.isOpen() ? "break" : "accepted";
    }

    private static String reason(Finding found) {
        return found instanceof Break broken
                ? broken.accepted().map(e -> e.by() + ": " + e.reason()).orElse("")
                : "";
    }

    /// The figures of the month, and the lineage of each with the figures of other months below it.
    static List<Rows> report(Report report) {
        List<List<Object>> figures = new ArrayList<>();
        Map<String, Figure> reached = new LinkedHashMap<>();
        for (Figure figure : report.figures(report.month())) {
            figures.add(figure(report, figure));
            reach(figure, reached);
        }
        List<List<Object>> lineage = new ArrayList<>();
        reached.forEach((name, figure) -> lineage(name, figure, lineage));
        return List.of(
                new Rows("report_figure", FIGURE, figures),
                new Rows("report_lineage", LINEAGE, lineage));
    }

    private static List<Object> figure(Report report, Figure figure) {
        Reading reading = Reading.of(report, figure, Audience.RELEASE);
        return List.of(
                figure.id(),
                reading.wording().label(),
                figure.month().toString(),
                reading.cell(),
                figure.value().map(Object::toString).orElse("n/a"),
                reading.unitWords());
    }

    private static void reach(Figure figure, Map<String, Figure> reached) {
        if (reached.putIfAbsent(name(figure), figure) == null
                && figure.lineage() instanceof Lineage.Figures(var below)) {
            below.forEach(f -> reach(f, reached));
        }
    }

    private static void lineage(String name, Figure figure, List<List<Object>> lines) {
        lines.add(List.of(name, Trace.of(figure), "", ""));
        switch (figure.lineage()) {
            case Lineage.Rows(var rows) ->
                    rows.forEach(
                            r -> lines.add(List.of(name, Trace.of(r), r.origin().place(), "")));
            case Lineage.Figures(var below) ->
                    below.forEach(f -> lines.add(List.of(name, "", "", name(f))));
        }
    }

    private static String name(Figure figure) {
        return figure.id() + " " + figure.month();
    }
}
