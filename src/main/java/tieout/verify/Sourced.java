package tieout.verify;

import tieout.amount.Amount;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.evidence.Origin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the record of a source row says, part by part: its numbers, days, instants and words.
///
/// A new kind of fact or setting needs no line here.
record Sourced(Object row) {
    /// A class is asked for its components once: each asking makes new accessors, which are slow
    /// until they have been used.
    private static final ClassValue<List<Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList();
                }
            };

    /// The numbers, dates and texts of the row, down through records within it.
    List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        collect(row, parts);
        return parts;
    }

    /// The amounts alone, as a control total adds them up.
    List<Amount> amounts() {
        return parts().stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
    }

    private static void collect(Object part, List<Object> parts) {
        switch (part) {
            case Origin origin -> {}
            case Amount amount -> parts.add(amount);
            case Ratio ratio -> parts.add(ratio);
            case Printed printed -> parts.add(printed);
            case Number number -> parts.add(Ratio.of(number.longValue()));
            case LocalDate day -> parts.add(day);
            case Instant at -> parts.add(at);
            case String words -> parts.add(words);
            case Optional<?> some -> some.ifPresent(p -> collect(p, parts));
            case Iterable<?> many -> many.forEach(p -> collect(p, parts));
            case Record within -> components(within, parts);
            default -> {}
        }
    }

    private static void components(Record row, List<Object> parts) {
        for (Method accessor : ACCESSORS.get(row.getClass())) {
            try {
                collect(accessor.invoke(row), parts);
            } catch (IllegalAccessException | InvocationTargetException closed) {
                throw new IllegalStateException(row + " does not show its parts", closed);
            }
        }
    }
}
