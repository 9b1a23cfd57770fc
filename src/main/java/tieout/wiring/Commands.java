package tieout.wiring;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import tieout.calendar.Month;
import tieout.evidence.Refusal;
import tieout.store.Store;

import java.io.PrintWriter;
import java.util.function.Function;

/// The command line: what can be asked, and with what exit code it is answered.
@Command(
        name = "tieout",
        description = "Closes a Bitcoin miner's month: from source files to documents.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:tied out",
            "1:closed as DRAFT, since the books and somebody's statement disagree",
            "2:refused, since an input, a template or an argument is wrong",
            "70:a bug"
        })
public final class Commands implements Runnable {
    private final Function<Order, Work> work;
    @Mixin private Settings settings = new Settings();
    @Spec private CommandSpec spec = CommandSpec.create();

    Commands(Function<Order, Work> work) {
        this.work = work;
    }

    /// Answers one command line; the number is the process's exit code.
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(order -> new Close(order).ahead(), out, err, arguments);
    }

    static int run(
            Function<Order, Work> work, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Commands(work));
        line.getCommandSpec().version("tieout " + Program.written());
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Month.class, Commands::month)
                .setExitCodeExceptionMapper(Commands::exitCode)
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, err))
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    @Command(
            description =
                    "Close a month: read its files, tie them out, set and check the documents.",
            mixinStandardHelpOptions = true)
    int close(@Parameters(paramLabel = "MONTH", description = "such as 2026-02") Month month) {
        Order order =
                new Order(
                        month,
                        settings.input().upTo(month),
                        settings.templates().all(),
                        Program.running());
        Work asked = work.apply(order);
        try (Store store = Store.open(settings.store())) {
            Progress progress = new Progress(err(), Boolean.getBoolean("tieout.terminal"));
            Closing closing = new Closing(store, order, asked, progress);
            return closing.publish(settings.output().resolve(month.toString()), out());
        }
    }

    @Command(description = "List the figures of a closed month.", mixinStandardHelpOptions = true)
    int figures(@Mixin Listed listed) {
        return tell(archive -> listed.print(archive::figures));
    }

    @Command(
            description = "Walk a figure of a closed month back to the lines of the files.",
            mixinStandardHelpOptions = true)
    int trace(
            @Parameters(paramLabel = "FIGURE", description = "such as bitcoin_sold") String figure,
            @Parameters(paramLabel = "MONTH", description = "a closed month") Month month) {
        return tell(archive -> archive.trace(figure, month));
    }

    @Command(
            description = "List the breaks of a closed month, open and accepted.",
            mixinStandardHelpOptions = true)
    int breaks(@Mixin Listed listed) {
        return tell(archive -> listed.print(archive::breaks));
    }

    @Command(
            description = "List every lot method side by side for a closed month.",
            mixinStandardHelpOptions = true)
    int methods(@Mixin Listed listed) {
        return tell(archive -> listed.print(archive::methods));
    }

    @Command(description = "List the journal of a closed month.", mixinStandardHelpOptions = true)
    int journal(@Mixin Listed listed) {
        return tell(archive -> listed.print(archive::journal));
    }

    @Command(description = "List the closed months.", mixinStandardHelpOptions = true)
    int status() {
        return tell(archive -> Format.TABLE.print(archive.status()));
    }

    @Command(
            description = "Start Spring Boot and Spring Batch on the store, and end.",
            hidden = true)
    int start() {
        try (Store store = Store.open(settings.store())) {
            Batch.start(store).close();
            return 0;
        }
    }

    private int tell(Function<Archive, String> question) {
        try (Store store = Store.open(settings.store())) {
            out().println(question.apply(new Archive(store)));
            return 0;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private static Month month(String text) {
        return Month.parse(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "\"" + text + "\" is not a month; write it as 2026-02"));
    }

    private static int exitCode(Throwable failure) {
        return failure instanceof ParameterException ? Outcome.REFUSED : Outcome.BUG;
    }

    private static int refused(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof Refusal refusal) {
            refusal.problems().forEach(problem -> err.println(problem.sentence()));
            return Outcome.REFUSED;
        }
        throw failure;
    }
}
