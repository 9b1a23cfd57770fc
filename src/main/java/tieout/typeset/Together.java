package tieout.typeset;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Parts of one stage done beside each other, each by itself: none changes what another reads.
public final class Together {
    private Together() {}

    /// What the parts come to, in their order; they begin in it too, so put the longest first. What
    /// one throws, this throws.
    public static <T> List<T> all(List<Supplier<T>> parts) {
        List<ForkJoinTask<T>> tasks =
                parts.stream().map(part -> ForkJoinTask.adapt(part::get)).toList();
        AtomicInteger next = new AtomicInteger();
        List<ForkJoinTask<?>> hands =
                IntStream.range(0, Runtime.getRuntime().availableProcessors())
                        .<ForkJoinTask<?>>mapToObj(h -> ForkJoinTask.adapt(() -> work(tasks, next)))
                        .toList();
        ForkJoinTask.invokeAll(hands);
        return tasks.stream().map(ForkJoinTask::join).toList();
    }

    /// Takes the next part as long as there is one.
    private static <T> void work(List<ForkJoinTask<T>> tasks, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            tasks.get(i).quietlyInvoke();
        }
    }
}
