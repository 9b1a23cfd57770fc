package tieout.intake.terms;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Nearest;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.Company;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningLot;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Policy;
import tieout.intake.standing.PolicyName;
import tieout.intake.standing.Publication;
import tieout.intake.standing.Tolerance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a row of each standing file states.
final class Settings {
    static final List<String> COMPANY =
            List.of(
                    "legal_name",
                    "short_name",
                    "exchange",
                    "ticker",
                    "dateline",
                    "contact",
                    "contact_email");
    private static final Printed NONE = Printed.exactly(new BigDecimal("0.00"));
    private static final Map<String, OwnAccount.Kind> KINDS =
            Arrays.stream(OwnAccount.Kind.values())
                    .collect(Collectors.toMap(k -> k.name().toLowerCase(Locale.ROOT), k -> k));
    private static final Map<String, Function<Cell, Amount>> UNITS =
            Map.of("BTC", Cell::bitcoin, "USD", Cell::usd, "USDT", Cell::tether);
    private static final Map<String, Unit> MEASURES =
            Arrays.stream(Unit.values()).collect(Collectors.toMap(Unit::name, unit -> unit));
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    static final Map<String, PolicyName> POLICIES =
            Arrays.stream(PolicyName.values()).collect(Collectors.toMap(PolicyName::id, n -> n));

    private Settings() {}

    static OwnAccount account(Row row) {
        OwnAccount account =
                new OwnAccount(
                        row.origin(),
                        row.cell("id").required(),
                        row.cell("kind").choice(KINDS),
                        row.cell("holder").required(),
                        row.text("known to others as"),
                        row.text("region"),
                        row.text("book account"));
        if (account.kind() == OwnAccount.Kind.POOL) {
            row.cell("region").required();
        }
        return account;
    }

    static Company company(Row row) {
        Cell setting = row.cell("setting");
        if (!COMPANY.contains(setting.text())) {
            setting.wrong(
                    "\"" + setting.text() + "\" is unknown",
                    "write " + Nearest.legal(setting.text(), COMPANY));
        }
        return new Company(row.origin(), setting.text(), row.cell("value").required());
    }

    static Opening opening(Row row) {
        Amount balance = row.cell("unit").choice(UNITS).apply(row.cell("balance"));
        return new Opening(
                row.origin(), row.cell("day").day(), row.cell("account").required(), balance);
    }

    static OpeningLot lot(Row row) {
        Cell quantity = row.cell("quantity");
        Cell cost = row.cell("cost");
        OpeningLot lot =
                new OpeningLot(
                        row.origin(),
                        row.cell("id").required(),
                        row.cell("acquired").day(),
                        quantity.bitcoin(),
                        cost.usd(),
                        row.text("account"));
        if (row.sound() && lot.quantity().compareTo(Bitcoin.ZERO) <= 0) {
            quantity.wrong("is not above zero", "leave out a lot that is used up");
        }
        if (row.sound() && lot.cost().compareTo(Usd.ZERO) < 0) {
            cost.wrong("is below zero", "write what the bitcoin cost");
        }
        return lot;
    }

    /// A policy on the list, with an answer that it may give.
    static Policy policy(Row row) {
        Cell value = row.cell("value");
        PolicyName name = row.cell("policy").choice(POLICIES);
        if (row.sound() && !name.admits(value.text())) {
            value.wrong(
                    "\"" + value.text() + "\" is not what " + name.id() + " can be",
                    "write " + name.legal());
        }
        return new Policy(row.origin(), row.text("policy"), value.text());
    }

    /// `-` is how a release prints that there was none.
    static Publication publication(Row row) {
        Cell printed = row.cell("printed");
        row.cell("date seen").choice(YES_NO);
        return new Publication(
                row.origin(),
                row.cell("month").month(),
                row.cell("figure").required(),
                printed.text().equals("-") ? NONE : printed.printed(),
                row.cell("published").day(),
                row.cell("document").required());
    }

    static Tolerance pass(Row row) {
        Cell amount = row.cell("amount");
        Ratio largest = amount.decimal();
        if (largest.signum() < 0) {
            amount.wrong("\"" + amount.text() + "\" is below zero", "write the largest difference");
        }
        return new Tolerance(
                row.origin(),
                row.cell("control").required(),
                row.cell("unit").choice(MEASURES),
                largest);
    }
}
