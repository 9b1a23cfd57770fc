package tieout.intake.format;

import tieout.amount.Usd;
import tieout.evidence.Refusal;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Text;
import tieout.intake.csv.Row;
import tieout.intake.csv.Table;
import tieout.intake.fact.BookBalance;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// NetSuite's trial balance: some lines of title, `Account,Debit,Credit`, and a line of totals.
///
/// An account reads `1400 - Digital assets`; its number is text. Rows of a parent carry no amount,
/// and rows that begin `Total - ` repeat what stands above them: neither is a balance. Debits have
/// to equal credits and the totals, and the title has to name the month.
final class NetSuiteTrialBalance implements Reader {
    private static final List<String> COLUMNS = List.of("Account", "Debit", "Credit");
    private static final Predicate<String> TITLE = line -> line.startsWith("End of ");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]+) - (.+)");
    private static final Pattern MONEY =
            Pattern.compile("(\\(?)\\$?([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+)(\\.[0-9]{2})(\\)?)");

    @Override
    public void read(Delivery delivery, Findings findings) {
        Text text = Text.marked(delivery.source());
        Table table = Table.titled(text, COLUMNS, findings.problems());
        title(delivery, table);
        Usd debits = Usd.ZERO;
        Usd credits = Usd.ZERO;
        Map<String, Row> seen = new LinkedHashMap<>();
        List<Row> rows = table.filled();
        for (Row row : rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1)) {
            Usd debit = money(row.cell("Debit"));
            Usd credit = money(row.cell("Credit"));
            boolean empty = row.cell("Debit").isEmpty() && row.cell("Credit").isEmpty();
            if (empty || row.text("Account").startsWith("Total - ")) {
                continue;
            }
            debits = debits.plus(debit);
            credits = credits.plus(credit);
            findings.add(balance(delivery, row, debit.minus(credit), seen));
        }
        if (findings.problems().none()) {
            total(rows.getLast(), debits, credits);
        }
    }

    private static void title(Delivery delivery, Table table) {
        String wanted = "End of " + delivery.month().shortLabel();
        if (!table.preamble().contains(wanted)) {
            String last = table.preamble().stream().filter(TITLE).findFirst().orElse("");
            throw new Refusal(
                    table.text()
                            .line(1 + Math.max(0, table.preamble().indexOf(last)))
                            .problem("the title is not " + wanted, "send that month's balance"));
        }
    }

    private static BookBalance balance(
            Delivery delivery, Row row, Usd amount, Map<String, Row> seen) {
        Cell account = row.cell("Account");
        Matcher numbered = NUMBERED.matcher(account.required());
        String number = numbered.matches() ? numbered.group(1) : account.text();
        String name = numbered.matches() ? numbered.group(2) : account.text();
        if (!row.cell("Debit").isEmpty() && !row.cell("Credit").isEmpty()) {
            row.wrong("there is both a debit and a credit", "send the account's net balance");
        }
        Row earlier = seen.putIfAbsent(number, row);
        if (earlier != null) {
            account.wrong(number + " stands in line " + earlier.origin().line(), "keep one");
        }
        return new BookBalance(row.origin(), delivery.month(), number, name, amount);
    }

    private static void total(Row row, Usd debits, Usd credits) {
        if (!row.text("Account").equals("Total")) {
            row.wrong("the last line is not the total", "send the full file again");
            return;
        }
        if (!debits.equals(credits)) {
            String sums = "debits are " + debits.exact() + ", credits " + credits.exact();
            row.wrong(
                    sums + ", which leaves " + debits.minus(credits).exact(),
                    "send a trial balance that is in balance");
        } else {
            same(row.cell("Debit"), debits);
            same(row.cell("Credit"), credits);
        }
    }

    private static void same(Cell total, Usd sum) {
        if (!money(total).equals(sum)) {
            total.wrong("is not the sum " + sum.exact(), "send the full file again");
        }
    }

    /// An empty cell is no amount on that side; parentheses are NetSuite's minus.
    private static Usd money(Cell cell) {
        Matcher money = MONEY.matcher(cell.text());
        if (cell.isEmpty()) {
            return Usd.ZERO;
        }
        if (!money.matches() || money.group(1).isEmpty() != money.group(4).isEmpty()) {
            cell.wrong("\"" + cell.text() + "\" is not a dollar amount", "write it as $1,234.50");
            return Usd.ZERO;
        }
        String plain = money.group(2).replace(",", "") + money.group(3);
        Usd amount = cell.with(plain).usd();
        return money.group(1).isEmpty() ? amount : amount.negated();
    }
}
