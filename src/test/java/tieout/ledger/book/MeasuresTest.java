package tieout.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.Adjustment;
import tieout.intake.standing.Adjustment.Kind;
import tieout.intake.standing.Adjustment.Sides;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.CostLine;
import tieout.intake.standing.CostLine.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be written in `cost-metrics.csv` and `non-gaap.csv`, and what an account took in.
class MeasuresTest {
    private static final Month DECEMBER = Month.of(2025, 12);
    private static final Month JANUARY = Month.of(2026, 1);
    private static final Month FEBRUARY = Month.of(2026, 2);
    private final List<Problem> problems = new ArrayList<>();

    private static Origin line(int line) {
        return new Origin(Source.of("standing/settings.csv", new byte[0]), line, "");
    }

    private static BookBalance stood(Month month, String account, String balance) {
        Origin origin = new Origin(Source.of(month + "/books/tb.csv", new byte[0]), 7, "");
        return new BookBalance(origin, month, account, "name", Usd.parse(balance));
    }

    private static GeneralLedger ledger(BookBalance... balances) {
        List<BookAccount> chart =
                Stream.of(balances)
                        .map(BookBalance::account)
                        .distinct()
                        .map(n -> listed(n))
                        .toList();
        return GeneralLedger.of(chart, List.of(balances));
    }

    private static BookAccount listed(String number) {
        BookAccount.Kind kind =
                number.compareTo("4") < 0 ? BookAccount.Kind.ASSET : BookAccount.Kind.EXPENSE;
        return new BookAccount(
                line(2),
                number,
                "name",
                kind,
                BookAccount.Side.DEBIT,
                Optional.empty(),
                BookAccount.Keeper.BOOKS);
    }

    private static CostLine cost(int line, String metric, String account, Part part) {
        return new CostLine(line(line), metric, account, part, "");
    }

    private static Adjustment adjust(int line, String id, String account, Sides sides, String to) {
        return new Adjustment(line(line), id, account, Kind.OTHER, sides, to);
    }

    private List<String> wrong() {
        return problems.stream().map(p -> p.place() + " " + p.wrong()).toList();
    }

    @Test
    void a_month_took_in_what_its_end_has_more_than_the_month_before() {
        GeneralLedger ledger =
                ledger(
                        stood(DECEMBER, "5000", "500"),
                        stood(JANUARY, "5000", "40"),
                        stood(FEBRUARY, "5000", "75"));
        assertThat(ledger.taken("5000", JANUARY, JANUARY).orElseThrow().amount())
                .as("income accounts start anew in January")
                .isEqualTo(Usd.parse("40"));
        assertThat(ledger.taken("5000", FEBRUARY, FEBRUARY).orElseThrow().amount())
                .isEqualTo(Usd.parse("35"));
        assertThat(ledger.taken("5000", JANUARY, FEBRUARY).orElseThrow().amount())
                .isEqualTo(Usd.parse("75"));
    }

    @Test
    void a_month_without_the_trial_balance_before_it_is_unknown_and_not_nil() {
        GeneralLedger ledger = ledger(stood(DECEMBER, "5000", "500"));
        assertThat(ledger.taken("5000", DECEMBER, DECEMBER)).isEmpty();
        assertThat(ledger.taken("5000", JANUARY, JANUARY)).isEmpty();
    }

    @Test
    void an_account_that_a_trial_balance_does_not_list_stands_at_nothing() {
        GeneralLedger ledger = ledger(stood(JANUARY, "5000", "40"), stood(FEBRUARY, "5100", "7"));
        assertThat(ledger.taken("5100", FEBRUARY, FEBRUARY).orElseThrow().amount())
                .isEqualTo(Usd.parse("7"));
        assertThat(ledger.taken("5000", FEBRUARY, FEBRUARY).orElseThrow().amount())
                .isEqualTo(Usd.parse("-40"));
    }

