package tieout.ledger.voucher;

import tieout.intake.standing.BookRole;
import tieout.ledger.value.Carried;

/// Which account a carried balance stands in, and which takes its gains and losses.
final class Roles {
    private Roles() {}

    static BookRole of(Carried carried) {
        return switch (carried) {
            case BITCOIN -> BookRole.BITCOIN;
            case POOL_RECEIVABLE -> BookRole.POOL_RECEIVABLE;
            case COLLATERAL_RECEIVABLE -> BookRole.COLLATERAL_RECEIVABLE;
            case TETHER -> BookRole.TETHER;
        };
    }

    static BookRole gainOn(Carried carried) {
        return switch (carried) {
            case BITCOIN, POOL_RECEIVABLE -> BookRole.GAIN_ON_BITCOIN;
            case COLLATERAL_RECEIVABLE -> BookRole.GAIN_ON_COLLATERAL;
            case TETHER -> BookRole.GAIN_ON_TETHER;
        };
    }
}
