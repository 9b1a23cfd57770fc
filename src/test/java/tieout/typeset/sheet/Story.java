package tieout.typeset.sheet;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.evidence.Digest;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.fact.Fact;
import tieout.intake.fact.HashRateReading;
import tieout.intake.fact.LoanEvent;
import tieout.intake.standing.Company;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Standing;
import tieout.intake.wording.Wordings;
import tieout.ledger.Ledger;
import tieout.ledger.TrialBalance;
import tieout.reconcile.Reconciliation;
import tieout.report.Books;
import tieout.report.Report;
import tieout.typeset.sheet.chain.Made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A miner's January and February in forty lines: production, a sale, a loan paid down.
final class Story {
    private static final String LINES =
            """
            open 2025-12-31 custody-b 60 BTC
            open 2025-12-31 collateral-c 40 BTC
            open 2025-12-31 lender-c 2000000 USD
            open 2025-12-31 bank-e 900000 USD
            lot L1 2025-11-30 70 cost 6000000
            lot L2 2025-12-15 30 cost 2650000.12
            loan LN-1 0.0725 ACT_365F RETAINED
            adopted 2026-01-01 1234567.89
            policy stablecoin_class intangible asset
            restricted custody-b 5 2026-01-15 2026-03-31 lock-up
            published 2025-12 bitcoin_held 100.0
            published 2025-12 bitcoin_produced 12.0
            2026-01-05 price BTC 90000
            2026-01-31 price BTC 78600
            2026-01-31 price USDT 1
            2026-01-05 earn pool-a 10.5
            2026-01-06 receive custody-b 10.5 pool-a
            2026-01-20 price USDT 0.9996
            2026-01-20 send custody-b 8 exchange-d
            2026-01-20T13:00 sell exchange-d 8 BTC for 680000 fee 680 as T1
            2026-01-31 custodian-says custody-b 62.5
            2026-01-31 lender-says LN-1 2000000 12315.07 40 78600
            2026-01-31 pool-says pool-a 0
            2026-01-31 venue-says exchange-d 0 BTC
            2026-01-31 bank-says bank-e 900000
            2026-02-03 price BTC 76500.25
            2026-02-27 price BTC 66100
            2026-02-28 price BTC 66000
            2026-02-28 price USDT 1.0003
            2026-02-03 earn pool-a 9.12345678
            2026-02-04 receive custody-b 9.12345678 pool-a
            2026-02-27 earn pool-a 1.25
            2026-02-07 price USDT 0.9996
            2026-02-07 receive custody-b 25 collateral-c
            2026-02-07 send custody-b 35.01 exchange-d
            2026-02-07T14:00 sell exchange-d 20 BTC for 1371200 fee 1371.2 as T2
            2026-02-07T15:00 sell exchange-d 15.01 BTC for 1029085.6 fee 1029.0856 as T3
            2026-02-20 price USDT 0.9991
            2026-02-20 send custody-b 1.5 exchange-d
            2026-02-20T09:30 sell exchange-d 1.5 BTC for 101250 fee 101.25 as T4
            2026-02-08 withdraw exchange-d 1500000 USDT lender-c
            2026-02-04 payout pool-a 9.12345678
            2026-02-07T14:00 match exchange-d -20 BTC T2
            2026-02-07T14:00 match exchange-d 1371200 USDT T2
            2026-02-07T14:00 fee exchange-d -1371.2 USDT T2
            2026-02-07T15:00 match exchange-d -15.01 BTC T3
            2026-02-07T15:00 match exchange-d 1029085.6 USDT T3
            2026-02-07T15:00 fee exchange-d -1029.0856 USDT T3
            2026-02-20T09:30 match exchange-d -1.5 BTC T4
            2026-02-20T09:30 match exchange-d 101250 USDT T4
            2026-02-20T09:30 fee exchange-d -101.25 USDT T4
            2026-02-09 announced 2026-02-07 2026-02-07 35.01 approximately 2.4
            2026-02-28 custodian-says custody-b 60.11345678
            2026-02-28 lender-says LN-1 515095.89 2148.58 15 66000
            2026-02-28 venue-says exchange-d 1678354.0644 USDT
            2026-02-28 pool-says pool-a 1.25
            2026-02-28 venue-says exchange-d %s BTC
            2026-02-28 bank-says bank-e 900000
            2026-02-28 books-say 1010 900000 Cash
            2026-02-28 books-say 2010 -514900 =Loan, and a name that looks like a formula
            2025-12-31 price BTC 87325
            2026-02-07 price BTC 68600
            2026-01-20 price BTC 85000
            2026-02-20 price BTC 67500
            """;

