package tieout.wiring;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tieout.calendar.Month;
import tieout.store.Rows;

import java.util.function.Function;

/// What every command that lists something of a closed month is given: the month and the format.
final class Listed {
    @Parameters(paramLabel = "MONTH", description = "a closed month")
    private @Nullable Month month;

    @Option(names = "--format", defaultValue = "table", description = Format.CHOICE)
    private Format format = Format.TABLE;

    String print(Function<Month, Rows> list) {
        return format.print(list.apply(requireNonNull(month)));
    }
}
