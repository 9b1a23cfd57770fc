package tieout.typeset.chart;

/// A colour of the house's palette by its role; its value stands in `palette.csv`.
public enum Ink {
    INK,
    SLATE,
    MUTED,
    RULE,
    HAIR,
    WASH,
    BLUE,
    ORANGE,
    PRIOR,
    RED,
    AMBER,
    GREEN,
    DRAFT,
    PAPER
}
