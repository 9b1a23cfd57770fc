package tieout.ledger.loan;

import tieout.amount.Amount;
import tieout.amount.Tether;
import tieout.amount.Usd;
import tieout.intake.standing.LoanFee;

import java.util.List;
import java.util.Optional;

/// What a lender credits for money it receives: dollars as they are, tether one for one.
public final class Credit {
    private Credit() {}

    /// The dollars credited; bitcoin is credited in bitcoin, so not here.
    public static Optional<Usd> of(Amount money) {
        return switch (money) {
            case Usd dollars -> Optional.of(dollars);
            case Tether tether -> Optional.of(new Usd(tether.micros()));
            default -> Optional.empty();
        };
    }

    /// The dollars credited for all fees that are not in bitcoin.
    public static Usd of(List<LoanFee> fees) {
        return fees.stream()
                .map(LoanFee::amount)
                .map(Credit::of)
                .flatMap(Optional::stream)
                .reduce(Usd.ZERO, Usd::plus);
    }
}
