package tieout.intake.format;

import tieout.evidence.Refusal;
import tieout.intake.cell.Cell;
import tieout.intake.element.Element;
import tieout.intake.fact.PoolBalance;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.List;

/// AntPool's account overview, taken after the month's last day was settled: what it still owes.
///
/// The answer has no time of its own; it is stated as of the month's cut-off, which is why
/// `standing/sources.csv` has to say that its day is UTC. Lifetime totals and hash rates in it are
/// not read.
final class AntPoolOverview implements Reader {
    private static final List<String> GOOD = List.of("0", "000000");

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Element answer = delivery.json(findings.problems());
        Cell code = answer.cell("code");
        if (!GOOD.contains(code.text())) {
            String wrong = "is " + code.text() + ", so this is an error and no overview";
            throw new Refusal(code.origin().problem("code " + wrong, "download it again"));
        }
        Cell user = answer.cell("data/userId");
        if (!user.text().equals(delivery.account())) {
            delivery.named(user);
        }
        Cell unpaid = answer.cell("data/unpaidAmount");
        findings.add(
                new PoolBalance(
                        unpaid.origin(),
                        delivery.account(),
                        delivery.month().end().cutOff(),
                        PoolNumber.of(unpaid).bitcoin()));
    }
}
