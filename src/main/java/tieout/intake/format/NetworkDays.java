package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.evidence.Problem;
import tieout.intake.cell.Cell;
import tieout.intake.csv.Row;
import tieout.intake.fact.NetworkDay;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The bitcoin network by UTC day, from whoever states it: difficulty, blocks, and what they paid.
///
/// A day on which the difficulty changed has a row for each span of blocks; two rows of one day
/// under one difficulty are a day told twice. Every day of the month has its row.
final class NetworkDays implements Reader {
    private static final int MOST_BLOCKS = 2016;
    private static final List<String> COLUMNS =
            List.of(
                    "day",
                    "difficulty",
                    "blocks",
                    "subsidy",
                    "average fees",
                    "hash rate (EH/s)",
                    "stated by");

    private record Span(LocalDate day, Ratio difficulty) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : difficulty.compareTo(other.difficulty);
        }
    }

    @Override
    public void read(Delivery delivery, Findings findings) {
        delivery.cut("UTC", findings);
        Map<Span, Row> seen = new TreeMap<>();
        for (Row row : delivery.rows(COLUMNS, findings.problems())) {
            NetworkDay day =
                    new NetworkDay(
                            row.origin(),
                            row.cell("day").day(delivery.month()),
                            positive(row.cell("difficulty"), row.cell("difficulty").decimal()),
                            row.cell("blocks").whole(MOST_BLOCKS),
                            row.cell("subsidy").bitcoin(),
                            row.cell("average fees").bitcoin(),
                            row.cell("hash rate (EH/s)").read(HashRate::exahashes, HashRate.ZERO),
                            row.cell("stated by").required());
            positive(row.cell("blocks"), Ratio.of(day.blocks()));
            positive(row.cell("subsidy"), day.subsidy().exact());
            positive(row.cell("hash rate (EH/s)"), day.hashRate().exact());
            if (day.fees().compareTo(Bitcoin.ZERO) < 0) {
                row.cell("average fees").wrong("is below zero", "send the source's own numbers");
            }
            if (row.sound()) {
                once(row, new Span(day.day(), day.difficulty()), seen);
            }
            findings.add(day);
        }
        if (findings.problems().none()) {
            complete(delivery, seen, findings);
        }
    }

    private static Ratio positive(Cell cell, Ratio value) {
        if (cell.problems().none(cell.origin()) && value.signum() <= 0) {
            cell.wrong(
                    "\"" + cell.text() + "\" is not above zero", "send the source's own numbers");
        }
        return value;
    }

    private static void once(Row row, Span span, Map<Span, Row> seen) {
        Row earlier = seen.putIfAbsent(span, row);
        if (earlier != null) {
            row.wrong(
                    span.day() + " has this difficulty in line " + earlier.origin().line(),
                    "keep one row for each day and difficulty");
        }
    }

    private static void complete(Delivery delivery, Map<Span, Row> seen, Findings findings) {
        List<LocalDate> known = seen.keySet().stream().map(Span::day).toList();
        for (LocalDate day : delivery.days()) {
            if (!known.contains(day)) {
                findings.problems()
                        .add(
                                Problem.of(
                                        delivery.source().path(),
                                        "there is no row for " + day,
                                        "add the network's numbers of that day"));
            }
        }
    }
}
