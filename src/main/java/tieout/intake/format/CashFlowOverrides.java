package tieout.intake.format;

import tieout.intake.csv.Row;
import tieout.intake.fact.CashFlow;
import tieout.intake.fact.CashFlowOverride;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;
import java.util.Map;

/// Disposals whose class in the cash-flow statement a person decided, with the name and the reason.
final class CashFlowOverrides implements Reader {
    private static final List<String> COLUMNS = List.of("disposal", "class", "by", "reason");
    private static final Map<String, CashFlow> CLASSES =
            Map.of(
                    "operating", CashFlow.OPERATING,
                    "investing", CashFlow.INVESTING,
                    "noncash", CashFlow.NONCASH);

    @Override
    public void read(Delivery delivery, Findings findings) {
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            findings.add(
                    new CashFlowOverride(
                            row.origin(),
                            row.cell("disposal").required(),
                            row.cell("class").choice(CLASSES),
                            row.cell("by").required(),
                            row.cell("reason").required()));
        }
    }
}
