package tieout.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Exchange D: fills of the month, and the account history whose rows settle them.
final class Venue {
    /// Bitcoin sent from custody to be sold on a day, in satoshis.
    record Delivery(LocalDate day, long satoshis) {}

    private record Row(
            Instant at, long millis, String type, long amount, String unit, String ids) {}

    private static final long FEE_TEN_THOUSANDTHS = 5;
    private final Market market;
    private final FairValues values;
    private long trade = 88_400_000;
    private long tether = Story.OPENING_TETHER;
    private long bitcoin;
    private List<Row> rows = new ArrayList<>();
    private List<String> fills = new ArrayList<>();
    private List<String> names = new ArrayList<>();
    private final Map<LocalDate, Long> delivered = new TreeMap<>();
    private final Map<LocalDate, Long> proceeds = new TreeMap<>();

    Venue(Market market, FairValues values) {
        this.market = market;
        this.values = values;
    }

    long tether() {
        return tether;
    }

    /// Net tether of the fills of some days.
    long proceeds(LocalDate first, LocalDate last) {
        return proceeds.entrySet().stream()
                .filter(e -> !e.getKey().isBefore(first) && !e.getKey().isAfter(last))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// Sells what the story says; custody has to deliver it on those days.
    List<Delivery> sell(Story story) {
        rows = new ArrayList<>();
        fills = new ArrayList<>();
        names = new ArrayList<>();
        delivered.clear();
        Draw draw = new Draw("fills " + story.month());
        List<Instant> times = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (Story.Sale sale : story.sales()) {
            long[] parts = draw.split(sale.quantity(), sale.fills(), 700);
            for (int i = 0; i < parts.length; i++) {
                int day = sale.days()[i * sale.days().length / parts.length];
                LocalDate date = story.month().value().atDay(day);
                times.add(Say.at(date, draw.between(29_400, 75_600)));
                sizes.add(parts[i]);
                delivered.merge(date, parts[i] * 10_000, Long::sum);
            }
        }
        Integer[] order = new Integer[times.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(times::get));
        delivered.forEach((day, satoshis) -> deposit(day, satoshis, draw));
        for (int i : order) {
            fill(times.get(i), sizes.get(i), draw);
        }
        return delivered.entrySet().stream()
                .map(e -> new Delivery(e.getKey(), e.getValue()))
                .toList();
    }

    private void deposit(LocalDate day, long satoshis, Draw draw) {
        String id = draw.uuid();
        rows.add(new Row(Say.at(day, 28_260), 0, "deposit", satoshis, "BTC", id + ",,"));
        names.add(id + ",BTC,Custodian B,coins to sell on " + day);
    }

    private void fill(Instant at, long size, Draw draw) {
        LocalDate day = LocalDate.ofInstant(at, java.time.ZoneOffset.UTC);
        boolean weekend = day.getMonthValue() == 2 && (day.getDayOfMonth() + 1) / 2 == 4;
        long around = weekend ? 68_560_00L : market.bitcoin(day);
        long price = around + around * draw.between(-450, 450) / 100_000;
        long gross = size * price;
        long net = (gross - gross / 10_000 * FEE_TEN_THOUSANDTHS) / 10_000 * 10_000;
        long fee = gross - net;
        long millis = draw.between(0, 999);
        String id = Long.toString(++trade);
        String order = draw.uuid();
        fills.add(
                String.join(
                        ",",
                        "default",
                        id,
                        "BTC-USDT",
                        "SELL",
                        Say.millis(at, millis),
                        Say.btc(size * 10_000),
                        "BTC",
                        Say.usd(price),
                        Say.usdt(fee),
                        Say.usdt(net),
                        "USDT"));
        String ids = "," + id + "," + order;
        rows.add(new Row(at, millis, "match", -size * 10_000, "BTC", ids));
        rows.add(new Row(at, millis, "match", gross, "USDT", ids));
        rows.add(new Row(at, millis, "fee", -fee, "USDT", ids));
        proceeds.merge(day, net, Long::sum);
        values.sold(day, net);
    }

    /// Sends tether away, to the bank or to a lender.
    void withdraw(LocalDate day, long second, long micros, String to, String why) {
        String id = new Draw("withdrawal " + day + to).uuid();
        rows.add(new Row(Say.at(day, second), 0, "withdrawal", -micros, "USDT", id + ",,"));
        names.add(id + ",USDT," + to + "," + why);
    }

    void files(Story story, Files files) {
        rows.sort(Comparator.comparing(Row::at).thenComparing(Row::millis));
        StringBuilder history =
                new StringBuilder(
                        "portfolio,type,time,amount,balance,amount/balance unit,transfer id,trade"
                                + " id,order id\n");
        for (Row row : rows) {
            boolean coins = row.unit().equals("BTC");
            bitcoin += coins ? row.amount() : 0;
            tether += coins ? 0 : row.amount();
            String amount = coins ? Say.btc(row.amount()) : Say.usdt(row.amount()) + "00";
            String balance = coins ? Say.btc(bitcoin) : Say.usdt(tether) + "00";
            history.append("default,")
                    .append(row.type())
                    .append(',')
                    .append(Say.millis(row.at(), row.millis()))
                    .append(',')
                    .append(amount + "00000000," + balance + "00000000," + row.unit())
                    .append(',')
                    .append(row.ids())
                    .append('\n');
        }
        files.put(story.month(), "sales/account.csv", history);
        String header =
                "portfolio,trade id,product,side,created at,size,size unit,price,fee,total,"
                        + "price/fee/total unit\n";
        fills.replaceAll(fill -> fill + "\n");
        files.put(story.month(), "sales/fills.csv", header + String.join("", fills));
        names.replaceAll(name -> name + "\n");
        files.put(
                story.month(),
                "sales/transfers.csv",
                "transfer id,asset,counterparty,purpose\n" + String.join("", names));
    }
}
