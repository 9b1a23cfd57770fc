package tieout.report;

import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;
import tieout.ledger.loan.Accrual;
import tieout.ledger.loan.Agreement;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.loan.MarginCall;
import tieout.ledger.loan.Repayment;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The rows behind the loan's figures, over all loans.
final class LoanRows {
    private LoanRows() {}

    /// When the loan is looked at; around a sale that was not announced there is no such moment.
    enum Moment {
        OPENING,
        MONTH_END,
        BEFORE_SALE,
        AFTER_SALE;

        Optional<AsOf> in(Books books, Month month) {
            return switch (this) {
                case OPENING -> Optional.of(month.previous().end());
                case MONTH_END -> Optional.of(month.end());
                case BEFORE_SALE ->
                        Announced.in(books, month).map(a -> new AsOf(a.first().minusDays(1)));
                case AFTER_SALE -> Announced.in(books, month).map(a -> new AsOf(a.last()));
            };
        }
    }

    static List<Row> principal(Books books, Month month, Moment moment) {
        return of(books, month, moment, LoanRows::principal);
    }

    static List<Row> interest(Books books, Month month, Moment moment) {
        return of(books, month, moment, LoanRows::interest);
    }

    static List<Row> collateral(Books books, Month month, Moment moment) {
        return of(books, month, moment, LoanRows::collateral);
    }

    /// What counts as debt when the contract measures loan to value.
    static List<Row> counted(Books books, Month month, Moment moment) {
        return of(books, month, moment, LoanRows::counted);
    }

    private static List<Row> counted(LoanState state) {
        LoanTerms.Counted counted = state.terms().call().counted();
        List<Row> rows = new ArrayList<>(principal(state));
        if (counted != LoanTerms.Counted.PRINCIPAL) {
            rows.addAll(interest(state));
        }
        boolean fees = counted == LoanTerms.Counted.PRINCIPAL_INTEREST_AND_FEES;
        if (fees) {
            rows.addAll(fees(state));
        }
        return rows;
    }

    /// Fees due and unpaid, each with the line that states it.
    static List<Row> fees(LoanState state) {
        return state.fees().stream()
                .map(fee -> new Row(fee.origin(), fee.purpose(), fee.amount().exact()))
                .toList();
    }

    /// The rate of the only loan that is in force at the month's end.
    static List<Row> rate(Books books, Month month) {
        List<Loan> loans = books.ledger().loans();
        if (loans.size() != 1) {
            return List.of();
        }
        Agreement.RateInForce rate = loans.getFirst().agreement().rate(month.last());
        return List.of(new Row(rate.stated(), loans.getFirst().id(), rate.annual()));
    }

    static List<Row> posted(Books books, Month month) {
        return coins(books, month, moved -> moved.to(LoanRows::lends), Cause.TRANSFERRED);
    }

    static List<Row> returned(Books books, Month month) {
        return coins(books, month, moved -> moved.from(LoanRows::lends), Cause.TRANSFERRED);
    }

    static List<Row> applied(Books books, Month month) {
        return coins(books, month, moved -> moved.from(LoanRows::lends), Cause.APPLIED);
    }

    private static boolean lends(Account account) {
        return account.kind() == Account.Kind.COLLATERAL;
    }

    private static List<Row> coins(
            Books books, Month month, UnaryOperator<Movements> side, Cause cause) {
        Movements moved = books.ledger().movements().of(Unit.BTC).because(cause).during(month);
        return side.apply(moved).list().stream()
                .map(m -> new Row(m.origin(), words(m), m.amount().exact()))
                .toList();
    }

    static List<Row> openCalls(Books books, Month month) {
        List<Row> rows = new ArrayList<>();
        for (Loan loan : books.ledger().loans()) {
            for (MarginCall call : loan.calls()) {
                if (call.isOpen(month.end().cutOff())) {
                    String what = loan.id() + ", to be answered by " + call.deadline();
                    rows.add(new Row(call.called().origin(), what, Ratio.ONE));
                }
            }
        }
        return rows;
    }

    private static List<Row> of(
            Books books, Month month, Moment moment, Function<LoanState, List<Row>> part) {
        Optional<AsOf> at = moment.in(books, month);
        return at.stream()
                .flatMap(
                        asOf ->
                                books.ledger().loans().stream()
                                        .flatMap(loan -> part.apply(loan.at(asOf)).stream()))
                .toList();
    }

    private static List<Row> principal(LoanState state) {
        return state.principalEntries().stream()
                .map(e -> new Row(e.origin(), words(e.movement()), e.change().exact()))
                .toList();
    }

