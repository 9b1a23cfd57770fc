package tieout.ledger.lot;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;

/// A part taken out of a lot, with the cost that went with it.
record Slice(Lot lot, Bitcoin quantity, Usd cost) {}
