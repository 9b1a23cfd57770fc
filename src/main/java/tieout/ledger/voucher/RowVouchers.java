package tieout.ledger.voucher;

import tieout.amount.Unit;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Event;
import tieout.ledger.value.Flow;
import tieout.ledger.value.Nature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Entries of one row of a source: what it moved between the general ledger's accounts.
final class RowVouchers {
    private final Vouched from;
    private final JournalBook book;
    private final LoanVouchers loans;

    RowVouchers(Vouched from, JournalBook book, LoanVouchers loans) {
        this.from = from;
        this.book = book;
        this.loans = loans;
    }

    void write(Event event, LocalDate day) {
        Movement first = event.movements().getFirst();
        switch (first.cause()) {
            case PRODUCED -> mined(event, day);
            case SOLD -> sold(event, day);
            case PURCHASED -> purchased(event, day);
            case LOAN_FEES, INTEREST, REPAID -> {
                if (first.unit() == Unit.BTC) {
                    loans.paidInCoins(event, day);
                } else {
                    loans.paid(event.movements(), day);
                }
            }
            case APPLIED -> loans.applied(event, day);
            case DRAWN, CLAIMED -> loans.received(event.movements(), day);
            default -> {
                if (first.unit() == Unit.USD) {
                    event.movements().forEach(movement -> dollars(movement, day));
                } else {
                    moved(event, day);
                }
            }
        }
    }

    private void mined(Event event, LocalDate day) {
        Usd revenue =
                event.flows().stream()
                        .filter(flow -> flow.nature() == Nature.MINED)
                        .map(Flow::dollars)
                        .reduce(Usd.ZERO, Usd::plus);
        for (Flow flow : event.flows()) {
            String text = flow.units() + " BTC mined";
            sheet(event, day, Reason.MINED, text)
                    .post(
                            account(Roles.of(flow.carried())),
                            account(BookRole.MINING_REVENUE),
                            revenue)
                    .enter();
        }
    }

    /// Tether at its fix, the fee as quoted; the rest of the price is a loss or gain on tether.
    private void sold(Event event, LocalDate day) {
        Usd price = event.dollars(Carried.BITCOIN, Nature.SOLD).negated();
        Usd received = event.dollars(Carried.TETHER, Nature.RECEIVED_FOR_BITCOIN);
        Optional<BookAccount> bitcoin = account(BookRole.BITCOIN);
        Usd fee = event.fee();
        Movement coins = event.movements().getFirst();
        sheet(event, day, Reason.SOLD, coins.amount() + " BTC sold")
                .post(account(BookRole.TETHER), bitcoin, received)
                .post(account(BookRole.TRANSACTION_COSTS), bitcoin, fee)
                .post(account(BookRole.GAIN_ON_TETHER), bitcoin, price.minus(received).minus(fee))
                .enter();
    }

    private void purchased(Event event, LocalDate day) {
        Usd cost = event.dollars(Carried.BITCOIN, Nature.PURCHASED);
        Usd spent = event.dollars(Carried.TETHER, Nature.SPENT_ON_BITCOIN).negated();
        Movement coins = event.movements().getFirst();
        sheet(event, day, Reason.PURCHASED, coins.amount() + " BTC bought")
                .post(account(BookRole.BITCOIN), account(BookRole.TETHER), cost)
                .post(
                        account(BookRole.TRANSACTION_COSTS),
                        account(BookRole.TETHER),
                        spent.minus(cost))
                .enter();
    }

    /// Bitcoin or tether that moved between two balances, or to or from the world.
    private void moved(Event event, LocalDate day) {
        List<Flow> flows =
                event.flows().stream().filter(f -> f.nature() != Nature.GAIN_OR_LOSS).toList();
        for (Flow flow : flows.stream().limit(1).toList()) {
            boolean in = flow.units().exact().signum() > 0;
            BookRole here = Roles.of(flow.carried());
            BookRole there = flows.size() > 1 ? Roles.of(flows.get(1).carried()) : across(flow);
            String text = flow.units() + " " + flow.units().unit().label();
            sheet(event, day, reason(flow.nature()), text + ", " + flow.nature().label())
                    .post(
                            account(in ? here : there),
                            account(in ? there : here),
                            flow.dollars().abs())
                    .enter();
        }
    }

    private static Reason reason(Nature nature) {
        return switch (nature) {
            case RECEIVED_FROM_POOL -> Reason.RECEIVED_FROM_POOL;
            case POSTED_AS_COLLATERAL -> Reason.POSTED_AS_COLLATERAL;
            case RETURNED_FROM_COLLATERAL -> Reason.RETURNED_FROM_COLLATERAL;
            case NETWORK_FEES -> Reason.NETWORK_FEE;
            case PAID_AWAY -> Reason.PAID_IN_BITCOIN;
            default -> Reason.TETHER_MOVED;
        };
    }

    /// What stands across from a balance that changed alone.
    private static BookRole across(Flow flow) {
        boolean tether = flow.carried() == Carried.TETHER;
        return switch (flow.nature()) {
            case NETWORK_FEES -> BookRole.NETWORK_FEES;
            case PAID_AWAY ->
                    tether ? BookRole.TRANSACTION_COSTS : BookRole.COMPENSATION_IN_BITCOIN;
            case PURCHASED -> BookRole.PAYMENTS_CODED_IN_BOOKS;
            default -> BookRole.TETHER_REDEMPTIONS;
        };
    }

    private void dollars(Movement movement, LocalDate day) {
        Usd amount = Cents.of(movement.amount());
        boolean out = movement.from().isOwn();
        Optional<BookAccount> cash =
                from.chart().of(BookRole.CASH, out ? movement.from() : movement.to());
        boolean redeemed = from.redemptions().contains(movement.origin());
        BookRole other =
                movement.cause() == Cause.INVESTED
                        ? BookRole.AI_CONSTRUCTION
                        : redeemed ? BookRole.TETHER_REDEMPTIONS : BookRole.PAYMENTS_CODED_IN_BOOKS;
        book.sheet(
                        day,
                        out ? Reason.BANK_PAYMENT : Reason.BANK_RECEIPT,
                        out ? "Paid from " + movement.from() : "Received on " + movement.to(),
                        List.of(movement.origin()),
                        List.of())
                .post(out ? account(other) : cash, out ? cash : account(other), amount)
                .enter();
    }

    /// What pays or is paid: cash, or tether.
    static BookRole money(Movement movement) {
        return movement.unit() == Unit.USDT ? BookRole.TETHER : BookRole.CASH;
    }

    private Optional<BookAccount> account(BookRole role) {
        return from.chart().of(role);
    }

    private JournalBook.Sheet sheet(Event event, LocalDate day, Reason reason, String text) {
        List<Origin> origins = List.of(event.movements().getFirst().origin());
        return book.sheet(
                day,
                reason,
                text,
                origins,
                event.flows().stream().flatMap(f -> f.fixes().stream()).distinct().toList());
    }
}
