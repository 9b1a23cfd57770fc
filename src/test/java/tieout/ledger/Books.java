package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.fact.Announcement;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.BankEntry;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.CashFlow;
import tieout.intake.fact.CashFlowOverride;
import tieout.intake.fact.CustodyBalance;
import tieout.intake.fact.ExchangeBalance;
import tieout.intake.fact.Explanation;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Fill;
import tieout.intake.fact.PoolBalance;
import tieout.intake.fact.PoolPayout;
import tieout.intake.fact.PriceFix;
import tieout.intake.fact.Selection;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.Transfer;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningLot;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Policy;
import tieout.intake.standing.Publication;
import tieout.intake.standing.Standing;
import tieout.intake.standing.Tolerance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Books stated as lines of text, one fact a line, for tests that a controller can read.
///
/// `2026-02-07 sell exchange-d 15 BTC for 1029000 fee 1029 as T1`. A time follows the day as
/// `2026-02-07T14:00`; without one it is noon. Every line is an origin, `books.txt:3`.
public final class Books {
    private static final String ACCOUNTS =
            """
            account pool-a POOL Pool A
            account custody-b CUSTODY Custodian B
            account exchange-d EXCHANGE Exchange D
            account collateral-c COLLATERAL Lender C
            account lender-c LENDER Lender C
            account bank-e BANK Bank E
            """;

    private final Source source;
    private final List<Standing> standing = new ArrayList<>();
    private final List<Fact> happened = new ArrayList<>();

