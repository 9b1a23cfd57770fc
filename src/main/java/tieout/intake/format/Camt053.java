package tieout.intake.format;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.evidence.Origin;
import tieout.evidence.Refusal;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Chain;
import tieout.intake.element.Element;
import tieout.intake.fact.BankBalance;
import tieout.intake.fact.BankEntry;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A bank's statement, ISO 20022 camt.053.001.02 or .08, of one dollar account.
///
/// Amounts are unsigned, `CdtDbtInd` gives the direction. Only booked entries belong to the closing
/// balance; the opening balance and they have to make it, or the file is refused. A batch is one
/// entry: its details only say what it paid. Where a bank states each day, the statements stand in
/// order and each opens with what the one before it closed with.
final class Camt053 implements Reader {
    private static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";
    private static final Map<String, Boolean> STATUS =
            Map.of("BOOK", true, "PDNG", false, "INFO", false);
    private static final Map<String, Integer> SIGN = Map.of("CRDT", 1, "DBIT", -1);
    private static final String AGAIN = "send the bank's own statement";

    @Override
    public void read(Delivery delivery, Findings findings) {
        Element root = delivery.xml(findings.problems());
        String space = root.cell("@xmlns").text();
        if (!space.equals(SPACE + "02") && !space.equals(SPACE + "08")) {
            throw new Refusal(
                    root.origin()
                            .problem("\"" + space + "\" is not camt.053.001.02 or .08", AGAIN));
        }
        Element file = root.at("BkToCstmrStmt");
        file.find("GrpHdr/MsgPgntn/LastPgInd").ifPresent(last -> last.cell().exactly("true"));
        Map<String, Origin> seen = new LinkedHashMap<>();
        file.at("Stmt");
        Chain chain = new Chain();
        for (Element statement : file.all("Stmt")) {
            Cell id = statement.cell("Id");
            Origin earlier = seen.putIfAbsent(id.text(), id.origin());
            if (earlier != null) {
                id.wrong("stands in line " + earlier.line() + " too", "send each statement once");
            }
            statement(delivery, statement, chain, findings);
        }
    }

    private static void statement(
            Delivery delivery, Element statement, Chain chain, Findings findings) {
        statement
                .find("CpyDplctInd")
                .ifPresent(copy -> copy.wrong("this is a copy of a statement", AGAIN));
        Element account = statement.at("Acct");
        boolean iban = account.find("Id/IBAN").isPresent();
        delivery.named(account.cell(iban ? "Id/IBAN" : "Id/Othr/Id"));
        account.find("Ccy").ifPresent(currency -> currency.cell().exactly("USD"));
        Element opening = balance(statement, List.of("OPBD", "PRCD"));
        Element closing = balance(statement, List.of("CLBD"));
        Usd opened = amount(opening);
        chain.step(opening.cell("Amt"), opened.exact(), Ratio.ZERO);
        Usd sum = opened;
        for (Element entry : statement.all("Ntry")) {
            if (booked(entry)) {
                BankEntry read = entry(delivery, entry);
                sum = sum.plus(read.amount());
                findings.add(read);
            }
        }
        LocalDate day = day(closing.at("Dt"), delivery);
        Cell stated = closing.cell("Amt");
        Usd amount = amount(closing);
        if (findings.problems().none() && !amount.equals(sum)) {
            String wrong = "is " + amount.exact() + ", and the opening balance with all booked ";
            stated.wrong(wrong + "entries makes " + sum.exact(), "send the full statement again");
        }
        chain.step(stated, amount.exact(), amount.minus(opened).exact());
        findings.add(
                new BankBalance(
                        stated.origin(), delivery.account(), new AsOf(day).cutOff(), amount));
    }

    private static Element balance(Element statement, List<String> codes) {
        for (String code : codes) {
            Optional<Element> found =
                    statement.all("Bal").stream()
                            .filter(b -> b.cell("Tp/CdOrPrtry/Cd").text().equals(code))
                            .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        String wrong = "there is no balance " + String.join(" or ", codes);
        throw new Refusal(statement.origin().problem(wrong, AGAIN));
    }

    /// Plain text in version 02, nested in 08.
    private static boolean booked(Element entry) {
        boolean nested = entry.find("Sts/Cd").isPresent();
        return entry.cell(nested ? "Sts/Cd" : "Sts").choice(STATUS);
    }

    private static BankEntry entry(Delivery delivery, Element entry) {
        LocalDate day = day(entry.at("BookgDt"), delivery);
        List<Element> details =
                entry.all("NtryDtls").stream().flatMap(d -> d.all("TxDtls").stream()).toList();
        String reference = texts(details, "Refs/EndToEndId");
        String text = texts(details, "RmtInf/Ustrd");
        return new BankEntry(
                entry.at("Amt").origin(),
                delivery.account(),
                day,
                amount(entry),
                reference.isEmpty() ? first(entry, "NtryRef") : reference,
                text.isEmpty() ? first(entry, "AddtlNtryInf") : text);
    }

    private static String texts(List<Element> details, String path) {
        return details.stream()
                .flatMap(detail -> detail.find(path).stream())
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    private static String first(Element entry, String path) {
        return entry.find(path).map(Element::text).orElse("");
    }

    private static Usd amount(Element element) {
        Cell amount = element.cell("Amt");
        element.at("Amt").cell("@Ccy").exactly("USD");
        Usd unsigned = amount.usd();
        if (unsigned.isNegative()) {
            amount.wrong("\"" + amount.text() + "\" is below zero", AGAIN);
        }
        int sign = element.cell("CdtDbtInd").choice(SIGN);
        return sign < 0 ? unsigned.negated() : unsigned;
    }

    /// A date, or the date of a time as the bank writes it.
    private static LocalDate day(Element holder, Delivery delivery) {
        boolean bare = holder.find("Dt").isPresent();
        Cell cell = holder.cell(bare ? "Dt" : "DtTm");
        String text = cell.text();
        return cell.with(bare || text.length() < 10 ? text : text.substring(0, 10))
                .day(delivery.month());
    }
}
