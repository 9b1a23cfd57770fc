package tieout.intake.fact;

import tieout.amount.Usd;
import tieout.evidence.Origin;

import java.time.LocalDate;

/// Money spent on an AI-computing project, with the budget it belongs to.
///
/// `reference` is the bank entry that paid it; `fromSaleProceeds` is the part that sold bitcoin
/// paid for.
public record CapitalSpend(
        Origin origin,
        String project,
        LocalDate day,
        Usd amount,
        Usd fromSaleProceeds,
        String reference)
        implements Fact {}
