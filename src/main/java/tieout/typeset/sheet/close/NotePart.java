package tieout.typeset.sheet.close;

import tieout.calendar.Period;
import tieout.intake.standing.Adoption;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.Nature;
import tieout.ledger.value.RollForward;
import tieout.report.Report;
import tieout.typeset.sheet.close.FlowsSheet.Span;

import java.util.ArrayList;
import java.util.List;

/// A period's pair of columns in the note: its roll-forward, the letters of the columns, and its
/// sums over the changes.
record NotePart(Span span, Period period, RollForward note, String units, String dollars) {
    static List<NotePart> of(Report report, Measurement measurement) {
        List<NotePart> parts = new ArrayList<>();
        for (Span span : Span.values()) {
            int at = 1 + span.ordinal() * 2;
            Period period = span.of(report.month());
            parts.add(
                    new NotePart(
                            span,
                            period,
                            note(report, measurement, period),
                            String.valueOf((char) ('A' + at)),
                            String.valueOf((char) ('B' + at))));
        }
        return parts;
    }

    /// In the year of adoption with its effect apart.
    private static RollForward note(Report report, Measurement measurement, Period period) {
        RollForward note = RollForward.of(measurement, Carried.BITCOIN, period);
        return report.books().facts().settings(Adoption.class).stream()
                .findFirst()
                .map(note::adopting)
                .orElse(note);
    }

    String bitcoin(String label) {
        return line(FlowsSheet.BITCOIN, label, 8);
    }

    String dollars(String label) {
        return line(FlowsSheet.DOLLARS, label, 2);
    }

    /// What was mined stands on the receivable; what changed of it is all that happened to it.
    private String line(String column, String label, int digits) {
        boolean owed = label.equals(RollForward.RECEIVABLE);
        Carried balance =
                owed || label.equals(Nature.MINED.label())
                        ? Carried.POOL_RECEIVABLE
                        : Carried.BITCOIN;
        String natures = owed ? "" : where(FlowsSheet.NATURE, label);
        return (owed ? "-" : "")
                + rounded(
                        sum(column, where(FlowsSheet.BALANCE, balance.label()) + natures), digits);
    }

    /// Gains less losses, of bitcoin and of what pools owe.
    String change(String label) {
        return rounded(sum(FlowsSheet.DOLLARS, where(FlowsSheet.NATURE, label)), 2);
    }

    /// The year's opening with what changed before this period.
    String openingBitcoin(NotePart year, String row) {
        return opening(year.units + row, FlowsSheet.BITCOIN, year, 8);
    }

    String openingDollars(NotePart year, String row) {
        return opening(year.dollars + row, FlowsSheet.DOLLARS, year, 2);
    }

    private String opening(String cell, String column, NotePart year, int digits) {
        String before =
                where(FlowsSheet.BALANCE, Carried.BITCOIN.label()) + where(span.column(), "no");
        return rounded(cell + "+" + year.sum(column, before), digits);
    }

    private String sum(String column, String where) {
        return "SUMIFS(" + column + where + where(span.column(), "yes") + ")";
    }

    private static String where(String column, String is) {
        return "," + column + ",\"" + is + "\"";
    }

    private static String rounded(String formula, int digits) {
        return "ROUND(" + formula + "," + digits + ")";
    }
}
