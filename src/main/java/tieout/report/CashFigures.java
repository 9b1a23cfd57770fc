package tieout.report;

import static tieout.report.Definition.flow;
import static tieout.report.Definition.stock;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.YearToDate;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.CapitalSpend;
import tieout.report.Formula.Total;

import java.util.List;
import java.util.function.Function;

/// Cash at banks, and what the AI-computing segment spent of it.
final class CashFigures {
    private CashFigures() {}

    static List<Definition> all() {
        return List.of(
                stock("cash", Unit.USD, new Total("bank closing balances", CashFigures::cash)),
                flow(
                        "ai_capital_spending",
                        Unit.USD,
                        new Total(
                                "AI capital spending",
                                (b, m) -> spent(b, m, CapitalSpend::amount))),
                flow(
                        "ai_spending_from_sale_proceeds",
                        Unit.USD,
                        new Total(
                                "AI capital spending paid out of sale proceeds",
                                (b, m) -> spent(b, m, CapitalSpend::fromSaleProceeds))),
                flow(
                        "ai_capital_spending_year_to_date",
                        Unit.USD,
                        new Total(
                                "AI capital spending since 1 January",
                                (b, m) -> spent(b, new YearToDate(m), CapitalSpend::amount))));
    }

    private static List<Row> cash(Books books, Month month) {
        return books.facts().of(BankBalance.class).stream()
                .filter(s -> s.at().equals(month.end().cutOff()))
                .map(s -> new Row(s.origin(), s.account(), s.balance().exact()))
                .toList();
    }

    private static List<Row> spent(Books books, Period period, Function<CapitalSpend, Usd> part) {
        return books.facts().of(CapitalSpend.class).stream()
                .filter(s -> period.contains(s.day()) && !part.apply(s).isZero())
                .map(s -> new Row(s.origin(), s.project() + " " + s.day(), part.apply(s).exact()))
                .toList();
    }
}
