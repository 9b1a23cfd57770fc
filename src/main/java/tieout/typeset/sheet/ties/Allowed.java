package tieout.typeset.sheet.ties;

import tieout.amount.Printed;
import tieout.amount.Qualifier;
import tieout.amount.Ratio;
import tieout.intake.Facts;
import tieout.intake.fact.Announcement;
import tieout.intake.standing.Publication;
import tieout.reconcile.Tie;
import tieout.typeset.sheet.chain.Difference;

import java.util.Optional;
import java.util.stream.Stream;

/// How far the two sides of a tie may be apart: its tolerance, or what a printed number stands for.
///
/// 7,474.6 stands for half a tenth on either side; "over 7,500" for anything above, so that such a
/// tie allows the very difference that it has.
public record Allowed(Facts facts) {
    Ratio by(Tie tie) {
        if (tie.difference().abs().compareTo(tie.tolerance()) <= 0) {
            return tie.tolerance();
        }
        return printed(tie)
                .filter(p -> p.qualifier() != Qualifier.OVER && p.qualifier() != Qualifier.NEARLY)
                .map(Printed::halfUnit)
                .orElse(Difference.of(tie).abs());
    }

    private Optional<Printed> printed(Tie tie) {
        Stream<Printed> published =
                facts.settings(Publication.class).stream()
                        .filter(p -> tie.theirs().places().contains(p.origin()))
                        .map(Publication::printed);
        Stream<Printed> announced =
                facts.of(Announcement.class).stream()
                        .filter(a -> tie.theirs().places().contains(a.origin()))
                        .flatMap(a -> Stream.of(a.quantity(), a.netProceedsMillions()));
        return Stream.concat(published, announced)
                .filter(p -> Ratio.of(p.value()).equals(tie.theirs().value()))
                .findFirst();
    }
}
