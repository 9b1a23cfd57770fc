package tieout.intake;

import tieout.calendar.Month;
import tieout.evidence.Nearest;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.expected.Expected;
import tieout.intake.expected.SourceList;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.Opening;
import tieout.intake.standing.OpeningLot;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.OwnAccount.Kind;
import tieout.intake.standing.PoolTerms;
import tieout.intake.standing.PrintedLine;
import tieout.intake.standing.SaleRestriction;
import tieout.intake.standing.Standing;
import tieout.intake.terms.StandingFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What `standing/` says: the files to expect and the settings that hold.
record Settled(SourceList list, List<Standing> settings) {
    /// Reads every file of settings; a missing or unknown one is a problem like any other.
    static Settled read(
            List<Source> sources, Set<String> readers, Consumer<List<Problem>> problems) {
        Map<String, StandingFile> files = StandingFile.all();
        Map<String, Source> given = new LinkedHashMap<>();
        sources.forEach(source -> given.put(source.path(), source));
        Set<String> legal = new TreeSet<>(files.keySet());
        legal.add(SourceList.PATH);
        problems.accept(compare(given.keySet(), legal));
        List<Standing> settings = new ArrayList<>();
        List<SourceList> lists = new ArrayList<>();
        given.forEach(
                (path, source) -> {
                    Problems found = new Problems();
                    StandingFile file = files.get(path);
                    if (file != null) {
                        Intake.guarded(found, () -> settings.addAll(file.read(source, found)));
                    } else if (path.equals(SourceList.PATH)) {
                        Intake.guarded(
                                found, () -> lists.add(SourceList.read(source, readers, found)));
                    }
                    problems.accept(found.list());
                });
        SourceList list = lists.isEmpty() ? new SourceList(Map.of()) : lists.getFirst();
        return new Settled(list, settings);
    }

    private static List<Problem> compare(Set<String> given, Set<String> legal) {
        List<Problem> problems = new ArrayList<>();
        for (String path : given) {
            if (!legal.contains(path)) {
                String nearest = "name it " + Nearest.one(path, legal) + ", or take it out";
                problems.add(Problem.of(path, "is no file of settings", nearest));
            }
        }
        for (String path : legal) {
            if (!given.contains(path)) {
                problems.add(Problem.of(path, "is missing", "restore it: nothing has a default"));
            }
        }
        return problems;
    }

    /// Settings that name what no other setting knows, or a day that is not before the first month.
    List<Problem> unfit(SortedSet<Month> months) {
        Set<String> known = new TreeSet<>();
        all(OwnAccount.class).forEach(account -> known.add(account.id()));
        all(LoanTerms.class).forEach(terms -> known.add(terms.loan()));
        List<Problem> problems = new ArrayList<>();
        for (Expected expected : list.byFile().values()) {
            if (!expected.account().isEmpty()) {
                known(expected.account(), expected.origin(), known, problems);
            }
        }
        for (PoolTerms terms : all(PoolTerms.class).toList()) {
            known(terms.account(), terms.origin(), known, problems);
        }
        for (OpeningLot lot : all(OpeningLot.class).toList()) {
            if (!lot.account().isEmpty()) {
                known(lot.account(), lot.origin(), known, problems);
            }
        }
        for (SaleRestriction restriction : all(SaleRestriction.class).toList()) {
            sellable(restriction, problems);
        }
        problems.addAll(PrintedLines.of(all(PrintedLine.class)).problems());
        for (Adoption adoption : all(Adoption.class).toList()) {
            adopted(adoption, problems);
        }
        for (Opening opening : all(Opening.class).toList()) {
            known(opening.account(), opening.origin(), known, problems);
            if (!months.isEmpty() && !opening.day().plusDays(1).equals(months.first().first())) {
                LocalDate before = months.first().first().minusDays(1);
                String wrong = opening.day() + " is not the day before " + months.first();
                problems.add(opening.origin().problem(wrong, "state what stood on " + before));
            }
        }
        return problems;
    }

    /// Before the adoption bitcoin was carried at cost less impairment, which nothing here keeps.
    private void adopted(Adoption adoption, List<Problem> problems) {
        all(Opening.class)
                .map(Opening::day)
                .filter(day -> day.plusDays(1).isBefore(adoption.day()))
                .findFirst()
                .ifPresent(
                        day ->
                                problems.add(
                                        adoption.origin()
                                                .problem(
                                                        "the books open on "
                                                                + day
                                                                + ", before bitcoin was carried at"
                                                                + " fair value",
                                                        "open them on the day before the adoption,"
                                                                + " or later")));
    }

    /// Only what stands in custody or on a venue could be sold at all.
    private void sellable(SaleRestriction restriction, List<Problem> problems) {
        Set<String> legal = new TreeSet<>();
        all(OwnAccount.class)
                .filter(a -> a.kind() == Kind.CUSTODY || a.kind() == Kind.EXCHANGE)
                .forEach(account -> legal.add(account.id()));
        if (!legal.contains(restriction.account())) {
            String wrong =
                    "\"" + restriction.account() + "\" is no account in custody or on a venue";
            String remedy = "write " + Nearest.legal(restriction.account(), legal);
            problems.add(restriction.origin().problem(wrong, remedy));
        }
    }

    private static void known(
            String name, Origin origin, Set<String> known, List<Problem> problems) {
        if (!known.contains(name)) {
            String wrong = "\"" + name + "\" is neither an account nor a loan";
            problems.add(origin.problem(wrong, "write " + Nearest.legal(name, known)));
        }
    }

    /// The words by which others call an account of ours.
    List<String> names(String account) {
        return all(OwnAccount.class)
                .filter(own -> own.id().equals(account))
                .flatMap(own -> Arrays.stream(own.alias().split("[|]")))
                .map(String::strip)
                .toList();
    }

    private <S extends Standing> Stream<S> all(Class<S> kind) {
        return settings.stream().filter(kind::isInstance).map(kind::cast);
    }
}