    static final Made MADE = new Made("0.0.1 (test)", Digest.of("templates"));

    private static final Month CLOSING = Month.of(2026, 2);

    private Story() {}

    /// February, tied out.
    static Report tied() {
        return report("0");
    }

    /// February with 0.75 bitcoin on the venue that the ledger does not know.
    static Report draft() {
        return report("0.75");
    }

    private static Report report(String onVenue) {
        Facts facts = facts(LINES.formatted(onVenue));
        Ledger ledger = Ledger.post(facts);
        Reconciliation reconciliation = Reconciliation.of(facts, ledger, CLOSING);
        return Report.of(new Books(facts, ledger, reconciliation), wordings());
    }

    private static Facts facts(String lines) {
        Facts plain = tieout.ledger.Books.of(lines);
        Source february = source("2026-02/production/sites.csv");
        Origin origin = new Origin(february, 2, "site,hash rate");
        List<Source> sources =
                Stream.concat(
                                plain.sources().stream(),
                                Stream.of(source("2026-01/production/sites.csv"), february))
                        .toList();
        List<Fact> happened = new ArrayList<>(plain.happened());
        for (int day = 1; day <= 28; day++) {
            happened.add(
                    new HashRateReading(
                            new Origin(february, day + 1, "Site A," + day + ",40100,37000"),
                            "Site A",
                            "North America",
                            LocalDate.of(2026, 2, day),
                            HashRate.terahashes("40100.5"),
                            HashRate.terahashes(String.valueOf(37000 + 10 * day))));
        }
        happened.addAll(lender(february));
        List<Standing> standing = new ArrayList<>();
        plain.standing().forEach(s -> standing.add(placed(s)));
        standing.add(new Company(origin, "legal_name", "Example Mining & Co."));
        return TrialBalance.with(new Facts(sources, standing, happened), CLOSING);
    }

    /// What the lender lists of the repayment.
    private static List<LoanEvent> lender(Source source) {
        return List.of(
                event(source, LoanEvent.Type.INTEREST_PAID, "15095.89", "0"),
                event(source, LoanEvent.Type.REPAY, "1484904.11", "0"),
                event(source, LoanEvent.Type.COLLATERAL_RETURNED, "0", "25"));
    }

    private static LoanEvent event(
            Source source, LoanEvent.Type type, String dollars, String bitcoin) {
        return new LoanEvent(
                new Origin(source, 40 + type.ordinal(), type.name()),
                type.name(),
                "LN-1",
                type,
                Instant.parse("2026-02-08T12:00:00Z"),
                LocalDate.of(2026, 2, 8),
                Usd.parse(dollars),
                Bitcoin.parse(bitcoin),
                LoanEvent.Terms.NONE);
    }

    private static Source source(String path) {
        return Source.of(path, path.getBytes(StandardCharsets.UTF_8));
    }

    /// The pool's account stands in a region.
    private static Standing placed(Standing setting) {
        return setting instanceof OwnAccount a && a.kind() == OwnAccount.Kind.POOL
                ? new OwnAccount(
                        a.origin(),
                        a.id(),
                        a.kind(),
                        a.holder(),
                        a.alias(),
                        "North America",
                        a.bookAccount())
                : setting;
    }

    static Wordings wordings() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("templates/figures.csv"));
            return Wordings.read(Source.of("figures.csv", bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
