package tieout.typeset.sheet.close;

import tieout.amount.Price;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.intake.fact.Fill;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.Choice.SaleFee;
import tieout.intake.standing.Choice.SalePriceInTether;
import tieout.ledger.Ledger;
import tieout.ledger.lot.LotPolicy;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// What a fill's tether is in dollars, by the company's policies: the value and the live formula.
record Quoted(Ledger ledger) {
    private LotPolicy policy() {
        return ledger.lots().policy();
    }

    /// Whether what the venue keeps of a sale is an expense and no part of the gain.
    boolean expensesFees() {
        return policy().saleFee() == SaleFee.EXPENSE;
    }

    static LocalDate day(Fill fill) {
        return fill.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// Dollars for a tether on the fill's day.
    Price rate(Fill fill) {
        LocalDate day = day(fill);
        return ledger.prices()
                .tether(day)
                .map(PriceFix::price)
                .orElseThrow(() -> new IllegalStateException("no tether price on " + day));
    }

    Usd dollars(Fill fill, Tether tether) {
        return policy().salePrice().dollars(tether, rate(fill));
    }

    /// Gross in dollars less net in dollars.
    Usd fee(Fill fill) {
        return dollars(fill, fill.gross()).minus(dollars(fill, fill.net()));
    }

    /// A cell of tether in dollars: as many, or at the tether price in the other cell.
    String formula(String tether, String rate) {
        boolean par = policy().salePrice() == SalePriceInTether.AT_PAR;
        return "ROUND(" + tether + (par ? "" : "*" + rate) + ",2)";
    }
}
