package tieout.intake;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.fact.Fact;
import tieout.intake.file.Delivery;
import tieout.intake.file.Findings;
import tieout.intake.file.Reader;
import tieout.intake.format.Readers;
import tieout.intake.standing.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sources in, facts out: all of them, or one refusal that lists every problem of every file.
public final class Intake {
    private final Readers readers = Readers.all();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private Intake() {}

    /// Reads all files below the input folder, in whatever order they were found.
    ///
    /// Settings come first: with a wrong one, what a month's file says could be misread.
    public static Facts read(List<Source> sources) {
        return new Intake().facts(sources.stream().sorted().toList());
    }

    private Facts facts(List<Source> sources) {
        List<Source> standing = sources.stream().filter(Intake::holds).toList();
        Settled settled = Settled.read(standing, readers.names(), problems::addAll);
        Folders folders = Folders.of(sources.stream().filter(s -> !holds(s)).toList());
        problems.addAll(settled.unfit(folders.months()));
        refuse();
        problems.addAll(folders.problems(settled.list()));
        for (Delivery delivery : folders.deliveries(settled)) {
            read(delivery);
        }
        refuse();
        return new Facts(sources, settled.settings(), whole(settled.settings()));
    }

    private static boolean holds(Source source) {
        return source.part(0).equals("standing");
    }

    private void read(Delivery delivery) {
        Findings findings = new Findings();
        Optional<Reader> reader = readers.named(delivery.expected().reader());
        guarded(findings.problems(), () -> reader.orElseThrow().read(delivery, findings));
        problems.addAll(findings.problems().list());
        facts.addAll(findings.facts());
    }

    /// The facts, those of two files put together, and what only two files show to be wrong.
    private List<Fact> whole(List<Standing> settings) {
        Problems found = new Problems();
        List<Fact> whole = new Counterparties(found).fill(facts);
        new Regions(settings, found).check(whole);
        problems.addAll(found.list());
        refuse();
        return whole;
    }

    /// A refusal of the whole file joins the problems that were found in it before.
    static void guarded(Problems problems, Runnable reading) {
        try {
            reading.run();
        } catch (Refusal whole) {
            problems.addAll(whole.problems());
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream().distinct().sorted(new PlaceOrder()).toList());
        }
    }
}
