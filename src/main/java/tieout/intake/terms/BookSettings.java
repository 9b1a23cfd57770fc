package tieout.intake.terms;

import tieout.amount.Price;
import tieout.amount.Usd;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.OpeningBook;
import tieout.intake.standing.OpeningPrice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a row of the general ledger's standing files states: its chart, and how it opened.
final class BookSettings {
    private static final Map<String, BookAccount.Kind> KINDS =
            words(BookAccount.Kind.values(), BookAccount.Kind::words);
    private static final Map<String, BookRole> ROLES = words(BookRole.values(), BookRole::words);
    private static final Map<String, BookAccount.Side> SIDES =
            words(BookAccount.Side.values(), side -> side.name().toLowerCase(Locale.ROOT));
    private static final Map<String, BookAccount.Keeper> KEEPERS =
            words(BookAccount.Keeper.values(), keeper -> keeper.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Function<Cell, Price>> ASSETS =
            Map.of("BTC", Cell::perBitcoin, "USDT", Cell::perTether);

    private BookSettings() {}

    private static <E> Map<String, E> words(E[] values, Function<E, String> said) {
        return Arrays.stream(values).collect(Collectors.toMap(said, Function.identity()));
    }

    /// An account without a role is one that no entry and no figure asks for.
    static BookAccount account(Row row) {
        Cell role = row.cell("role");
        return new BookAccount(
                row.origin(),
                row.cell("number").required(),
                row.cell("name").required(),
                row.cell("type").choice(KINDS),
                row.cell("normal side").choice(SIDES),
                role.isEmpty() ? Optional.empty() : Optional.of(role.choice(ROLES)),
                row.cell("kept by").choice(KEEPERS));
    }

    /// Debit positive, in whole cents.
    static OpeningBook opening(Row row) {
        Cell balance = row.cell("balance");
        Usd dollars = balance.usd();
        if (!dollars.isWholeCents()) {
            balance.wrong("is finer than a cent", "write what the books show");
        }
        return new OpeningBook(
                row.origin(), row.cell("day").day(), row.cell("account").required(), dollars);
    }

    static OpeningPrice price(Row row) {
        return new OpeningPrice(
                row.origin(),
                row.cell("day").day(),
                row.cell("asset").choice(ASSETS).apply(row.cell("price")),
                row.cell("market").required());
    }
}
