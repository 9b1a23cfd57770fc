package tieout.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Usd;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.BankEntry;

import java.time.Instant;
import java.util.List;

/// A bank that states each day by itself: the statements of one file, one after the other.
class BankTest {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
            """;
    private static final String STATEMENT =
            """
            <Stmt><Id>%1$s</Id><Acct><Id><Othr><Id>BTC Vault</Id></Othr></Id></Acct>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>
            <Amt Ccy="USD">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%1$s</Dt></Dt></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
            <Amt Ccy="USD">%4$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%1$s</Dt></Dt></Bal>
            <Ntry><Amt Ccy="USD">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>%1$s</Dt></BookgDt></Ntry></Stmt>
            """;
    private static final String TAIL = "</BkToCstmrStmt></Document>\n";

    private static String statement(String day, String opening, String credit, String closing) {
        return STATEMENT.formatted(day, opening, credit, closing);
    }

    private static Received bank(String... statements) {
        return Received.of("camt_053", "bank-e", "", HEAD + String.join("", statements) + TAIL);
    }

    @Test
    void each_statement_opens_with_what_the_one_before_it_closed_with() {
        Received received =
                bank(
                        statement("2026-02-02", "10.00", "5.00", "15.00"),
                        statement("2026-02-03", "15.00", "0.25", "15.25"));
        assertThat(received.wrong()).isEmpty();
        assertThat(received.of(BankEntry.class)).hasSize(2);
        List<BankBalance> balances = received.of(BankBalance.class);
        assertThat(balances).hasSize(2);
        assertThat(balances.getLast().balance()).isEqualTo(Usd.parse("15.25"));
        assertThat(balances.getLast().at()).isEqualTo(Instant.parse("2026-02-04T00:00:00Z"));
    }

    @Test
    void a_statement_that_was_left_out_between_two_is_noticed() {
        assertThat(
                        bank(
                                        statement("2026-02-02", "10.00", "5.00", "15.00"),
                                        statement("2026-02-04", "15.25", "1.00", "16.25"))
                                .wrong())
                .containsExactly("12: Amt is 15.25, but 15 follows from line 7");
    }
}
