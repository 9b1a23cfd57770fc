package tieout.wiring;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

import tieout.store.Run;
import tieout.store.Store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/// The batch job of one close: each step files what was computed for it.
///
/// After a restart the finished steps do not run again; what they made is computed from the same
/// sources before the first unfinished step, and must have the digest that was filed.
final class Steps {
    static final String JOB = "close";
    private final Store store;
    private final Order order;
    private final Run run;
    private final Work work;
    private final Set<Stage> known = EnumSet.noneOf(Stage.class);

    Steps(Store store, Order order, Work work) {
        this.store = store;
        this.order = order;
        this.run = order.run();
        this.work = work;
    }

    Job job(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
        Iterator<Step> steps =
                Arrays.stream(Stage.values())
                        .map(stage -> step(stage, repository, transactions, progress))
                        .iterator();
        SimpleJobBuilder job = new JobBuilder(JOB, repository).start(steps.next());
        steps.forEachRemaining(job::next);
        return job.build();
    }

    private Step step(
            Stage stage,
            JobRepository repository,
            PlatformTransactionManager transactions,
            Progress progress) {
        return new StepBuilder(stage.toString(), repository)
                .tasklet((contribution, context) -> perform(stage), transactions)
                .listener(progress)
                .build();
    }

    private RepeatStatus perform(Stage stage) {
        for (Stage due : EnumSet.range(Stage.INTAKE, stage)) {
            if (known.add(due)) {
                fileOrCompare(due);
            }
        }
        return RepeatStatus.FINISHED;
    }

    /// A process can die after a step's rows were committed and before the batch noted its end, so
    /// only the rows themselves say whether they are filed.
    private void fileOrCompare(Stage stage) {
        if (store.isFiled(run, stage.toString())) {
            store.compare(run, stage.toString(), work.rows(stage));
        } else {
            file(stage);
        }
    }

    private void file(Stage stage) {
        if (stage == Stage.INTAKE) {
            store.begin(run, order.sources());
        }
        store.save(run, stage.toString(), work.rows(stage));
        if (stage == Stage.TYPESET) {
            store.file(run, work.documents());
        }
        if (stage == Stage.VERIFY) {
            work.verify(store.documents(run));
            store.conclude(run, work.outcome().name());
        }
    }
}
