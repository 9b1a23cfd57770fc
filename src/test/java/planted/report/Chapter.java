package planted.report;

/// What the planted culprits import.
public record Chapter(String title) {}
