package tieout.wiring;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import tieout.evidence.Refusal;
import tieout.store.Closed;
import tieout.store.Run;
import tieout.store.Store;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// One close from order to filed documents, picked up where a killed one stood.
final class Closing {
    private final Store store;
    private final Order order;
    private final Work work;
    private final Progress progress;

    Closing(Store store, Order order, Work work, Progress progress) {
        this.store = store;
        this.order = order;
        this.work = work;
        this.progress = progress;
    }

    /// Closes the month and puts its documents into the folder; answers the exit code.
    ///
    /// Filing and publishing are apart, so an order that was closed before only gets its documents
    /// back: the very bytes, where they are missing or were changed.
    int publish(Path folder, PrintWriter out) {
        Run run = order.run();
        boolean closedBefore = !perform();
        int written = new Publication(folder).publish(store.documents(run));
        store.makeCurrent(run);
        if (closedBefore) {
            out.println(run.month() + " was closed before from the same files; " + back(written));
        }
        Closed closed = store.current(run.month()).orElseThrow();
        out.println(new Summary(store, closed, folder).text());
        return Outcome.valueOf(closed.standing()).exitCode();
    }

    private static String back(int written) {
        return written == 0 ? "its documents are in place" : written + " documents were put back";
    }

    /// Runs the job, or what is left of it; false if the same order was closed before.
    private boolean perform() {
        try (ConfigurableApplicationContext batch = Batch.start(store)) {
            JobRepository repository = batch.getBean(JobRepository.class);
            JobOperator operator = batch.getBean(JobOperator.class);
            recover(repository, operator);
            forgetUnbegun(repository);
            PlatformTransactionManager transactions =
                    batch.getBean(PlatformTransactionManager.class);
            Job job = new Steps(store, order, work).job(repository, transactions, progress);
            return ended(operator.start(job, parameters(order)));
        } catch (JobInstanceAlreadyCompleteException closedBefore) {
            return false;
        } catch (JobExecutionException refusedByBatch) {
            throw new IllegalStateException(refusedByBatch);
        } finally {
            progress.end();
        }
    }

    /// Whoever was running is dead: this process could not hold the store otherwise.
    private static void recover(JobRepository repository, JobOperator operator) {
        for (JobExecution killed : repository.findRunningJobExecutions(Steps.JOB)) {
            operator.recover(killed);
        }
    }

    /// Killed between the two, the batch knows of a close and of no attempt at it, and would not
    /// start one.
    private void forgetUnbegun(JobRepository repository) {
        JobInstance known = repository.getJobInstance(Steps.JOB, parameters(order));
        if (known != null && repository.getJobExecutions(known).isEmpty()) {
            repository.deleteJobInstance(known);
        }
    }

    private static JobParameters parameters(Order order) {
        Run run = order.run();
        return new JobParametersBuilder()
                .addString("month", run.month())
                .addString("inputs", run.inputs().hex())
                .addString("templates", run.templates().hex())
                .addString("program", run.program())
                .addString("run", run.id(), false)
                .toJobParameters();
    }

    private static boolean ended(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            IllegalStateException bug = new IllegalStateException("the close did not complete");
            failures.forEach(bug::addSuppressed);
            throw bug;
        }
        return true;
    }
}
