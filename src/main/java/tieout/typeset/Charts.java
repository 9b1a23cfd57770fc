package tieout.typeset;

import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.intake.wording.Audience;
import tieout.report.Report;
import tieout.typeset.page.Reading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The charts of a month, drawn from figures: every label is a figure as its reader sees it.
final class Charts {
    private static final int PLACES = 12;

    private final Report report;
    private final Audience audience;

    Charts(Report report, Audience audience) {
        this.report = report;
        this.audience = audience;
    }

    /// Every chart that the month has figures for, by the name that templates call it by.
    Gallery all() {
        Gallery gallery = new Gallery();
        new BridgeChart(report, this).hang(gallery);
        new MonthCharts(report, this).hang(gallery);
        new LoanCharts(report, this).hang(gallery);
        return gallery;
    }

    Reading read(String id, Month month) {
        return Reading.of(report, report.figure(id, month), audience);
    }

    Reading read(String id) {
        return read(id, report.month());
    }

    /// Where a value lies on the scale; no figure is printed from it.
    static BigDecimal scale(Reading reading) {
        return reading.figure().value().orElse(Ratio.ZERO).rounded(PLACES, RoundingMode.HALF_EVEN);
    }
}
