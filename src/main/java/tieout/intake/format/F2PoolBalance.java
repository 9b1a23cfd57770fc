package tieout.intake.format;

import tieout.intake.cell.Cell;
import tieout.intake.element.Element;
import tieout.intake.fact.PoolBalance;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

/// F2Pool's balance (`/v2/assets/balance`), which the pool states as of 00:00 UTC: what it owes.
///
/// The answer has no time and no account of its own, so both are those of its line in
/// `standing/sources.csv` and of the month. Lifetime totals and estimates in it are not read.
final class F2PoolBalance implements Reader {
    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Element answer = F2PoolBills.answer(delivery, findings, "balance_info");
        Cell balance = answer.cell("balance");
        PoolNumber number = PoolNumber.of(balance);
        if (number.exact().signum() < 0) {
            balance.wrong("\"" + balance.text() + "\" is below zero", "ask the pool what is owed");
        }
        findings.add(
                new PoolBalance(
                        balance.origin(),
                        delivery.account(),
                        delivery.month().end().cutOff(),
                        number.nearest()));
    }
}
