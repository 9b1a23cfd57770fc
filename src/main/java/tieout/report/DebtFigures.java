package tieout.report;

import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.loan.CollateralReceivable;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.DebtSplit;
import tieout.ledger.loan.Loan;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The loan as a balance sheet carries it, and what would bring it back to the contract's target.
///
/// Current and non-current rest on somebody's decision; without one they do not apply. The
/// receivable exists where the lender controls the coins.
final class DebtFigures {
    private DebtFigures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>(carried());
        all.addAll(owedBeside());
        all.addAll(restored());
        return all;
    }

    private static List<Definition> carried() {
        return List.of(
                loans("unamortised_debt_cost", "costs of raising loans", DebtFigures::unamortised),
                stock(
                        "loan_carrying",
                        Unit.USD,
                        new Sum(Term.plus("loan_principal"), Term.minus("unamortised_debt_cost"))),
                split("debt_current", DebtSplit::current),
                split("debt_non_current", DebtSplit::nonCurrent),
                flow(
                        "extinguishment_result",
                        Unit.USD,
                        new Total("carrying amount less price paid", DebtFigures::extinguished)),
                loans("repaid_after_month_end", "principal repaid since", DebtFigures::repaidSince),
                receivable("collateral_receivable", CollateralReceivable::gross),
                receivable("collateral_allowance", CollateralReceivable::allowance),
                stock(
                        "collateral_receivable_net",
                        Unit.USD,
                        new Sum(
                                Term.plus("collateral_receivable"),
                                Term.minus("collateral_allowance"))));
    }

    private static List<Definition> owedBeside() {
        return List.of(
                stock("loan_fees_owed", Unit.USD, new Total("fees due", DebtFigures::fees)),
                coins(
                        "coin_interest_accrued",
                        "interest stated in bitcoin",
                        Loan.CoinsOwed::interest),
                coins("coin_fees_owed", "fees stated in bitcoin", Loan.CoinsOwed::fees),
                loans(
                        "claim_on_lender",
                        "collateral that brought more than the debt",
                        (l, m) -> l.claim(m.end()).usd().exact()));
    }

    private static List<Definition> restored() {
        return List.of(
                stock(
                        "top_up_to_target",
                        Unit.BTC,
                        new Stated("bitcoin to add", covered(DebtFigures::topUp))),
                stock(
                        "sale_to_target",
                        Unit.BTC,
                        new Stated("bitcoin to sell", covered(DebtFigures::sale))));
    }

    private static Definition coins(String id, String of, Function<Loan.CoinsOwed, Bitcoin> part) {
        Selector rows = each((l, m) -> part.apply(l.coinsOwed(m.end())).exact());
        return stock(id, Unit.BTC, new Total(of, rows));
    }

    private static Definition loans(String id, String of, BiFunction<Loan, Month, Ratio> value) {
        return stock(id, Unit.USD, new Total(of, each(value)));
    }

    /// One row for each loan; the value rests on its contract.
    private static Selector each(BiFunction<Loan, Month, Ratio> value) {
        return (books, month) -> {
            List<Row> rows = new ArrayList<>();
            for (Loan loan : books.ledger().loans()) {
                Ratio amount = value.apply(loan, month);
                if (!amount.isZero()) {
                    rows.add(new Row(loan.terms().origin(), loan.id(), amount));
                }
            }
            return rows;
        };
    }

    private static List<Row> fees(Books books, Month month) {
        return books.ledger().loans().stream()
                .flatMap(loan -> LoanRows.fees(loan.at(month.end())).stream())
                .toList();
    }

    private static Ratio unamortised(Loan loan, Month month) {
        return loan.at(month.end()).unamortised().exact();
    }

    private static Ratio repaidSince(Loan loan, Month month) {
        return loan.repaymentsAfter(month.end()).stream()
                .map(paid -> paid.principal().exact())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /// None unless somebody decided on every loan with debt.
    private static Definition split(String id, Function<DebtSplit, Usd> part) {
        Selector selector =
                (books, month) -> {
                    List<Row> rows = new ArrayList<>();
                    for (Loan loan : books.ledger().loans()) {
                        Optional<DebtSplit> split = loan.split(month.end());
                        boolean owed = !loan.at(month.end()).principal().isZero();
                        if (owed && split.isEmpty()) {
                            return List.of();
                        }
                        rows.add(
                                split.map(s -> row(loan, s, part.apply(s)))
                                        .orElseGet(() -> nothing(loan)));
                    }
                    return rows;
                };
        return stock(id, Unit.USD, new Stated("share of carrying amount by decision", selector));
    }

    private static Row nothing(Loan loan) {
        return new Row(loan.terms().origin(), loan.id() + ", nothing owed", Ratio.ZERO);
    }

    private static Row row(Loan loan, DebtSplit split, Usd part) {
        Origin decided = split.decision().origin();
        String what = loan.id() + ", decided by " + split.decision().decision().by();
        return new Row(decided, what, part.exact());
    }

    private static List<Row> extinguished(Books books, Month month) {
        return books.ledger().loans().stream()
                .flatMap(loan -> loan.extinguishments(month).stream())
                .filter(ended -> !ended.gain().isZero())
                .map(
                        ended ->
                                new Row(
                                        ended.origin(),
                                        ended.terms().loan() + " " + ended.caution().orElse(""),
                                        ended.gain().exact()))
                .toList();
    }

    /// Coins by a loan's cover at the contract's price.
    private interface Coins {
        Ratio of(Cover cover, LoanTerms terms, Price price);
    }

    /// None unless every secured loan has its contract's price.
    private static Selector covered(Coins coins) {
        return (books, month) -> {
            List<Row> rows = new ArrayList<>();
            for (Loan loan : books.ledger().loans()) {
                Cover cover = loan.at(month.end()).cover();
                Optional<ContractPrice> price = loan.price(month.end());
                if (price.isEmpty() && !(cover instanceof Cover.NoDebt)) {
                    return List.of();
                }
                Ratio needed =
                        price.map(p -> coins.of(cover, loan.terms(), p.price())).orElse(Ratio.ZERO);
                rows.add(new Row(loan.terms().origin(), loan.id(), needed));
            }
            return rows;
        };
    }

    private static Ratio topUp(Cover cover, LoanTerms terms, Price price) {
        return cover.topUp(terms.thresholds().target(), price).exact();
    }

    private static Ratio sale(Cover cover, LoanTerms terms, Price price) {
        return cover instanceof Cover.Secured secured
                ? secured.saleTo(terms.thresholds().target(), price, terms.call().saleFee())
                        .quantity()
                        .exact()
                : Ratio.ZERO;
    }

    private static Definition receivable(String id, Function<CollateralReceivable, Usd> part) {
        Selector selector =
                (books, month) -> {
                    Price price = books.bitcoinPrice(month.last()).price();
                    return each((l, m) -> receivable(l, m, price, part)).rows(books, month);
                };
        return stock(id, Unit.USD, new Total("bitcoin that lenders control", selector));
    }

    private static Ratio receivable(
            Loan loan, Month month, Price price, Function<CollateralReceivable, Usd> part) {
        if (loan.terms().control() == LoanTerms.Control.RETAINED) {
            return Ratio.ZERO;
        }
        var state = loan.at(month.end());
        return part.apply(
                        new CollateralReceivable(
                                loan.terms(), state.collateral(), price, state.debt()))
                .exact();
    }
}
