package tieout.typeset.page;

import tieout.intake.fact.Announcement;
import tieout.intake.fact.Approval;
import tieout.intake.standing.LoanTerms;
import tieout.report.Report;

import java.util.List;
import java.util.Set;

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

    Thing loan() {
        List<LoanTerms> loans = report.books().facts().settings(LoanTerms.class);
        Thing loan = new Thing("loan", said).with("exists", !loans.isEmpty());
        for (LoanTerms terms : loans.stream().limit(1).toList()) {
            Covenant covenant = new Covenant(terms);
            loan.with("id", terms.loan())
                    .with("lender", terms.lender())
                    .with("call", covenant.call())
                    .with("liquidation", covenant.liquidation())
                    .with("interest", covenant.interest())
                    .with("price", covenant.price())
                    .with("reference", covenant.reference());
        }
        return loan;
    }
}
