package tieout.typeset.sheet.book;

/// A figure that a sheet of the workbook sums from its own rows, and the name of those rows.
public record Tabled(String sum, String rows) {}
