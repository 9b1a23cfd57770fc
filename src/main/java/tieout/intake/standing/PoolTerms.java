package tieout.intake.standing;

import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// The contract with a pool under which one account of ours mines: renewed every UTC day.
///
/// The fee is a share of one. Revenue is measured at the price at the contract's inception (ASC
/// 606-10-32-21), and which instant that is, is stated here for each account; there is no default.
public record PoolTerms(
        Origin origin, String account, Scheme scheme, Ratio fee, Inception inception)
        implements Standing {

    /// What the pool pays for.
    public enum Scheme {
        /// The expected block reward and fees of the work done, found or not.
        FPPS,
        /// A share of the blocks found; nothing can be expected of a single day.
        PPLNS
    }

    /// The instant at which a day's contract begins.
    public enum Inception {
        /// 00:00 UTC of the contract day: the price that closed the day before.
        START_OF_DAY,
        /// 24:00 UTC of the contract day: the price that closes it.
        END_OF_DAY;

        /// The day whose closing price is the price at inception.
        public LocalDate priced(LocalDate contractDay) {
            return this == START_OF_DAY ? contractDay.minusDays(1) : contractDay;
        }
    }
}