    private static List<Row> collateral(LoanState state) {
        return state.collateralBalance().entries().stream()
                .map(e -> new Row(e.origin(), words(e.movement()), e.change().exact()))
                .toList();
    }

    private static String words(Movement movement) {
        return movement.from().id() + " to " + movement.to().id();
    }

    /// Each stretch of days exactly, what was paid on it, and the one rounding to the cent.
    private static List<Row> interest(LoanState state) {
        List<Row> rows = new ArrayList<>();
        for (Accrual accrual : state.accruals()) {
            rows.add(new Row(accrual.stated(), words(accrual), accrual.interest()));
        }
        if (!state.interestPaid().isZero()) {
            Ratio paid = state.interestPaid().exact().negated();
            rows.add(new Row(state.terms().origin(), "paid in part", paid));
        }
        Ratio rounding = state.accrued().exact().minus(state.accruedExact());
        if (!rounding.isZero()) {
            rows.add(new Row(state.terms().origin(), "rounded half up to the cent", rounding));
        }
        return rows;
    }

    private static String words(Accrual accrual) {
        String principal =
                accrual.principal().exact().rounded(2, RoundingMode.HALF_UP).toPlainString();
        return accrual.days()
                + " days from "
                + accrual.first()
                + " on "
                + principal
                + " at "
                + accrual.rate().annual().times(Ratio.of(100))
                + "% "
                + accrual.rate().dayCount().label();
    }

    static List<Row> drawn(Books books, Month month) {
        return books.ledger().loans().stream()
                .flatMap(loan -> loan.draws(month).stream())
                .map(e -> new Row(e.origin(), words(e.movement()), e.change().exact()))
                .toList();
    }

    static List<Row> repaid(Books books, Month month) {
        return repayments(books, month, Repayment::principal, "principal");
    }

    static List<Row> paid(Books books, Month month) {
        return repayments(books, month, Repayment::interest, "interest");
    }

    private static List<Row> repayments(
            Books books, Month month, Function<Repayment, Usd> part, String name) {
        List<Row> rows = new ArrayList<>();
        for (Loan loan : books.ledger().loans()) {
            for (Repayment repayment : loan.repayments(month)) {
                Usd amount = part.apply(repayment);
                if (!amount.isZero()) {
                    String what = loan.id() + " " + name;
                    rows.add(new Row(repayment.origin(), what, amount.exact()));
                }
            }
        }
        return rows;
    }

    /// What accrued in the month: the change in what is unpaid, and what was paid.
    static List<Row> accrued(Books books, Month month) {
        List<Row> rows = new ArrayList<>(paid(books, month));
        for (Loan loan : books.ledger().loans()) {
            Usd before = loan.at(month.previous().end()).accrued();
            Usd after = loan.at(month.end()).accrued();
            Ratio change = after.minus(before).exact();
            String what = loan.id() + " change in interest unpaid";
            rows.add(new Row(loan.terms().origin(), what, change));
        }
        return rows;
    }

    static List<Row> toLender(Books books, Month month) {
        return books
                .ledger()
                .movements()
                .of(Unit.USDT)
                .during(month)
                .to(a -> a.kind() == Account.Kind.LENDER)
                .list()
                .stream()
                .map(m -> new Row(m.origin(), words(m), m.amount().exact()))
                .toList();
    }

    /// The price that all contracts with a statement go by; with two of them there is no one price.
    static List<Row> price(Books books, Month month) {
        List<Row> rows = new ArrayList<>();
        for (Loan loan : books.ledger().loans()) {
            for (ContractPrice price : loan.price(month.end()).stream().toList()) {
                LoanTerms.Quote quote = loan.terms().call().price();
                String what = quote.source() + ", " + quote.time();
                rows.add(new Row(price.origin(), what, price.price().exact()));
            }
        }
        boolean one = rows.stream().map(Row::value).distinct().count() == 1;
        return one ? rows.subList(0, 1) : List.of();
    }

    /// A term of the only loan; with several loans there is no one rate or threshold to print.
    static Selector term(Function<LoanTerms, Ratio> term) {
        return (books, month) -> {
            List<Loan> loans = books.ledger().loans();
            if (loans.size() != 1) {
                return List.of();
            }
            LoanTerms terms = loans.getFirst().terms();
            String what = terms.contract().agreement() + ", " + terms.contract().clause();
            return List.of(new Row(terms.origin(), what, term.apply(terms)));
        };
    }
}
