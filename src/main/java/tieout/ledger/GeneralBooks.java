package tieout.ledger;

import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.fact.BankEntry;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningBook;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Policy;
import tieout.ledger.account.Account;
import tieout.ledger.loan.Loan;
import tieout.ledger.value.Measurement;
import tieout.ledger.value.MeasurementPolicy;
import tieout.ledger.value.Measuring;
import tieout.ledger.voucher.BookChart;
import tieout.ledger.voucher.Bookkeeping;
import tieout.ledger.voucher.Journal;
import tieout.ledger.voucher.Vouched;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The ledger as the general ledger has to show it: carried balances, the chart, and the journal.
public record GeneralBooks(Measurement measurement, BookChart chart, Journal journal) {

    /// From the opening through the closing of a month; every month on the way is closed.
    ///
    /// Throws one [Refusal] with every policy, price and role that is missing.
    public static GeneralBooks of(Facts facts, Ledger ledger, Month through) {
        return of(facts, ledger, closings(facts, ledger, through));
    }

    /// From the opening through the last of the closings.
    public static GeneralBooks of(Facts facts, Ledger ledger, List<AsOf> closings) {
        List<Problem> problems = new ArrayList<>();
        Optional<MeasurementPolicy> policy =
                MeasurementPolicy.of(facts.settings(Policy.class), retained(ledger), problems);
        BookChart chart =
                BookChart.of(
                        facts.settings(BookAccount.class),
                        facts.settings(OwnAccount.class),
                        problems);
        if (policy.isEmpty()) {
            throw new Refusal(problems);
        }
        Map<Origin, Usd> revenue = new LinkedHashMap<>();
        ledger.contracts().forEach(day -> revenue.put(day.origin(), day.revenue()));
        Measurement measurement =
                Measuring.of(
                        ledger.movements(),
                        ledger.prices(),
                        policy.get(),
                        movement -> revenue.getOrDefault(movement.origin(), Usd.ZERO),
                        closings);
        Journal journal =
                Bookkeeping.of(
                        new Vouched(
                                chart,
                                measurement,
                                ledger.prices(),
                                ledger.loans(),
                                facts.settings(OpeningBook.class),
                                redemptions(facts, ledger),
                                digest(facts)),
                        problems);
        return new GeneralBooks(measurement, chart, journal);
    }

    /// Collateral whose lender may not use the coins.
    private static Set<Account> retained(Ledger ledger) {
        Set<Account> retained = new LinkedHashSet<>();
        for (Loan loan : ledger.loans()) {
            if (loan.terms().control() == LoanTerms.Control.RETAINED) {
                ledger.chart().accounts(Account.Kind.COLLATERAL).stream()
                        .filter(account -> account.holder().equals(loan.terms().lender()))
                        .forEach(retained::add);
            }
        }
        return retained;
    }

    /// The month ends after the opening day, or after the first movement if nothing opens.
    private static List<AsOf> closings(Facts facts, Ledger ledger, Month through) {
        Optional<LocalDate> opened =
                facts.settings(Opening.class).stream().map(Opening::day).min(LocalDate::compareTo);
        Month first =
                opened.map(day -> Month.of(day.plusDays(1)))
                        .orElseGet(() -> firstMoved(ledger, through));
        List<AsOf> closings = new ArrayList<>();
        for (Month month = first; month.compareTo(through) <= 0; month = month.next()) {
            closings.add(month.end());
        }
        return closings;
    }

    private static Month firstMoved(Ledger ledger, Month through) {
        return ledger.movements().list().stream()
                .map(m -> Month.of(m.at().atOffset(ZoneOffset.UTC).toLocalDate()))
                .findFirst()
                .orElse(through);
    }

    /// Receipts whose words name a venue: the dollars that tether became.
    private static Set<Origin> redemptions(Facts facts, Ledger ledger) {
        Set<Origin> found = new LinkedHashSet<>();
        for (BankEntry entry : facts.of(BankEntry.class)) {
            String words = entry.reference() + " " + entry.text();
            boolean names =
                    ledger.chart().accounts(Account.Kind.EXCHANGE).stream()
                            .anyMatch(venue -> words.contains(venue.holder()));
            if (names && !entry.amount().isNegative()) {
                found.add(entry.origin());
            }
        }
        return found;
    }

    private static Digest digest(Facts facts) {
        return Digest.of(
                facts.settings(Policy.class).stream()
                        .map(p -> p.name() + "=" + p.value() + "\n")
                        .sorted()
                        .collect(Collectors.joining()));
    }
}
