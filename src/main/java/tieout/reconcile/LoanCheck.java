package tieout.reconcile;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.Quarter;
import tieout.evidence.Origin;
import tieout.intake.fact.LoanPosition;
import tieout.intake.standing.DebtClassification;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Entry;
import tieout.ledger.loan.ContractPrice;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each lender's principal, accrued interest, price and loan to value at month end against ours,
/// and at a quarter end what somebody decided to be current.
final class LoanCheck implements Check {
    private static final Ratio PERCENT = Ratio.of(1, 100);
    private static final Control CONTROL = Control.LOAN_TO_LEDGER;

    @Override
    public List<Finding> findings(Close close) {
        List<Finding> findings = new ArrayList<>();
        for (Loan loan : close.ledger().loans()) {
            LoanState state = loan.at(close.end());
            Optional<LoanPosition> stated = loan.statement(close.end());
            List<Origin> principal = state.principalEntries().stream().map(Entry::origin).toList();
            if (stated.isPresent()) {
                owed(close, loan, state, stated.get(), findings);
                covered(close, loan, state, stated.get(), findings);
                findings.addAll(terms(close, loan, stated.get()));
            } else if (!state.debt().equals(Usd.ZERO)) {
                Side nobody = Side.silent(lender(loan), Unit.USD);
                Side ours = Side.ledger(state.debt(), principal);
                findings.add(compare(close, loan, "principal", nobody, ours));
            }
            boolean reported = Quarter.of(close.month()).end().equals(close.end());
            if (reported && !state.principal().isZero()) {
                findings.add(classified(close, loan, state));
            }
        }
        return findings;
    }

    /// The principal that somebody classified for a quarter end against the principal owed then.
    ///
    /// A decision for an earlier day does not count: each reporting date wants its own (ASC
    /// 470-10-45).
    private static Finding classified(Close close, Loan loan, LoanState state) {
        List<Origin> owed = state.principalEntries().stream().map(Entry::origin).toList();
        Optional<DebtClassification> decision =
                loan.agreement()
                        .classification(close.end().day())
                        .filter(made -> made.asOf().equals(close.end().day()));
        Side decided =
                new Side(
                        decision.map(made -> made.decision().by())
                                .orElse("no decision for the day"),
                        decision.map(made -> state.principal()).orElse(Usd.ZERO).exact(),
                        Unit.USD,
                        decision.stream().map(DebtClassification::origin).toList());
        String remedy =
                decision.isPresent()
                        ? ""
                        : "; add a line for "
                                + close.end().day()
                                + " to standing/debt-classifications.csv";
        return close.compare(
                Control.DEBT_CLASSIFICATION,
                loan.id(),
                decided,
                Side.ledger(state.principal(), owed),
                close.month().last(),
                remedy);
    }

    /// The contract as the lender's statement repeats it; the rate is that in force on the day.
    private static List<Finding> terms(Close close, Loan loan, LoanPosition position) {
        LoanTerms.Thresholds levels = loan.terms().thresholds();
        LoanPosition.Terms said = position.terms();
        Ratio rate = loan.agreement().rate(close.end().day()).annual();
        return Stream.of(
                        term(close, loan, position, "rate", said.annualRate(), rate),
                        term(
                                close,
                                loan,
                                position,
                                "margin call",
                                said.marginCall(),
                                levels.marginCall()),
                        term(
                                close,
                                loan,
                                position,
                                "liquidation",
                                said.liquidation(),
                                levels.liquidation()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> term(
            Close close,
            Loan loan,
            LoanPosition position,
            String term,
            Optional<Printed> said,
            Ratio agreed) {
        List<Origin> contract = List.of(loan.terms().origin());
        return said.map(
                printed ->
                        close.compare(
                                Control.LOAN_TERMS_TO_CONTRACT,
                                loan.id() + ":" + term,
                                share(loan, position, printed),
                                new Side("the contract", agreed, Unit.SHARE, contract),
                                printed.halfUnit().times(PERCENT),
                                close.month().last(),
                                ""));
    }

    /// What the lender prints in per cent.
    private static Side share(Loan loan, LoanPosition position, Printed percent) {
        Ratio share = Ratio.of(percent.value()).times(PERCENT);
        return new Side(lender(loan), share, Unit.SHARE, List.of(position.origin()));
    }

    private static void owed(
            Close close,
            Loan loan,
            LoanState state,
            LoanPosition position,
            List<Finding> findings) {
        List<Origin> principal = state.principalEntries().stream().map(Entry::origin).toList();
        List<Origin> interest = List.of(loan.terms().origin());
        Side owed = Side.of(lender(loan), position.principal(), position.origin());
        Side accrued = Side.of(lender(loan), position.accruedInterest(), position.origin());
        Side ours = Side.ledger(state.principal(), principal);
        findings.add(compare(close, loan, "principal", owed, ours));
        ours = Side.ledger(state.accrued(), interest);
        findings.add(compare(close, loan, "interest", accrued, ours));
    }

    /// The lender's loan to value may be cut off or rounded: a unit of its last digit is let pass.
    private static void covered(
            Close close,
            Loan loan,
            LoanState state,
            LoanPosition position,
            List<Finding> findings) {
        Optional<ContractPrice> price = loan.price(close.end());
        if (!(state.cover() instanceof Cover.Secured cover)) {
            return;
        }
        if (price.isEmpty()) {
            findings.add(otherPrice(close, loan, position));
        } else if (position.ltv().isPresent()) {
            Side theirs = share(loan, position, position.ltv().get());
            Side ours =
                    new Side(
                            "the ledger",
                            cover.ltv(price.get().price()),
                            Unit.SHARE,
                            List.of(loan.terms().origin()));
            Ratio unit = position.ltv().get().halfUnit().times(Ratio.of(2)).times(PERCENT);
            findings.add(
                    close.compare(
                            Control.LTV_TO_LEDGER,
                            loan.id() + ":ltv",
                            theirs,
                            ours,
                            unit,
                            close.month().last(),
                            ""));
        }
    }

    private static Break otherPrice(Close close, Loan loan, LoanPosition position) {
        LoanTerms.Quote agreed = loan.terms().call().price();
        LoanPosition.Quote quoted = position.quote();
        Side theirs =
                new Side(
                        lender(loan),
                        quoted.price().exact(),
                        Unit.USD_PER_BTC,
                        List.of(position.origin()));
        String sentence =
                lender(loan)
                        + " prices "
                        + loan.id()
                        + " by "
                        + quoted.source()
                        + " of "
                        + quoted.at()
                        + ", the contract by "
                        + agreed.source()
                        + " of "
                        + agreed.time()
                        + " on the day: loan to value does not apply until one of them is put"
                        + " right.";
        return new Break(
                Control.LTV_TO_LEDGER,
                Control.LTV_TO_LEDGER.id() + ":" + loan.id() + ":price",
                sentence,
                theirs.value(),
                Unit.USD_PER_BTC,
                theirs,
                new Side(
                        "the contract",
                        Ratio.ZERO,
                        Unit.USD_PER_BTC,
                        List.of(loan.terms().origin())),
                close.month().last(),
                Optional.empty());
    }

    private static Finding compare(Close close, Loan loan, String part, Side theirs, Side ours) {
        return close.compare(CONTROL, loan.id() + ":" + part, theirs, ours);
    }

    private static String lender(Loan loan) {
        return loan.terms().lender();
    }
}
