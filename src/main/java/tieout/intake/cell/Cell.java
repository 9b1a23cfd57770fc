package tieout.intake.cell;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Price;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.amount.Unreadable;
import tieout.amount.Usd;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.TimeOfDay;
import tieout.evidence.Nearest;
import tieout.evidence.Origin;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// One named value of a file, read as the quantity that it has to be.
///
/// A reading that fails adds a problem and answers with a placeholder.
public record Cell(Origin origin, String name, String text, Problems problems) {
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?Z");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern STAMP =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");

    /// The same place with the text changed as the sender's notation asks: commas stripped.
    public Cell with(String changed) {
        return new Cell(origin, name, changed, problems);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public void wrong(String wrong, String remedy) {
        problems.add(origin, name + " " + wrong, remedy);
    }

    public Bitcoin bitcoin() {
        return read(Bitcoin::parse, Bitcoin.ZERO);
    }

    public Usd usd() {
        return read(Usd::parse, Usd.ZERO);
    }

    public Tether tether() {
        return read(Tether::parse, Tether.ZERO);
    }

    public HashRate terahashes() {
        return read(HashRate::terahashes, HashRate.ZERO);
    }

    public Price perBitcoin() {
        return read(Price::perBitcoin, new Price(1, Unit.USD_PER_BTC));
    }

    public Price perTether() {
        return read(Price::perTether, new Price(1, Unit.USD_PER_USDT));
    }

    public Printed printed() {
        return read(Printed::parse, Printed.exactly(BigDecimal.ZERO));
    }

    /// A plain decimal, exact.
    public Ratio decimal() {
        return read(Cell::decimal, Ratio.ZERO);
    }

    /// `7.25%`, as a share of one.
    public Ratio percent() {
        if (!text.endsWith("%")) {
            wrong("\"" + text + "\" has no per cent sign", "write it as in 7.25%");
            return Ratio.ZERO;
        }
        Ratio hundredfold = with(text.substring(0, text.length() - 1)).decimal();
        return hundredfold.dividedBy(Ratio.of(100));
    }

    /// A count from 0 to the largest.
    public int whole(int largest) {
        boolean fits = text.matches("[0-9]{1,9}") && Integer.parseInt(text) <= largest;
        if (!fits) {
            wrong("\"" + text + "\" is not a whole number", "write 0 to " + largest);
        }
        return fits ? Integer.parseInt(text) : 0;
    }

    public LocalDate day() {
        return read(Cell::day, LocalDate.EPOCH);
    }

    /// A day that has to lie within the period.
    public LocalDate day(Period period) {
        LocalDate day = day();
        if (!day.equals(LocalDate.EPOCH)) {
            within(period, day);
        }
        return day;
    }

    public Month month() {
        return Month.parse(text)
                .orElseGet(
                        () -> {
                            wrong("\"" + text + "\" is not a month", "write it as in 2026-02");
                            return Month.of(LocalDate.EPOCH);
                        });
    }

    /// `24:00 UTC`, `16:00 America/New_York`.
    public TimeOfDay time() {
        return read(Cell::time, new TimeOfDay(0, ZoneOffset.UTC));
    }

    /// `2026-02-07T08:16:45.948Z`.
    public Instant instant() {
        return read(Cell::instant, Instant.EPOCH);
    }

    /// `2026-02-07 08:16:45` and the sender's words for the zone, which is UTC: ` UTC`, or none.
    public Instant stamp(String zone) {
        return read(written -> stamp(written, zone), Instant.EPOCH);
    }

    /// Whole seconds since 1970, UTC.
    public Instant epochSeconds() {
        if (!text.matches("[0-9]{9,11}")) {
            wrong("\"" + text + "\" is not a time in seconds since 1970", "send the pool's file");
            return Instant.EPOCH;
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }

    /// Refuses an instant outside the period.
    public void within(Period period, Instant at) {
        within(period, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// Refuses a day outside the period.
    public void within(Period period, LocalDate day) {
        if (!period.contains(day)) {
            String wrong = "\"" + text + "\" is not in " + period.label();
            wrong(wrong, "move the row to the month it belongs to");
        }
    }

    /// Text that may not be empty.
    public String required() {
        if (text.isEmpty()) {
            wrong("is empty", "fill it in");
        }
        return text;
    }

    /// One of the words that are legal here, as what it stands for.
    public <T> T choice(Map<String, T> legal) {
        T chosen = legal.get(text);
        if (chosen == null) {
            Set<String> words = new TreeSet<>(legal.keySet());
            wrong("\"" + text + "\" is unknown", "write " + Nearest.legal(text, words));
            return legal.values().iterator().next();
        }
        return chosen;
    }

    /// Refuses a text other than the one that has to stand here.
    public void exactly(String wanted) {
        if (!text.equals(wanted)) {
            wrong("\"" + text + "\" is not " + wanted, "send the file that says " + wanted);
        }
    }

    /// The text as a quantity; an [Unreadable] becomes a problem at this line.
    public <T> T read(Function<String, T> parser, T placeholder) {
        try {
            return parser.apply(text);
        } catch (Unreadable unreadable) {
            wrong(unreadable.wrong(), unreadable.remedy());
            return placeholder;
        }
    }

    private static Ratio decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Unreadable(
                    "\"" + text + "\" is not a number", "write digits with a decimal point");
        }
        return Ratio.of(new BigDecimal(text));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new Unreadable("\"" + text + "\" is not a day", "write it as in 2026-02-28");
        }
    }

    private static TimeOfDay time(String text) {
        return TimeOfDay.parse(text)
                .orElseThrow(
                        () ->
                                new Unreadable(
                                        "\"" + text + "\" is not a time of day with its zone",
                                        "write it as in 24:00 UTC or 16:00 America/New_York"));
    }

    private static Instant instant(String text) {
        return instant(text, INSTANT.matcher(text).matches(), text);
    }

    private static Instant stamp(String text, String zone) {
        String bare = text.endsWith(zone) ? text.substring(0, text.length() - zone.length()) : "";
        return instant(text, STAMP.matcher(bare).matches(), bare.replace(' ', 'T') + "Z");
    }

    private static Instant instant(String text, boolean shaped, String iso) {
        try {
            if (shaped) {
                return Instant.parse(iso);
            }
        } catch (DateTimeParseException noSuchTime) {
            throw new Unreadable("\"" + text + "\" does not exist", "correct the time");
        }
        throw new Unreadable("\"" + text + "\" is not a time in UTC", "send the sender's own file");
    }
}
