package tieout.intake.standing;

import tieout.evidence.Origin;

import java.util.Locale;
import java.util.Optional;

/// An account of the general ledger: its number, what it is, and who keeps it.
///
/// An account that Tieout keeps has to equal the journal to the cent at every close; the rest is
/// the books' own. `role` is empty for an account that no entry and no figure asks for.
public record BookAccount(
        Origin origin,
        String number,
        String name,
        Kind kind,
        Side normal,
        Optional<BookRole> role,
        Keeper keeper)
        implements Standing {
    /// Where it stands in the statements.
    public enum Kind {
        ASSET,
        LIABILITY,
        EQUITY,
        REVENUE,
        EXPENSE,
        GAIN_LOSS;

        /// Income statement accounts start anew each January.
        public boolean isIncome() {
            return this == REVENUE || this == EXPENSE || this == GAIN_LOSS;
        }

        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The side on which its balance normally stands.
    public enum Side {
        DEBIT,
        CREDIT
    }

    /// Who posts to it.
    public enum Keeper {
        TIEOUT,
        BOOKS
    }

    public boolean isKeptByTieout() {
        return keeper == Keeper.TIEOUT;
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
