package tieout.store;

/// A run that ended, with its standing: whether its books tied out.
public record Closed(Run run, String standing) {}
