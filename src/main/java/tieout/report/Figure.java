package tieout.report;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.calendar.Month;
import tieout.evidence.Origin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A number with its proof: definition, month, exact value and lineage.
///
/// Only the evaluation of a formula makes one. A figure without a value says why: `n/a` where the
/// thing does not exist in the month, `n/m` where a change has no meaning.
public final class Figure {
    /// Why there is no value.
    public enum Absence {
        NOT_APPLICABLE,
        NOT_MEANINGFUL
    }

    private final Definition definition;
    private final Month month;
    private final Optional<Ratio> value;
    private final Absence absence;
    private final Lineage lineage;

    private Figure(
            Definition definition,
            Month month,
            Optional<Ratio> value,
            Absence absence,
            Lineage lineage) {
        this.definition = definition;
        this.month = month;
        this.value = value;
        this.absence = absence;
        this.lineage = lineage;
    }

    static Figure of(Definition definition, Month month, Ratio value, Lineage lineage) {
        return new Figure(definition, month, Optional.of(value), Absence.NOT_APPLICABLE, lineage);
    }

    static Figure absent(Definition definition, Month month, Absence why, Lineage lineage) {
        return new Figure(definition, month, Optional.empty(), why, lineage);
    }

    public Definition definition() {
        return definition;
    }

    public String id() {
        return definition.id();
    }

    public Month month() {
        return month;
    }

    public Optional<Ratio> value() {
        return value;
    }

    public Absence absence() {
        return absence;
    }

    public Lineage lineage() {
        return lineage;
    }

    /// The value as printed at so many decimals of a scaled unit: 6 for millions, -2 for per cent.
    public Optional<Printed> printed(int decimals, int shift) {
        return value.map(
                exact ->
                        Printed.exactly(
                                exact.times(power(-shift))
                                        .rounded(decimals, definition.rounding())));
    }

    private static Ratio power(int exponent) {
        Ratio ten = Ratio.of(java.math.BigDecimal.TEN.pow(Math.abs(exponent)));
        return exponent >= 0 ? ten : Ratio.ONE.dividedBy(ten);
    }

    /// The source lines beneath this figure, each once, in file and line order.
    public Map<Origin, Row> leaves() {
        Map<Origin, Row> found = new TreeMap<>();
        collect(found);
        return found;
    }

    private void collect(Map<Origin, Row> found) {
        switch (lineage) {
            case Lineage.Rows(var rows) -> rows.forEach(r -> found.put(r.origin(), r));
            case Lineage.Figures(var figures) -> figures.forEach(f -> f.collect(found));
        }
    }

    @Override
    public String toString() {
        return id() + "@" + month + "=" + value.map(Ratio::toString).orElse(absence.name());
    }
}
