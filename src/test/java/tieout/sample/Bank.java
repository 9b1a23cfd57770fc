package tieout.sample;

import tieout.calendar.Month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Bank E: one dollar account, stated each month as camt.053.
final class Bank {
    private record Entry(LocalDate day, long cents, String reference, String text) {}

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
              <BkToCstmrStmt>
                <GrpHdr>
                  <MsgId>BANKE-%1$s</MsgId>
                  <CreDtTm>%2$sT02:15:00Z</CreDtTm>
                  <MsgPgntn><PgNb>1</PgNb><LastPgInd>true</LastPgInd></MsgPgntn>
                </GrpHdr>
                <Stmt>
                  <Id>BE-000123456-%1$s</Id>
                  <ElctrncSeqNb>%3$d</ElctrncSeqNb>
                  <CreDtTm>%2$sT02:15:00Z</CreDtTm>
                  <FrToDt>
                    <FrDtTm>%4$sT00:00:00Z</FrDtTm>
                    <ToDtTm>%5$sT23:59:59Z</ToDtTm>
                  </FrToDt>
                  <Acct><Id><Othr><Id>BE-000123456</Id></Othr></Id><Ccy>USD</Ccy></Acct>
            """;
    private static final String TAIL = "    </Stmt>\n  </BkToCstmrStmt>\n</Document>\n";
    private static final String[] HOSTS = {"Host N", "Host M", "Host S", "Host A"};
    private long balance = Story.OPENING_CASH;
    private long hosting;
    private List<Entry> entries = new ArrayList<>();

    /// Paid for power and hosting since the month before this one closed.
    long hosting() {
        return hosting;
    }

    void paid(LocalDate day, long cents, String reference, String text) {
        entries.add(new Entry(day, -cents, reference, text));
    }

    void received(LocalDate day, long cents, String reference, String text) {
        entries.add(new Entry(day, cents, reference, text));
    }

    /// Power and hosting take what brings the account to its closing balance.
    void close(Story story) {
        long before = balance + entries.stream().mapToLong(Entry::cents).sum();
        hosting = before - story.bankClosing();
        long[] shares = {530, 190, 120, 160};
        long[] invoices = new Draw("hosting " + story.month()).split(hosting, shares, 25);
        for (int i = 0; i < HOSTS.length; i++) {
            paid(
                    story.month().value().atDay(9 + 5 * i),
                    invoices[i],
                    "INV-" + story.month() + "-" + (i + 1),
                    "Power and hosting, " + HOSTS[i]);
        }
    }

    void files(Month month, int sequence, Files files) {
        entries.sort(Comparator.comparing(Entry::day));
        StringBuilder xml = new StringBuilder();
        LocalDate made = month.last().plusDays(1);
        xml.append(HEAD.formatted(month, made, sequence, month.first(), month.last()));
        balance(xml, "OPBD", month.first(), balance);
        long closing = balance + entries.stream().mapToLong(Entry::cents).sum();
        balance(xml, "CLBD", month.last(), closing);
        for (int i = 0; i < entries.size(); i++) {
            entry(xml, month + "-" + (i + 1), entries.get(i));
        }
        balance = closing;
        entries = new ArrayList<>();
        files.put(month, "books/bank-e.xml", xml.append(TAIL));
    }

    private static void balance(StringBuilder xml, String code, LocalDate day, long cents) {
        xml.append(
                """
                      <Bal>
                        <Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp>
                        <Amt Ccy="USD">%s</Amt>
                        <CdtDbtInd>CRDT</CdtDbtInd>
                        <Dt><Dt>%s</Dt></Dt>
                      </Bal>
                """
                        .formatted(code, Say.usd(cents), day));
    }

    private static void entry(StringBuilder xml, String number, Entry entry) {
        xml.append(
                """
                      <Ntry>
                        <NtryRef>%1$s</NtryRef>
                        <Amt Ccy="USD">%2$s</Amt>
                        <CdtDbtInd>%3$s</CdtDbtInd>
                        <Sts><Cd>BOOK</Cd></Sts>
                        <BookgDt><Dt>%4$s</Dt></BookgDt>
                        <ValDt><Dt>%4$s</Dt></ValDt>
                        <BkTxCd><Prtry><Cd>544</Cd></Prtry></BkTxCd>
                        <NtryDtls>
                          <TxDtls>
                            <Refs><EndToEndId>%5$s</EndToEndId></Refs>
                            <RmtInf><Ustrd>%6$s</Ustrd></RmtInf>
                          </TxDtls>
                        </NtryDtls>
                      </Ntry>
                """
                        .formatted(
                                number,
                                Say.usd(Math.abs(entry.cents())),
                                entry.cents() < 0 ? "DBIT" : "CRDT",
                                entry.day(),
                                entry.reference(),
                                entry.text()));
    }
}
