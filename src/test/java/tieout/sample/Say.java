package tieout.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

/// How the sample's files write amounts and times.
final class Say {
    private Say() {}

    static String btc(long satoshis) {
        return decimal(satoshis, 8);
    }

    static String usdt(long micros) {
        return decimal(micros, 6);
    }

    static String usd(long cents) {
        return decimal(cents, 2);
    }

    /// A count of units of 10^-places.
    static String decimal(long units, int places) {
        long one = 1;
        for (int i = 0; i < places; i++) {
            one *= 10;
        }
        String sign = units < 0 ? "-" : "";
        long magnitude = Math.abs(units);
        String whole = sign + magnitude / one;
        return places == 0
                ? whole
                : whole + "." + String.format(Locale.ROOT, "%0" + places + "d", magnitude % one);
    }

    /// `1,234.50`, as some parties group thousands.
    static String grouped(String decimal) {
        int point = decimal.indexOf('.');
        return String.format(Locale.ROOT, "%,d", Long.parseLong(decimal.substring(0, point)))
                + decimal.substring(point);
    }

    static Instant at(LocalDate day, long secondOfDay) {
        return day.atTime(LocalTime.ofSecondOfDay(secondOfDay)).toInstant(ZoneOffset.UTC);
    }

    /// `2026-02-07 09:12:44`.
    static String clock(Instant at) {
        return at.toString().replace("T", " ").replace("Z", "");
    }

    /// `2026-02-07T09:12:44.512Z`.
    static String millis(Instant at, long millis) {
        return at.toString().replace("Z", String.format(Locale.ROOT, ".%03dZ", millis));
    }
}
