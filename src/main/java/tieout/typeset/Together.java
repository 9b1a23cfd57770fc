package tieout.typeset;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/// Parts of one stage done beside each other, each by itself: none changes what another reads.
public final class Together {
    private Together() {}

    /// What the parts come to, in their order; put the longest first. What one throws, this throws.
    public static <T> List<T> all(List<Supplier<T>> parts) {
        List<ForkJoinTask<T>> tasks =
                parts.stream().map(part -> ForkJoinTask.adapt(part::get)).toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
