package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.calendar.DayCount;
import tieout.calendar.TimeOfDay;
import tieout.evidence.Origin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The contract of one loan secured on bitcoin, typed, so that its sentences are generated.
///
/// What it costs, when it ends, which loan to value brings what, and who has the coins. What
/// changes later is a [LoanSetting] of its own.
public record LoanTerms(
        Origin origin,
        Contract contract,
        Rate rate,
        Maturity maturity,
        Thresholds thresholds,
        Call call,
        Collateral collateral)
        implements Standing {

    /// Between whom, and where it is written.
    public record Contract(
            String loan, String lender, boolean relatedParty, String agreement, String clause) {}

    /// Interest a year, simple, as a share of principal (0.0725).
    public record Rate(Ratio annual, DayCount dayCount) {}

    /// The last day by contract, if there is one, and who may ask for the money earlier.
    public record Maturity(Optional<LocalDate> day, CallRight callRight) {}

    /// Whether the lender may ask for its money before the last day.
    public enum CallRight {
        /// At any time, without a reason.
        ON_DEMAND,
        /// Upon an event of default only.
        ON_DEFAULT,
    }

    /// Loan-to-value levels as shares of one (0.80), whichever way round the contract states them.
    public record Thresholds(
            Stated stated, Ratio initial, Ratio target, Ratio marginCall, Ratio liquidation) {
        /// A level in the contract's own words: 0.80, or 1.25 if it states collateral over debt.
        public Ratio asStated(Ratio level) {
            return stated.level(level);
        }
    }

    /// Which way round the contract states its levels: they rise, or they fall, toward a call.
    public enum Stated {
        /// Debt over collateral: 80%.
        LOAN_TO_VALUE,
        /// Collateral over debt: 125%.
        COLLATERAL_RATIO;

        /// From the contract's level to loan to value, and back: the one is the other's inverse.
        public Ratio level(Ratio level) {
            return this == LOAN_TO_VALUE ? level : Ratio.ONE.dividedBy(level);
        }
    }

    /// How a margin call comes about and what it leads to.
    ///
    /// Loan to value is measured on what `counted` says, at the price of the contract's own source
    /// and time. `saleFee` is the share of proceeds that a sale of collateral costs.
    public record Call(
            Counted counted,
            Quote price,
            Caller caller,
            int cureHours,
            boolean crossDefault,
            Ratio saleFee) {
        /// The last instant at which a call that was made at an instant can be answered.
        public Instant deadline(Instant called) {
            return called.plus(Duration.ofHours(cureHours));
        }
    }

    /// What counts as debt when loan to value is measured.
    public enum Counted {
        PRINCIPAL,
        PRINCIPAL_AND_INTEREST,
        PRINCIPAL_INTEREST_AND_FEES
    }

    /// Whose bitcoin price the contract goes by, and of which time of a day.
    public record Quote(String source, TimeOfDay time) {}

    /// Who may call for more collateral.
    public enum Caller {
        LENDER,
        AGENT,
        /// Nobody has to: the duty arises when the level is reached.
        AUTOMATIC
    }

    /// Who has the coins, how the balance is measured, and what is set aside against the lender.
    public record Collateral(Control control, Measurement measurement, Allowance allowance) {}

    /// Whether the lender may sell, pledge or re-use the coins (ASC 606-10-25-30).
    public enum Control {
        /// It may: the coins leave bitcoin and a receivable for their return takes their place.
        TRANSFERRED,
        /// It may not: they stay in their lots and are restricted.
        RETAINED
    }

    /// How the receivable for bitcoin collateral is carried. Its split into a host and an embedded
    /// derivative, which comes to the same sum, is not made here and so cannot be stated.
    public enum Measurement {
        FAIR_VALUE
    }

    /// Expected credit loss on the receivable (ASC 326), as a share of its basis.
    public record Allowance(Ratio rate, Basis basis) {}

    /// What the allowance rate applies to.
    public enum Basis {
        /// The whole receivable.
        FAIR_VALUE,
        /// The part that the debt does not cover, since it is owed the other way.
        EXCESS_OVER_DEBT
    }

    public String loan() {
        return contract.loan();
    }

    public String lender() {
        return contract.lender();
    }

    public Control control() {
        return collateral.control();
    }
}
