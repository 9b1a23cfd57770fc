package tieout.ledger.account;

import tieout.intake.standing.OwnAccount;

import java.util.Set;

/// One side of a movement: an account of ours at somebody's, or a part of the world outside.
///
/// `holder` is the party where the account stands; `region` is set for pool accounts.
public record Account(String id, Kind kind, String holder, String region)
        implements Comparable<Account> {
    /// Where coins count as held: owed by pools, in custody, on a venue, out as collateral.
    public static final Set<Kind> HELD =
            Set.of(Kind.POOL, Kind.CUSTODY, Kind.EXCHANGE, Kind.COLLATERAL);

    /// Held coins that no lender has.
    public static final Set<Kind> FREE = Set.of(Kind.POOL, Kind.CUSTODY, Kind.EXCHANGE);

    /// Held coins that a lender has.
    public static final Set<Kind> PLEDGED = Set.of(Kind.COLLATERAL);

    public static final Account OPENING = world("opening");
    public static final Account MINING = world("mining");
    public static final Account BUYERS = world("buyers");
    public static final Account SELLERS = world("sellers");
    public static final Account FEES = world("fees");
    public static final Account PROJECTS = world("projects");
    public static final Account REDEEMERS = world("redeemers");
    public static final Account PAYERS = world("payers");
    public static final Account PAYEES = world("payees");

    /// What an account is: the own kinds of `standing/accounts.csv`, or the world.
    public enum Kind {
        POOL,
        CUSTODY,
        EXCHANGE,
        COLLATERAL,
        LENDER,
        BANK,
        WORLD;

        static Kind of(OwnAccount.Kind kind) {
            return valueOf(kind.name());
        }
    }

    static Account of(OwnAccount own) {
        return new Account(own.id(), Kind.of(own.kind()), own.holder(), own.region());
    }

    private static Account world(String name) {
        return new Account("world:" + name, Kind.WORLD, "", "");
    }

    public boolean isOwn() {
        return kind != Kind.WORLD;
    }

    @Override
    public int compareTo(Account other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
