package tieout.verify;

import tieout.amount.Printed;
import tieout.calendar.Month;
import tieout.intake.fact.Announcement;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.report.Report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every figure that one audience can read in the month's documents, by its digits.
final class Prints {
    /// The month closed and those that tables and charts compare with.
    private static final int MONTHS = 14;

    private final Report report;
    private final Map<String, List<Print>> byDigits = new LinkedHashMap<>();

    Prints(Report report, Audience audience) {
        this.report = report;
        for (Month month : months(report)) {
            for (Figure figure : report.figures(month)) {
                Print.of(report, figure, audience).ifPresent(this::add);
            }
        }
        report.books().facts().of(Announcement.class).forEach(this::announced);
    }

    /// An announced sale is printed as it was announced, beside the figure that it must be true of.
    private void announced(Announcement announcement) {
        Month month = Month.of(announcement.firstDay());
        add(Print.as(announcement.quantity(), report.figure("announced_sale", month)));
        Printed millions = announcement.netProceedsMillions();
        add(Print.as(millions, report.figure("announced_net_proceeds", month)));
    }

    static List<Month> months(Report report) {
        List<Month> months = new ArrayList<>();
        for (Month m = report.month(); months.size() < MONTHS; m = m.previous()) {
            months.add(m);
        }
        return months;
    }

    private void add(Print print) {
        byDigits.computeIfAbsent(print.digits(), d -> new ArrayList<>()).add(print);
    }

    /// What the number ties to, the closed month first; `strict` compares signs too, which words
    /// and charts say in their own way.
    Optional<Print> tie(Numeral number, boolean strict) {
        return byDigits.getOrDefault(number.digits(), List.of()).stream()
                .filter(p -> strict ? p.is(number) : p.alike(number))
                .findFirst();
    }

    Kind kind(Print print) {
        return print.figure().month().equals(report.month()) ? Kind.FIGURE : Kind.COMPARATIVE;
    }

    /// The figure that lies nearest to a number that is none, in the words of a message.
    String nearest(Numeral number) {
        return nearest(report, number, byDigits.values().stream().flatMap(List::stream).toList());
    }

    static String nearest(Report report, Numeral number, List<Print> among) {
        BigDecimal value = decimal(number.digits());
        return among.stream()
                .min(Comparator.comparing((Print p) -> decimal(p.digits()).subtract(value).abs()))
                .map(p -> p.words(report))
                .orElse("none");
    }

    private static BigDecimal decimal(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