    private Books(String text) {
        source = Source.of("books.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /// The facts of these lines, with one account of ours of each kind and a policy for each
    /// choice; a policy that the lines state is the one that holds.
    public static Facts of(String text) {
        Books books = new Books(text);
        books.read(ACCOUNTS, -10);
        books.read(policiesNotIn(text), -20);
        books.read(text, 0);
        boolean adopted = books.standing.stream().anyMatch(Adoption.class::isInstance);
        SmallChart.of(books.source).stream()
                .filter(setting -> !(adopted && setting instanceof Adoption))
                .forEach(books.standing::add);
        books.standing.addAll(Mining.unsaid(books.standing));
        return new Facts(List.of(books.source), books.standing, books.happened);
    }

    private static String policiesNotIn(String text) {
        return SmallChart.POLICIES
                .lines()
                .filter(row -> !text.contains(row.substring(0, row.indexOf(' ', 7) + 1)))
                .collect(Collectors.joining("\n"));
    }

    public static Ledger ledger(String text) {
        return Ledger.post(of(text));
    }

    private void read(String text, int before) {
        int line = before;
        for (String row : text.split("\n")) {
            line++;
            if (!row.isBlank()) {
                List<String> words = Arrays.asList(row.strip().split("\\s+"));
                Origin origin = new Origin(source, line, row.strip());
                if (Character.isDigit(words.getFirst().charAt(0))) {
                    happened(origin, words);
                } else {
                    setting(origin, words);
                }
            }
        }
    }

    private void setting(Origin o, List<String> w) {
        standing.add(
                switch (w.getFirst()) {
                    case "account" ->
                            new OwnAccount(
                                    o,
                                    w.get(1),
                                    OwnAccount.Kind.valueOf(w.get(2)),
                                    rest(w, 3),
                                    "",
                                    "",
                                    w.get(2).equals("BANK") ? "1010" : "");
                    case "open" -> new Opening(o, day(w.get(1)), w.get(2), amount(w, 3));
                    case "lot" ->
                            new OpeningLot(
                                    o,
                                    w.get(1),
                                    day(w.get(2)),
                                    Bitcoin.parse(w.get(3)),
                                    Usd.parse(w.get(5)),
                                    w.size() > 7 ? w.get(7) : "");
                    case "pool" -> Mining.terms(o, w);
                    case "tolerance" ->
                            new Tolerance(
                                    o,
                                    w.get(1),
                                    Unit.valueOf(w.get(3)),
                                    Ratio.of(new BigDecimal(w.get(2))));
                    case "policy" -> new Policy(o, w.get(1), rest(w, 2));
                    case "published" ->
                            new Publication(
                                    o,
                                    Month.parse(w.get(1)).orElseThrow(),
                                    w.get(2),
                                    Printed.parse(rest(w, 3)),
                                    LocalDate.of(2026, 1, 1),
                                    "release");
                    default -> NoteLines.read(o, w);
                });
    }

    private void happened(Origin o, List<String> w) {
        Instant at = instant(w.getFirst());
        LocalDate day = LocalDate.parse(w.getFirst().substring(0, 10));
        Instant end = new AsOf(day).cutOff();
        happened.add(
                switch (w.get(1)) {
                    case "price" -> price(o, day, w);
                    case "price-at" -> NoteLines.price(o, day, w);
                    case "earn", "hash-rate", "network" -> Mining.fact(o, day, w);
                    case "payout" ->
                            new PoolPayout(
                                    o, w.get(2), at, "tx" + o.line(), Bitcoin.parse(w.get(3)));
                    case "sell", "buy" -> fill(o, at, w);
                    case "receive" -> transfer(o, at, w, Transfer.Direction.IN);
                    case "send" -> transfer(o, at, w, Transfer.Direction.OUT);
                    case "match" -> settlement(o, at, w, Settlement.Kind.MATCH);
                    case "fee" -> settlement(o, at, w, Settlement.Kind.FEE);
                    case "deposit" -> settlement(o, at, w, Settlement.Kind.DEPOSIT);
                    case "withdraw" -> settlement(o, at, w, Settlement.Kind.WITHDRAWAL);
                    case "bank" ->
                            new BankEntry(
                                    o, w.get(2), day, Usd.parse(w.get(3)), w.get(4), rest(w, 5));
                    default -> words(o, at, day, end, w);
                });
    }

    private static Fact words(Origin o, Instant at, LocalDate day, Instant end, List<String> w) {
        return switch (w.get(1)) {
            case "announced" ->
                    new Announcement(
                            o,
                            day,
                            LocalDate.parse(w.get(2)),
                            LocalDate.parse(w.get(3)),
                            Printed.parse(w.get(4)),
                            Printed.parse(rest(w, 5)),
                            "release");
            case "lender-lists" -> LoanLines.event(o, at, w);
            case "explain" ->
                    new Explanation(o, w.get(2), w.get(3), w.get(4), w.get(5), day, rest(w, 6));
            case "select" ->
                    new Selection(
                            o, w.get(2), w.get(3), w.get(4), Bitcoin.parse(w.get(5)), at, w.get(7));
            case "override" ->
                    new CashFlowOverride(
                            o,
                            w.get(2),
                            CashFlow.valueOf(w.get(3)),
                            w.size() > 4 ? w.get(4) : "",
                            rest(w, 5));
            default -> statement(o, day, end, w);
        };
    }

    private static Fact statement(Origin o, LocalDate day, Instant end, List<String> w) {
        return switch (w.get(1)) {
            case "pool-says" -> new PoolBalance(o, w.get(2), end, Bitcoin.parse(w.get(3)));
            case "custodian-says" -> new CustodyBalance(o, w.get(2), end, Bitcoin.parse(w.get(3)));
            case "venue-says" -> new ExchangeBalance(o, w.get(2), end, amount(w, 3));
            case "bank-says" -> new BankBalance(o, w.get(2), end, Usd.parse(w.get(3)));
            case "lender-says" -> LoanLines.position(o, end, w);
            case "books-say" ->
                    new BookBalance(o, Month.of(day), w.get(2), rest(w, 4), Usd.parse(w.get(3)));
            default -> throw new IllegalArgumentException(o.raw());
        };
    }

    private static PriceFix price(Origin o, LocalDate day, List<String> w) {
        Price price =
                w.get(2).equals("BTC") ? Price.perBitcoin(w.get(3)) : Price.perTether(w.get(3));
        return new PriceFix(o, day, new AsOf(day).cutOff(), price, "market");
    }

    private static Fill fill(Origin o, Instant at, List<String> w) {
        Fill.Side side = Fill.Side.valueOf(w.get(1).toUpperCase(Locale.ROOT));
        Bitcoin quantity = Bitcoin.parse(w.get(3));
        Tether gross = Tether.parse(w.get(6));
        Tether fee = Tether.parse(w.get(8));
        Price price =
                Price.perBitcoin(
                        gross.exact()
                                .dividedBy(quantity.exact())
                                .rounded(2, java.math.RoundingMode.HALF_UP)
                                .toPlainString());
        Tether net = side == Fill.Side.SELL ? gross.minus(fee) : gross.plus(fee);
        return new Fill(o, w.get(2), w.get(10), side, at, quantity, price, gross, fee, net);
    }

    private static Transfer transfer(
            Origin o, Instant at, List<String> w, Transfer.Direction direction) {
        String id = "A" + o.line();
        return new Transfer(o, id, w.get(2), direction, w.get(4), at, Bitcoin.parse(w.get(3)));
    }

    private static Settlement settlement(
            Origin o, Instant at, List<String> w, Settlement.Kind kind) {
        String last = w.size() > 5 ? w.get(5) : "";
        boolean trade = kind == Settlement.Kind.MATCH || kind == Settlement.Kind.FEE;
        return new Settlement(
                o,
                w.get(2),
                kind,
                at,
                amount(w, 3),
                trade ? last : "W" + o.line(),
                trade ? "" : last);
    }

    private static Amount amount(List<String> w, int at) {
        return switch (w.get(at + 1)) {
            case "BTC" -> Bitcoin.parse(w.get(at));
            case "USDT" -> Tether.parse(w.get(at));
            default -> Usd.parse(w.get(at));
        };
    }

    private static Instant instant(String word) {
        return Instant.parse(word.length() == 10 ? word + "T12:00:00Z" : word + ":00Z");
    }

    private static LocalDate day(String word) {
        return LocalDate.parse(word);
    }

    private static String rest(List<String> words, int from) {
        return String.join(" ", words.subList(Math.min(from, words.size()), words.size()));
    }
}
