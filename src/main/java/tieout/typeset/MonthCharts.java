package tieout.typeset;

import tieout.calendar.Month;
import tieout.report.Report;
import tieout.typeset.chart.MonthlyBars;
import tieout.typeset.chart.MonthlyBars.Bar;
import tieout.typeset.chart.MonthlyBars.Level;
import tieout.typeset.page.Reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure over the months that have it, at most thirteen, the closed month last.
final class MonthCharts {
    private static final int MONTHS = 13;

    private final Month closed;
    private final Charts charts;

    MonthCharts(Report report, Charts charts) {
        this.closed = report.month();
        this.charts = charts;
    }

    void hang(Gallery gallery) {
        bars(gallery, "produced", "bitcoin_produced", "Produced");
        bars(gallery, "held", "bitcoin_held", "Held at month-end");
        operating(gallery);
    }

    private void bars(Gallery gallery, String key, String id, String title) {
        List<Month> months = months(List.of(id));
        if (months.size() > 1) {
            hang(gallery, key, id, title, months, Optional.empty());
        }
    }

    /// The operating hash rate as bars below the deployed one as a line.
    private void operating(Gallery gallery) {
        String id = "operating_hash_rate";
        String above = "deployed_hash_rate";
        List<Month> months = months(List.of(id, above));
        if (months.size() > 1) {
            List<BigDecimal> levels =
                    months.stream().map(m -> Charts.scale(charts.read(above, m))).toList();
            Level level = new Level("deployed " + charts.read(above).digits(), levels);
            hang(gallery, "hash_rate", id, "Operating on average", months, Optional.of(level));
        }
    }

    /// Months that have all of these figures, oldest first; none if the closed month lacks one.
    private List<Month> months(List<String> ids) {
        List<Month> months = new ArrayList<>();
        Month month = closed;
        for (int i = 0; i < MONTHS; i++) {
            Month at = month;
            if (ids.stream().allMatch(id -> charts.read(id, at).printed().isPresent())) {
                months.addFirst(month);
            }
            month = month.previous();
        }
        return months.contains(closed) ? months : List.of();
    }

    private void hang(
            Gallery gallery,
            String key,
            String id,
            String title,
            List<Month> months,
            Optional<Level> level) {
        List<Bar> bars = months.stream().map(m -> bar(id, m)).toList();
        Reading now = charts.read(id);
        String span = months.getFirst().shortLabel() + " to " + closed.shortLabel();
        String message = title + ": " + now.words();
        String measure = now.unitWords() + ", " + span + ", actual";
        String words =
                message
                        + ". Bars by month, "
                        + span
                        + "; the first is "
                        + bars.getFirst().printed()
                        + ". Data: the table of months.";
        gallery.hang(key, new MonthlyBars(message, measure, bars, level), words);
    }

    private Bar bar(String id, Month month) {
        Reading reading = charts.read(id, month);
        String label = month.shortLabel();
        String brief = month.equals(closed) ? label : label.replaceAll(" [0-9]+$", "");
        return new Bar(brief, Charts.scale(reading), reading.digits());
    }
}
