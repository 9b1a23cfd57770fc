package tieout.intake.format;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Chain;
import tieout.intake.csv.Row;

import java.util.function.Function;

/// One of the two sides of a loan event: the dollars owed, or the bitcoin that secures them.
///
/// `nil` is the amount of an event that moves none; `chain` is the balance over all the rows.
record LoanLeg<A extends Amount>(
        String asset,
        String assetColumn,
        String amountColumn,
        String balance,
        Function<Cell, A> parse,
        A nil,
        Chain chain) {

    static LoanLeg<Usd> dollars() {
        return new LoanLeg<>(
                "USD", "Currency", "Amount", "Balance", Cell::usd, Usd.ZERO, new Chain());
    }

    static LoanLeg<Bitcoin> coins() {
        return new LoanLeg<>(
                "BTC", "Asset", "Quantity", "Collateral", Cell::bitcoin, Bitcoin.ZERO, new Chain());
    }

    /// Principal is owed in dollars; a loan of bitcoin is refused by that name.
    static void inDollars(Cell currency) {
        if (currency.text().equals("BTC")) {
            currency.wrong(
                    "is BTC: a loan of bitcoin is not kept here",
                    "keep it in the general ledger and take the file out of standing/sources.csv");
        } else {
            currency.exactly("USD");
        }
    }

    /// What the row moves on this side; a row that states amounts has to state balances as well.
    A moved(Row row, LoanEventType.Effect effect) {
        Cell stated = row.cell(amountColumn);
        Cell before = row.cell(balance + " Before");
        Cell after = row.cell(balance + " After");
        boolean silent = stated.isEmpty() && before.isEmpty() && after.isEmpty();
        if (silent && effect == LoanEventType.Effect.NONE) {
            return nil;
        }
        if (asset.equals("USD")) {
            inDollars(row.cell(assetColumn));
        } else {
            row.cell(assetColumn).exactly(asset);
        }
        A amount = effect == LoanEventType.Effect.NONE ? nil : parse.apply(stated);
        if (row.sound() && effect != LoanEventType.Effect.NONE && amount.exact().signum() <= 0) {
            String wrong = "\"" + stated.text() + "\" is not above zero";
            stated.wrong(wrong, "send the lender's own list");
        }
        Ratio opening = parse.apply(before).exact();
        Ratio closing = parse.apply(after).exact();
        chain.step(before, opening, Ratio.ZERO);
        chain.step(after, closing, amount.exact().times(Ratio.of(effect.sign())));
        return amount;
    }
}
