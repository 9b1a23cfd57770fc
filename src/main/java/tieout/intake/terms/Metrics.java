package tieout.intake.terms;

import tieout.amount.Ratio;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.Adjustment;
import tieout.intake.standing.CostLine;
import tieout.intake.standing.PoolTerms;

import java.util.Map;

/// The rows of pool contracts, of cost metrics and of adjustments to net income.
final class Metrics {
    private static final Map<String, PoolTerms.Scheme> SCHEMES =
            Map.of("FPPS", PoolTerms.Scheme.FPPS, "PPLNS", PoolTerms.Scheme.PPLNS);
    private static final Map<String, PoolTerms.Inception> INCEPTIONS =
            Map.of(
                    "start of contract day", PoolTerms.Inception.START_OF_DAY,
                    "end of contract day", PoolTerms.Inception.END_OF_DAY);
    private static final Map<String, CostLine.Part> PARTS =
            Map.of(
                    "cost", CostLine.Part.COST,
                    "left out", CostLine.Part.LEFT_OUT,
                    "added", CostLine.Part.ADDED);
    private static final Map<String, Adjustment.Kind> KINDS =
            Map.of(
                    "interest", Adjustment.Kind.INTEREST,
                    "tax", Adjustment.Kind.TAX,
                    "depreciation", Adjustment.Kind.DEPRECIATION,
                    "other", Adjustment.Kind.OTHER);
    private static final Map<String, Adjustment.Sides> SIDES =
            Map.of(
                    "cost", Adjustment.Sides.COST,
                    "gains and losses", Adjustment.Sides.BOTH,
                    "losses", Adjustment.Sides.LOSSES,
                    "gains", Adjustment.Sides.GAINS);

    private Metrics() {}

    static PoolTerms pool(Row row) {
        Cell fee = row.cell("fee");
        Ratio share = fee.percent();
        if (row.sound() && (share.signum() < 0 || share.compareTo(Ratio.ONE) >= 0)) {
            fee.wrong("\"" + fee.text() + "\" is no fee", "copy it from the contract");
        }
        return new PoolTerms(
                row.origin(),
                row.cell("account").required(),
                row.cell("scheme").choice(SCHEMES),
                share,
                row.cell("revenue inception").choice(INCEPTIONS));
    }

    static CostLine cost(Row row) {
        return new CostLine(
                row.origin(),
                name(row.cell("metric")),
                row.cell("account").required(),
                row.cell("part").choice(PARTS),
                row.text("note"));
    }

    static Adjustment adjustment(Row row) {
        return new Adjustment(
                row.origin(),
                name(row.cell("adjustment")),
                row.cell("account").required(),
                row.cell("kind").choice(KINDS),
                row.cell("account carries").choice(SIDES),
                row.text("pair"));
    }

    private static String name(Cell cell) {
        if (!cell.required().matches("[a-z][a-z0-9_]*")) {
            cell.wrong(
                    "\"" + cell.text() + "\" is no name of a figure", "write it as in cash_cost");
        }
        return cell.text();
    }
}
