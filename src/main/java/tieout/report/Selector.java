package tieout.report;

import tieout.calendar.Month;

import java.util.List;

/// Picks the rows that make up a figure in a month.
@FunctionalInterface
public interface Selector {
    List<Row> rows(Books books, Month month);
}
