package tieout.intake.standing;

import tieout.amount.Price;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Usd;

import java.math.RoundingMode;
import java.util.Locale;

/// An answer that a policy may take, in the words of `policies.csv`.
///
/// Each policy with a closed set of answers is an enum here, so the legal words stand in one place.
public sealed interface Choice {
    String name();

    /// `first in first out`.
    default String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Which lots a disposal relieves (ASC 350-60-50-2 asks for the method).
    enum LotMethod implements Choice {
        FIRST_IN_FIRST_OUT,
        LAST_IN_FIRST_OUT,
        HIGHEST_COST_FIRST,
        SPECIFIC_IDENTIFICATION,
        WEIGHTED_AVERAGE
    }

    /// Whose lots are kept together.
    enum LotScope implements Choice {
        COMPANY,
        ACCOUNT
    }

    /// Which of two lots of equal rank goes first; equal instants fall to the lot's id.
    enum LotTieBreak implements Choice {
        OLDEST_THEN_LOT_ID,
        NEWEST_THEN_LOT_ID
    }

    /// Where a venue's fee on a sale goes.
    enum SaleFee implements Choice {
        EXPENSE,
        NET_OF_PROCEEDS
    }

    /// Where a venue's fee on a purchase goes.
    enum AcquisitionFee implements Choice {
        CAPITALISE,
        EXPENSE
    }

    /// What tether is to its holder: only a cash equivalent makes a sale for tether a cash flow.
    enum StablecoinClass implements Choice {
        CASH_EQUIVALENT,
        FINANCIAL_ASSET,
        INTANGIBLE_ASSET
    }

    /// What a price quoted in tether says in dollars.
    enum SalePriceInTether implements Choice {
        /// As many dollars; what tether is worth less is a loss on tether.
        AT_PAR,
        /// As many tether, at their own price.
        AT_THE_TETHER_PRICE;

        /// So much tether in dollars by this choice, half up to the cent.
        public Usd dollars(Tether quoted, Price fix) {
            Ratio exact = this == AT_PAR ? quoted.exact() : fix.of(quoted);
            return Usd.cents(exact, RoundingMode.HALF_UP);
        }
    }
}
