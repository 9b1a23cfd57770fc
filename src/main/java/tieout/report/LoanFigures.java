package tieout.report;

import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Unit;
import tieout.report.Formula.Product;
import tieout.report.Formula.Quotient;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The loan secured on bitcoin: what is owed, what secures it, and the prices that bring a call.
///
/// Loan to value is the debt that the contract counts over collateral times price, at month end the
/// price of the contract's own source and time; the price at a threshold is that debt over the
/// threshold's share of collateral. Trigger prices round up, headroom rounds down. Without debt,
/// collateral or price they do not apply.
final class LoanFigures {
    private LoanFigures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.addAll(terms());
        all.addAll(rollForward());
        all.add(
                stock(
                        "contract_price",
                        Unit.USD_PER_BTC,
                        new Stated("price by the contract's source and time", LoanRows::price)));
        all.addAll(view("", "contract_price", LoanRows.Moment.MONTH_END));
        all.addAll(headroom());
        all.add(
                stock(
                        "sale_price",
                        Unit.USD_PER_BTC,
                        new Quotient("announced_net_proceeds", "announced_sale")));
        all.addAll(view("_before_sale", "sale_price", LoanRows.Moment.BEFORE_SALE));
        all.addAll(view("_after_sale", "sale_price", LoanRows.Moment.AFTER_SALE));
        all.add(difference("principal_repaid_by_sale", Unit.USD, "loan_principal"));
        all.add(difference("collateral_released_by_sale", Unit.BTC, "loan_collateral"));
        all.add(difference("interest_saved_per_year", Unit.USD, "interest_per_year"));
        return all;
    }

    private static List<Definition> terms() {
        return List.of(
                stock(
                        "interest_rate",
                        Unit.SHARE,
                        new Stated("contract rate in force", LoanRows::rate)),
                stock(
                        "initial_ltv",
                        Unit.SHARE,
                        new Stated("contract", LoanRows.term(t -> t.thresholds().initial()))),
                stock(
                        "margin_call_ltv",
                        Unit.SHARE,
                        new Stated("contract", LoanRows.term(t -> t.thresholds().marginCall()))),
                stock(
                        "liquidation_ltv",
                        Unit.SHARE,
                        new Stated("contract", LoanRows.term(t -> t.thresholds().liquidation()))),
                stock(
                        "target_ltv",
                        Unit.SHARE,
                        new Stated("contract", LoanRows.term(t -> t.thresholds().target()))));
    }

    private static List<Definition> rollForward() {
        return List.of(
                stock(
                        "loan_principal_opening",
                        Unit.USD,
                        new Total(
                                "principal at the opening",
                                (b, m) -> LoanRows.principal(b, m, LoanRows.Moment.OPENING))),
                flow("loan_drawn", Unit.USD, new Total("drawdowns", LoanRows::drawn)),
                flow("loan_repaid", Unit.USD, new Total("principal repaid", LoanRows::repaid)),
                flow(
                        "proceeds_to_lender",
                        Unit.USDT,
                        new Total("tether sent from venues to lenders", LoanRows::toLender)),
                flow(
                        "interest_accrued",
                        Unit.USD,
                        new Total("interest by the contract", LoanRows::accrued)),
                flow("interest_paid", Unit.USD, new Total("interest paid", LoanRows::paid)),
                coins("collateral_posted", "bitcoin sent to lenders", LoanRows::posted),
                coins("collateral_returned", "bitcoin that lenders sent back", LoanRows::returned),
                coins(
                        "collateral_applied",
                        "bitcoin that lenders kept or sold for their debt",
                        LoanRows::applied),
                stock(
                        "margin_calls_open",
                        Unit.COUNT,
                        new Total("calls without an answer", LoanRows::openCalls)));
    }

    private static Definition coins(String id, String of, Selector selector) {
        return flow(id, Unit.BTC, new Total(of, selector));
    }

    /// The loan at one moment, valued at one price.
    private static List<Definition> view(String at, String price, LoanRows.Moment moment) {
        List<Definition> all = new ArrayList<>(owed(at, moment));
        all.addAll(covered(at, price));
        return all;
    }

    private static List<Definition> owed(String at, LoanRows.Moment moment) {
        return List.of(
                stock(
                        "loan_principal" + at,
                        Unit.USD,
                        rows("principal", moment, (b, m) -> LoanRows.principal(b, m, moment))),
                stock(
                        "loan_accrued_interest" + at,
                        Unit.USD,
                        rows(
                                "accrued interest",
                                moment,
                                (b, m) -> LoanRows.interest(b, m, moment))),
                stock(
                        "loan_debt" + at,
                        Unit.USD,
                        new Sum(
                                Term.plus("loan_principal" + at),
                                Term.plus("loan_accrued_interest" + at))),
                stock(
                        "ltv_debt" + at,
                        Unit.USD,
                        rows("debt that counts", moment, (b, m) -> LoanRows.counted(b, m, moment))),
                stock(
                        "loan_collateral" + at,
                        Unit.BTC,
                        rows("collateral", moment, (b, m) -> LoanRows.collateral(b, m, moment))));
    }

    private static List<Definition> covered(String at, String price) {
        return List.of(
                stock(
                        "collateral_value" + at,
                        Unit.USD,
                        new Product("loan_collateral" + at, price)),
                stock(
                        "ltv" + at,
                        Unit.SHARE,
                        new Quotient("ltv_debt" + at, "collateral_value" + at)),
                trigger("margin_call", at),
                share("margin_call", at),
                trigger("liquidation", at),
                share("liquidation", at),
                stock(
                        "interest_per_year" + at,
                        Unit.USD,
                        new Product("loan_principal" + at, "interest_rate")));
    }

    /// At a month's end no rows mean nil; around a sale, that no sale was announced.
    private static Formula rows(String of, LoanRows.Moment moment, Selector selector) {
        return moment == LoanRows.Moment.MONTH_END
                ? new Total(of, selector)
                : new Stated(of, selector);
    }

    /// The threshold's share of the collateral, in bitcoin.
    private static Definition share(String threshold, String at) {
        return stock(
                threshold + "_share" + at,
                Unit.BTC,
                new Product(threshold + "_ltv", "loan_collateral" + at));
    }

    private static Definition trigger(String threshold, String at) {
        return stock(
                        threshold + "_price" + at,
                        Unit.USD_PER_BTC,
                        new Quotient("ltv_debt" + at, threshold + "_share" + at))
                .rounded(RoundingMode.UP);
    }

    private static List<Definition> headroom() {
        return List.of(
                fall("margin_call"),
                stock("headroom", Unit.SHARE, new Quotient("margin_call_fall", "contract_price"))
                        .rounded(RoundingMode.FLOOR),
                fall("liquidation"),
                stock(
                                "liquidation_headroom",
                                Unit.SHARE,
                                new Quotient("liquidation_fall", "contract_price"))
                        .rounded(RoundingMode.FLOOR));
    }

    /// How far the price may fall, in dollars per bitcoin.
    private static Definition fall(String threshold) {
        return stock(
                        threshold + "_fall",
                        Unit.USD_PER_BTC,
                        new Sum(Term.plus("contract_price"), Term.minus(threshold + "_price")))
                .rounded(RoundingMode.FLOOR);
    }

    private static Definition difference(String id, Unit unit, String of) {
        return flow(
                id, unit, new Sum(Term.plus(of + "_before_sale"), Term.minus(of + "_after_sale")));
    }
}
