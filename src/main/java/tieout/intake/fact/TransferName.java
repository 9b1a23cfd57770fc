package tieout.intake.fact;

import tieout.amount.Unit;
import tieout.evidence.Origin;

/// Who a transfer in or out of a venue was from or to, by our own treasury's list.
///
/// A venue's account history names no other side; [Settlement] carries the name once the two are
/// brought together.
public record TransferName(
        Origin origin,
        String venue,
        String transferId,
        Unit asset,
        String counterparty,
        String purpose)
        implements Fact {}
