package tieout.typeset.page;

import tieout.calendar.Month;
import tieout.evidence.Origin;
import tieout.evidence.Source;
import tieout.intake.Facts;
import tieout.intake.standing.Company;
import tieout.intake.standing.Standing;
import tieout.intake.wording.Wordings;
import tieout.ledger.Ledger;
import tieout.ledger.TrialBalance;
import tieout.reconcile.Reconciliation;
import tieout.report.Books;
import tieout.report.Report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A miner's January and February in thirty lines: what the words of documents are tried on.
public final class Story {
    private static final String LINES =
            """
            open 2025-12-31 custody-b 60 BTC
            open 2025-12-31 collateral-c 40 BTC
            open 2025-12-31 lender-c 2000000 USD
            open 2025-12-31 bank-e 900000 USD
            lot L1 2025-11-30 100 cost 8650000
            loan LN-1 0.0725 ACT_365F RETAINED
            published 2025-12 bitcoin_held 100.0
            published 2025-12 bitcoin_produced 12.0
            2026-01-05 price BTC 90000
            2026-01-31 price BTC 78600
            2026-01-31 price USDT 1
            2026-01-05 earn pool-a 10.5
            2026-01-06 payout pool-a 10.5
            2026-01-06 receive custody-b 10.5 pool-a
            2026-01-31 custodian-says custody-b 70.5
            2026-01-31 lender-says LN-1 2000000 12315.07 40 78600
            2026-01-31 pool-says pool-a 0
            2026-01-31 venue-says exchange-d 0 BTC
            2026-01-31 bank-says bank-e 900000
            2026-02-03 price BTC 76500.25
            2026-02-28 price BTC 66000
            2026-02-28 price USDT 1
            2026-02-03 earn pool-a 9.125
            2026-02-04 payout pool-a 9.125
            2026-02-04 receive custody-b 9.125 pool-a
            2026-02-07 price USDT 1
            2026-02-07 send custody-b 35 exchange-d
            2026-02-07T14:00 sell exchange-d 35 BTC for 2400000 fee 2400 as T2
            2026-02-07T14:00 match exchange-d -35 BTC T2
            2026-02-07T14:00 match exchange-d 2400000 USDT T2
            2026-02-07T14:00 fee exchange-d -2400 USDT T2
            2026-02-09 announced 2026-02-07 2026-02-08 35.0 approximately 2.4
            2026-02-28 custodian-says custody-b 44.625
            2026-02-28 lender-says LN-1 2000000 23438.36 40 66000
            2026-02-28 pool-says pool-a 0
            2026-02-28 venue-says exchange-d %s BTC
            2026-02-28 venue-says exchange-d 2397600 USDT
            2026-02-28 books-say 1010 900000 Cash
            2026-02-28 bank-says bank-e 900000
            2025-12-31 price BTC 87325
            2026-02-07 price BTC 68600
            """;

    private static final Month CLOSING = Month.of(2026, 2);

    private static final Map<String, String> NAMES =
            new TreeMap<>(
                    Map.of(
                            "legal_name", "Bits & <Pieces> Inc.",
                            "short_name", "Bits",
                            "exchange", "NYSE",
                            "ticker", "BITS",
                            "dateline", "DALLAS",
                            "contact", "Investor Relations",
                            "contact_email", "ir@example.com"));

    private Story() {}

    public static Report tied() {
        return report("0");
    }

    /// February with 0.75 bitcoin on the venue that the ledger does not know.
    public static Report draft() {
        return report("0.75");
    }

    /// Templates in memory: the house's word lists, and one document.
    static TemplateFiles files(String document) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("constants.csv", bytes("text,reason\nForm 6-K,name of a form\n"));
        files.put("banned-words.csv", bytes("word,instead\nrobust,take it out\n"));
        String titles = "document,title,classification,audience\nmemo,Board memo,Board,board\n";
        files.put("documents.csv", bytes(titles));
        files.put("memo/memo.html", bytes(document));
        return new TemplateFiles(files);
    }

    private static Report report(String onVenue) {
        Facts plain = tieout.ledger.Books.of(LINES.formatted(onVenue));
        List<Standing> standing = new ArrayList<>(plain.standing());
        Origin origin = new Origin(source("standing/company.csv"), 2, "");
        NAMES.forEach((setting, value) -> standing.add(new Company(origin, setting, value)));
        List<Source> sources =
                List.of(source("2026-01/custody.csv"), source("2026-02/custody.csv"));
        Facts facts = TrialBalance.with(new Facts(sources, standing, plain.happened()), CLOSING);
        Ledger ledger = Ledger.post(facts);
        Reconciliation reconciliation = Reconciliation.of(facts, ledger, CLOSING);
        return Report.of(new Books(facts, ledger, reconciliation), wordings());
    }

    private static Source source(String path) {
        return Source.of(path, bytes(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Wordings wordings() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("templates/figures.csv"));
            return Wordings.read(Source.of("figures.csv", bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
