package tieout.intake.standing;

import tieout.evidence.Origin;

/// A setting of the company that holds until it is changed: accounts, loan terms, policies,
/// openings, and what was published before.
public sealed interface Standing
        permits BookAccount,
                Company,
                OwnAccount,
                PoolTerms,
                CostLine,
                Adjustment,
                Adoption,
                LoanTerms,
                LoanSetting,
                Opening,
                OpeningBook,
                OpeningLot,
                OpeningPrice,
                Policy,
                PrintedLine,
                Publication,
                SaleRestriction,
                Tolerance {
    Origin origin();
}
