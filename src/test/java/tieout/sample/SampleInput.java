package tieout.sample;

import tieout.calendar.Month;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Writes the sample input: December 2025 to March 2026 of Cango, reconstructed row by row.
///
/// Totals are the published ones; every row beneath them is drawn from a seed and made to add up in
/// satoshis, micro-tether and cents. Only `input/README.md` is written by hand.
public final class SampleInput {
    private static final long COIN = 100_000_000L;
    private static final long TETHER = 1_000_000L;
    private static final long CENTS_PER_DOLLAR = 100;
    private static final String LENDER = "Lender C";
    private static final String COLLATERAL = "Lender C collateral";
    private static final String BANK = "Bank E";

    private final Files files = new Files();
    private final Market market = new Market();
    private final Network network = new Network();
    private final Pools pools = new Pools(market, network);
    private final FairValues values = new FairValues(market);
    private final Venue venue = new Venue(market, values);
    private final Loan loan = new Loan(market);
    private final Bank bank = new Bank();
    private final GeneralLedger books = new GeneralLedger();
    private final Vault vault =
            new Vault(Story.OPENING_HELD - Story.OPENING_COLLATERAL - Story.OPENING_DAY_EARNED);

    private SampleInput() {}

    /// All files by their path below the input folder.
    public static Map<String, String> files() {
        return new SampleInput().written();
    }

    /// Writes the files below the folder named first.
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            java.nio.file.Files.createDirectories(path.getParent());
            java.nio.file.Files.writeString(path, file.getValue());
        }
    }

    private Map<String, String> written() {
        Standings.files(pools.unpaid(), vault.balance(), market, files);
        fairValues(Story.OPENING_DAY);
        for (Story story : Story.MONTHS) {
            month(story);
        }
        return files.texts();
    }

    private void month(Story story) {
        Month month = story.month();
        vault.paid(pools.month(story, files), new Draw("receipts " + month));
        values.nextMonth();
        values.mined(pools.revenue());
        if (story == Story.MONTHS.getFirst()) {
            books.open(values, pools.revenue());
            files.put("standing/opening-books.csv", books.opening());
        }
        if (month.value().getMonthValue() == 1) {
            books.januaryStartsAnew();
        }
        Sites.month(story, files);
        market.files(month, files);
        network.file(month, files);
        for (Venue.Delivery delivery : venue.sell(story)) {
            vault.sent(delivery.day(), 27_780, "Exchange D", delivery.satoshis());
        }
        switch (month.toString()) {
            case "2025-12" -> december();
            case "2026-01" -> convert(LocalDate.of(2026, 1, 30), 38_000_000);
            case "2026-02" -> february();
            default -> march();
        }
        long interest = month.equals(Month.of(2026, 3)) ? 0 : loan.payInterest(month.last());
        if (interest > 0) {
            bank.paid(month.last(), interest, "LN1-" + month, "Interest on LN-1, " + LENDER);
            books.post("7000", "1010", interest);
        }
        long overhead = new Draw("overhead " + month).between(3_000_000_00L, 3_600_000_00L);
        bank.paid(month.value().atDay(25), overhead, "PAY-" + month, "Payroll and overhead");
        for (Words.Spend spend : Words.spends(month)) {
            bank.paid(spend.day(), spend.cents(), spend.reference(), spend.what());
            books.post("1700", "1010", spend.cents());
        }
        bank.close(story);
        books.month(story, bank.hosting(), overhead);
        write(story);
    }

    private void write(Story story) {
        Month month = story.month();
        vault.files(month, files);
        venue.files(story, files);
        loan.files(story, files);
        bank.files(month, month.value().getMonthValue() % 12 + 1, files);
        books.fairValue(values, fairValues(month.last()), pools.revenue());
        books.file(month, files);
        Words.files(month, files);
    }

    private long[] fairValues(LocalDate day) {
        long unpaid = java.util.Arrays.stream(pools.unpaid()).sum();
        return values.close(day, vault.balance(), unpaid, loan.collateral(), venue.tether());
    }

    private void december() {
        LocalDate posted = LocalDate.of(2025, 12, 15);
        vault.sent(posted, 37_800, COLLATERAL, 500 * COIN);
        loan.move(posted, "10:31:12", 500 * COIN, "top-up");
        values.posted(posted, 500 * COIN);
        convert(LocalDate.of(2025, 12, 18), 1_500_000);
    }

    private void february() {
        LocalDate first = LocalDate.of(2026, 2, 7);
        LocalDate last = LocalDate.of(2026, 2, 8);
        loan.call("MARGIN_CALL", first.minusDays(1), "18:05:00", "above 80% at the lender's price");
        vault.cancelled(first.minusDays(2), "Exchange D", 250 * COIN);
        returned(first, 19_800, "05:12:40", 4_451, "released against sale proceeds");
        repay(last, "22:30:00", venue.proceeds(first, last), "all net proceeds of the sale");
        loan.call("MARGIN_CALL_MET", last, "22:41:00", "");
        bank.received(
                LocalDate.of(2026, 2, 12),
                10_500_000_00L,
                "EQ-2026-02",
                "Subscription, 7000000 Class B shares");
        books.post("1010", "3000", 10_500_000_00L);
        convert(LocalDate.of(2026, 2, 19), 9_500_000);
    }

    private void march() {
        LocalDate first = LocalDate.of(2026, 3, 12);
        LocalDate last = LocalDate.of(2026, 3, 13);
        returned(first, 19_860, "05:14:02", 2_000, "released against sale proceeds");
        long owed = loan.principal() + loan.interest(last);
        repay(last, "22:40:00", owed * (TETHER / CENTS_PER_DOLLAR), "repayment in full");
        returned(last.plusDays(1), 34_200, "09:02:11", 549, "loan repaid");
        bank.paid(
                LocalDate.of(2026, 3, 18),
                22_000_000_00L,
                "EQF-2026-03",
                "Equipment financing, instalment");
        books.fleetReturned();
        convert(LocalDate.of(2026, 3, 27), 42_000_000);
    }

    private void repay(LocalDate day, String clock, long micros, String why) {
        long second = java.time.LocalTime.parse(clock).toSecondOfDay();
        venue.withdraw(day, second, micros, LENDER, why);
        long cents = micros / (TETHER / CENTS_PER_DOLLAR);
        long interest = loan.repay(day, clock, cents);
        values.spent(cents);
        books.post("7000", "1090", interest);
        books.post("2500", "1090", cents - interest);
    }

    private void returned(LocalDate day, long second, String clock, long coins, String why) {
        vault.received(day, second, COLLATERAL, coins * COIN);
        loan.move(day, clock, -coins * COIN, why);
        values.returned(day, coins * COIN);
    }

    /// Tether redeemed one for one; the bank is credited the same day.
    private void convert(LocalDate day, long dollars) {
        venue.withdraw(day, 36_000, dollars * TETHER, BANK, "redeemed for dollars");
        bank.received(
                day, dollars * CENTS_PER_DOLLAR, "USDT-" + day, "Redemption of tether, Exchange D");
        values.spent(dollars * CENTS_PER_DOLLAR);
        books.post("1010", "1090", dollars * CENTS_PER_DOLLAR);
    }

    static List<Month> months() {
        return Story.MONTHS.stream().map(Story::month).toList();
    }
}
