package tieout.typeset.page;

import tieout.intake.fact.Announcement;
import tieout.intake.fact.Approval;
import tieout.ledger.loan.Cure;
import tieout.ledger.loan.Loan;
import tieout.report.Report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the company has announced, resolved and signed, as templates name it.
record Agreed(Report report, Set<String> said) {

    List<Thing> announcements() {
        return report.books().facts().of(Announcement.class).stream()
                .filter(a -> report.month().contains(a.firstDay()))
                .map(this::announcement)
                .toList();
    }

    private Thing announcement(Announcement a) {
        return new Thing("announcement", said)
                .with("published", new Day(a.published()).world())
                .with("published_us", new Day(a.published()).states())
                .with("published_brief", new Day(a.published()).brief())
                .with("days", Day.span(a.firstDay(), a.lastDay()))
                .with("days_us", Day.spanStates(a.firstDay(), a.lastDay()))
                .with("first", new Day(a.firstDay()).brief())
                .with("last", new Day(a.lastDay()).brief())
                .with("before", new Day(a.firstDay().minusDays(1)).brief())
                .with("quantity", a.quantity().toString())
                .with("proceeds", a.netProceedsMillions().toString())
                .with("document", a.document());
    }

    List<Thing> approvals() {
        return report.books().facts().of(Approval.class).stream()
                .filter(a -> report.month().contains(a.day()))
                .map(
                        a ->
                                new Thing("approval", said)
                                        .with("subject", a.subject())
                                        .with("body", a.body())
                                        .with("day", new Day(a.day()).world())
                                        .with("day_brief", new Day(a.day()).brief())
                                        .with("resolution", a.resolution()))
                .toList();
    }

    /// The contract's sentences are those of the first loan; what has to be cured, of all.
    Thing loan() {
        List<Loan> loans = report.books().ledger().loans();
        Thing loan = new Thing("loan", said).with("exists", !loans.isEmpty());
        for (Loan first : loans.stream().limit(1).toList()) {
            Covenant covenant = new Covenant(first, report.month().last());
            loan.with("id", first.id())
                    .with("lender", first.terms().lender())
                    .with("call", covenant.call())
                    .with("liquidation", covenant.liquidation())
                    .with("interest", covenant.interest())
                    .with("price", covenant.price())
                    .with("reference", covenant.reference());
        }
        loan.withTexts("cautions", cautions(loans));
        loan.withTexts("answered", loans.stream().flatMap(this::answered).toList());
        return loan.with("cures", loans.stream().flatMap(this::cures).toList());
    }

    private List<String> cautions(List<Loan> loans) {
        return loans.stream()
                .flatMap(loan -> loan.extinguishments(report.month()).stream())
                .flatMap(ended -> ended.caution().stream())
                .distinct()
                .toList();
    }

    private Stream<Thing> cures(Loan loan) {
        return loan.cure(report.month().end()).stream().map(cure -> cure(loan, cure));
    }

    /// The calls that were met in the month.
    private Stream<String> answered(Loan loan) {
        Covenant covenant = new Covenant(loan, report.month().last());
        return loan.calls().stream()
                .flatMap(
                        call ->
                                call.met().stream()
                                        .filter(met -> report.month().contains(met.at()))
                                        .map(met -> covenant.answered(call, met)));
    }

    private Thing cure(Loan loan, Cure cure) {
        boolean callable = cure.ground() == Cure.Ground.CALLABLE;
        return new Thing("cure", said)
                .with("sentence", new Covenant(loan, report.month().last()).cure(cure))
                .with("by_brief", new Moment(cure.deadline()).brief())
                .with("mark", callable ? "accepted" : "break")
                .with("state", callable ? "NOTE" : "CALL");
    }
}