    @Test
    void a_metric_counts_leaves_out_or_adds_each_account_once() {
        GeneralLedger ledger =
                ledger(
                        stood(JANUARY, "5000", "40"),
                        stood(JANUARY, "5010", "-3"),
                        stood(JANUARY, "5900", "9"));
        CostMetrics.of(
                List.of(
                        cost(2, "cost_of_revenue", "5000", Part.COST),
                        cost(3, "cost_of_revenue", "5900", Part.LEFT_OUT),
                        cost(4, "energy_cost", "5000", Part.ADDED),
                        cost(5, "energy_cost", "5010", Part.COST),
                        cost(6, "energy_cost", "5O00", Part.COST)),
                ledger,
                problems);
        assertThat(wrong())
                .containsExactly(
                        "standing/settings.csv:3 cost of revenue is what the ledger reports and has"
                                + " no bridge",
                        "standing/settings.csv:4 5000 is cost of revenue already",
                        "standing/settings.csv:5 5010 is not cost of revenue",
                        "standing/settings.csv:6 no trial balance has an account 5O00");
    }

    @Test
    void an_account_of_cost_of_revenue_that_a_metric_does_not_mention_is_its_residual() {
        GeneralLedger ledger = ledger(stood(JANUARY, "5000", "40"), stood(JANUARY, "5900", "9"));
        CostMetrics costs =
                CostMetrics.of(
                        List.of(
                                cost(2, "cost_of_revenue", "5000", Part.COST),
                                cost(3, "cost_of_revenue", "5900", Part.COST),
                                cost(4, "cash_cost", "5000", Part.COST)),
                        ledger,
                        problems);
        assertThat(problems).isEmpty();
        assertThat(costs.unmentioned("cash_cost")).containsExactly("5900");
    }

    @Test
    void a_loss_is_not_excluded_while_its_gain_stays_in() {
        GeneralLedger ledger = ledger(stood(JANUARY, "7100", "5"), stood(JANUARY, "7110", "-2"));
        Adjustments.of(List.of(adjust(2, "debt", "7100", Sides.LOSSES, "7110")), ledger, problems);
        assertThat(wrong())
                .containsExactly(
                        "standing/settings.csv:2 debt excludes losses of 7100 and keeps the gains"
                                + " of 7110");
    }

    @Test
    void a_gain_is_not_excluded_while_its_loss_stays_in() {
        GeneralLedger ledger = ledger(stood(JANUARY, "7100", "5"), stood(JANUARY, "7110", "-2"));
        Adjustments.of(List.of(adjust(2, "debt", "7110", Sides.GAINS, "")), ledger, problems);
        assertThat(wrong())
                .containsExactly(
                        "standing/settings.csv:2 debt excludes gains of 7110 and keeps the losses"
                                + " of its line");
    }

    @Test
    void both_sides_of_a_line_are_excluded_under_one_name() {
        GeneralLedger ledger = ledger(stood(JANUARY, "7100", "5"), stood(JANUARY, "7110", "-2"));
        List<Adjustment> both =
                List.of(
                        adjust(2, "debt", "7100", Sides.LOSSES, "7110"),
                        adjust(3, "debt", "7110", Sides.GAINS, "7100"));
        assertThat(Adjustments.of(both, ledger, problems).accounts("debt"))
                .containsExactly("7100", "7110");
        assertThat(problems).isEmpty();
        Adjustments.of(
                List.of(both.getFirst(), adjust(3, "other", "7110", Sides.GAINS, "7100")),
                ledger,
                problems);
        assertThat(problems).hasSize(2);
    }

    @Test
    void an_account_of_one_side_that_took_in_the_other_is_refused_in_every_month() {
        GeneralLedger ledger =
                ledger(
                        stood(JANUARY, "7200", "5"),
                        stood(FEBRUARY, "7200", "1"),
                        stood(JANUARY, "8000", "-5"),
                        stood(FEBRUARY, "8000", "1"));
        Adjustments.of(
                List.of(
                        adjust(2, "credit_loss", "7200", Sides.COST, ""),
                        adjust(3, "fair_value", "8000", Sides.BOTH, "")),
                ledger,
                problems);
        assertThat(wrong())
                .containsExactly(
                        "standing/settings.csv:2 7200 took in a gain of 4 in February 2026"
                                + " (2026-02/books/tb.csv:7)");
    }

    @Test
    void an_adjustment_of_an_account_outside_the_income_statement_is_refused() {
        GeneralLedger ledger = ledger(stood(JANUARY, "1400", "5"));
        Adjustments.of(List.of(adjust(2, "coins", "1400", Sides.BOTH, "")), ledger, problems);
        assertThat(wrong())
                .containsExactly(
                        "standing/settings.csv:2 no trial balance has an income account 1400");
    }
}
