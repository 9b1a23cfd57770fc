package tieout.ledger.book;

import tieout.calendar.Month;
import tieout.evidence.Problem;
import tieout.intake.fact.BookBalance;
import tieout.intake.standing.Adjustment;
import tieout.intake.standing.Adjustment.Kind;
import tieout.intake.standing.Adjustment.Sides;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What adjusted EBITDA takes out of net income, account by account, the same in every period.
///
/// The guard is sign symmetry (Non-GAAP C&DI 100.03): a loss that is excluded excludes the gains of
/// its line. It holds for the definition, and for every month on file: an account that is said to
/// carry one side only and took in the other is refused.
public final class Adjustments {
    private final List<Adjustment> list;
    private final GeneralLedger ledger;
    private final Collection<Problem> problems;

    private Adjustments(List<Adjustment> list, GeneralLedger ledger, Collection<Problem> problems) {
        this.list = List.copyOf(list);
        this.ledger = ledger;
        this.problems = problems;
    }

    public static Adjustments of(
            List<Adjustment> settings, GeneralLedger ledger, Collection<Problem> problems) {
        Adjustments adjustments = new Adjustments(settings, ledger, problems);
        settings.forEach(adjustments::judge);
        return adjustments;
    }

    private void judge(Adjustment line) {
        if (!ledger.income().contains(line.account())) {
            wrong(
                    line,
                    "no trial balance has an income account " + line.account(),
                    "correct the number, or take the line out");
        }
        symmetric(line);
        ofOneKind(line);
        ledger.months().forEach(month -> inEveryColumn(line, month));
    }

    private void symmetric(Adjustment line) {
        boolean paired = line.sides() == Sides.LOSSES || line.sides() == Sides.GAINS;
        if (paired && !answered(line)) {
            String one = line.sides() == Sides.LOSSES ? "losses" : "gains";
            String other = line.sides() == Sides.LOSSES ? "gains" : "losses";
            wrong(
                    line,
                    line.id()
                            + " excludes "
                            + one
                            + " of "
                            + line.account()
                            + " and keeps "
                            + (line.pair().isEmpty()
                                    ? "the " + other + " of its line"
                                    : "the " + other + " of " + line.pair()),
                    "add the account of the "
                            + other
                            + " to "
                            + line.id()
                            + ", each as the pair of the other");
        }
        if (!paired && !line.pair().isEmpty()) {
            wrong(line, "an account that carries both sides needs no pair", "clear the pair");
        }
    }

    private void ofOneKind(Adjustment line) {
        list.stream()
                .filter(other -> other.id().equals(line.id()) && other.kind() != line.kind())
                .findFirst()
                .ifPresent(
                        other ->
                                wrong(
                                        line,
                                        line.id()
                                                + " is of another kind at "
                                                + other.origin().place(),
                                        "give each adjustment one kind"));
    }

    /// Whether the other side of the line is excluded under the same name.
    private boolean answered(Adjustment line) {
        Sides other = line.sides() == Sides.LOSSES ? Sides.GAINS : Sides.LOSSES;
        return list.stream()
                .anyMatch(
                        a ->
                                a.account().equals(line.pair())
                                        && a.pair().equals(line.account())
                                        && a.sides() == other
                                        && a.id().equals(line.id()));
    }

    private void inEveryColumn(Adjustment line, Month month) {
        Optional<Taken> taken = ledger.taken(line.account(), month, month);
        int sign = taken.map(t -> t.amount().exact().signum()).orElse(0);
        boolean gain = sign < 0 && (line.sides() == Sides.COST || line.sides() == Sides.LOSSES);
        boolean loss = sign > 0 && line.sides() == Sides.GAINS;
        if (gain || loss) {
            String amount = taken.orElseThrow().amount().abs().exact().toString();
            String place =
                    taken.flatMap(Taken::closing)
                            .map(BookBalance::origin)
                            .map(o -> " (" + o.place() + ")")
                            .orElse("");
            wrong(
                    line,
                    line.account()
                            + " took in a "
                            + (gain ? "gain" : "loss")
                            + " of "
                            + amount
                            + " in "
                            + month.label()
                            + place,
                    "write gains and losses if it carries both, or correct the books");
        }
    }

    private void wrong(Adjustment line, String wrong, String remedy) {
        problems.add(line.origin().problem(wrong, remedy));
    }

    /// The names of the adjustments of these kinds, in the order of the file.
    public static List<String> names(List<Adjustment> settings, Set<Kind> kinds) {
        return settings.stream()
                .filter(a -> kinds.contains(a.kind()))
                .map(Adjustment::id)
                .distinct()
                .toList();
    }

    /// The accounts that one adjustment takes out.
    public List<String> accounts(String id) {
        return list.stream().filter(a -> a.id().equals(id)).map(Adjustment::account).toList();
    }
}
