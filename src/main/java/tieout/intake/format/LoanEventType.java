package tieout.intake.format;

import tieout.intake.cell.Cell;
import tieout.intake.fact.LoanEvent.Type;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The kinds of events a lender lists, and what each of them is to us.
///
/// Ten of them are facts. Three more only inform and are left out, once the row has shown that it
/// moves nothing: accrual (the ledger accrues by itself and ties to the lender's position), a later
/// maturity, and the closing note. The rest change what we owe in a way that no fact states yet, so
/// they are refused by name.
enum LoanEventType {
    DRAW(Type.DRAW, Effect.UP, Effect.NONE),
    REPAY(Type.REPAY, Effect.DOWN, Effect.NONE),
    INTEREST_PAID(Type.INTEREST_PAID, Effect.PAID, Effect.NONE),
    COLLATERAL_POSTED(Type.COLLATERAL_POSTED, Effect.NONE, Effect.UP),
    COLLATERAL_RETURNED(Type.COLLATERAL_RETURNED, Effect.NONE, Effect.DOWN),
    COLLATERAL_SOLD(Type.COLLATERAL_SOLD, Effect.PAID, Effect.DOWN),
    FEE(Type.FEE, Effect.PAID, Effect.NONE),
    RATE_RESET(Type.RATE_RESET, Effect.NONE, Effect.NONE),
    MARGIN_CALL(Type.MARGIN_CALL, Effect.NONE, Effect.NONE),
    MARGIN_CALL_MET(Type.MARGIN_CALL_MET, Effect.NONE, Effect.NONE),
    INTEREST_ACCRUED(""),
    MATURITY_EXTENDED(""),
    CLOSED(""),
    INTEREST_CAPITALISED("adds interest to the principal"),
    REVERSAL("undoes an earlier event");

    /// What an event does to one of the two balances.
    enum Effect {
        /// It leaves the balance alone.
        NONE(0),
        /// It pays an amount that is no part of the balance.
        PAID(0),
        UP(1),
        DOWN(-1);

        private final int sign;

        Effect(int sign) {
            this.sign = sign;
        }

        int sign() {
            return sign;
        }
    }

    private static final Map<String, LoanEventType> BY_NAME = new TreeMap<>();

    static {
        for (LoanEventType type : values()) {
            BY_NAME.put(type.name(), type);
        }
    }

    private final Optional<Type> fact;
    private final Effect dollars;
    private final Effect coins;
    private final String refused;

    LoanEventType(Type fact, Effect dollars, Effect coins) {
        this.fact = Optional.of(fact);
        this.dollars = dollars;
        this.coins = coins;
        this.refused = "";
    }

    LoanEventType(String refused) {
        this.fact = Optional.empty();
        this.dollars = Effect.NONE;
        this.coins = Effect.NONE;
        this.refused = refused;
    }

    /// The kind a cell names; empty, with a problem, for one that is unknown or refused.
    static Optional<LoanEventType> of(Cell cell) {
        LoanEventType type = BY_NAME.get(cell.text());
        if (type == null) {
            String legal = String.join(", ", BY_NAME.keySet());
            cell.wrong("\"" + cell.text() + "\" is unknown", "write one of " + legal);
            return Optional.empty();
        }
        if (!type.refused.isEmpty()) {
            String wrong = type + " " + type.refused + ", which no fact states yet";
            cell.wrong(wrong, "ask the controller how to book it");
            return Optional.empty();
        }
        return Optional.of(type);
    }

    /// The fact that the event is; empty when it only informs.
    Optional<Type> fact() {
        return fact;
    }

    Effect dollars() {
        return dollars;
    }

    Effect coins() {
        return coins;
    }
}
