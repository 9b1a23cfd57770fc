package tieout.verify;

import tieout.amount.Amount;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.calendar.CutOff;
import tieout.evidence.Source;
import tieout.intake.fact.Announcement;
import tieout.intake.fact.BookBalance;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Fill;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.PolicyName;
import tieout.intake.standing.Publication;
import tieout.ledger.GeneralBooks;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.MarginCall;
import tieout.ledger.loan.Repayment;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Tie;
import tieout.report.Report;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a workbook lists beside figures: lots, disposals, payments, prices, findings, counts, days.
final class Listed {
    private static final int SATOSHI = 8;

    private final Report report;
    private final Doubles values = new Doubles();

    private Listed(Report report) {
        this.report = report;
    }

    static Doubles of(Report report, GeneralBooks books) {
        Listed listed = new Listed(report);
        listed.values.add(Kind.ROW, Ratio.ZERO);
        new LotRows(report, listed.values).all();
        listed.loans();
        listed.market();
        listed.findings();
        listed.sources();
        listed.stated();
        new Kept(report, books, listed.values::row, listed.values::day).all();
        return listed.values;
    }

    /// All that rows of sources state, each part for itself, and the sums of each file and kind.
    private void stated() {
        Map<String, Ratio> sums = new LinkedHashMap<>();
        Map<String, Long> rows = new LinkedHashMap<>();
        var facts = report.books().facts();
        for (Fact fact : facts.happened()) {
            Sourced sourced = new Sourced(fact);
            sourced.parts().forEach(this::part);
            String file = fact.origin().source().path() + " " + fact.getClass().getName() + " ";
            rows.merge(file, 1L, Long::sum);
            List<Amount> amounts = sourced.amounts();
            for (int i = 0; i < amounts.size(); i++) {
                String key = file + i + amounts.get(i).unit();
                sums.merge(key, amounts.get(i).exact(), Ratio::plus);
                rows.merge(key, 1L, Long::sum);
            }
            if (fact instanceof Fill fill) {
                Ratio product = fill.price().exact().times(fill.quantity().exact());
                values.row(
                        fill.gross()
                                .exact()
                                .minus(Ratio.of(product.rounded(6, RoundingMode.HALF_UP))));
            }
        }
        facts.standing().forEach(s -> new Sourced(s).parts().forEach(this::part));
        sums.values().forEach(values::row);
        rows.values().forEach(count -> values.row(Ratio.of(count)));
    }

    private void part(Object part) {
        switch (part) {
            case Amount amount -> values.row(amount.exact());
            case Ratio ratio -> values.row(ratio);
            case Printed printed -> values.row(Ratio.of(printed.value()));
            case LocalDate day -> values.day(day);
            case Instant at -> values.moment(at);
            default -> {}
        }
    }

    private void loans() {
        for (Loan loan : report.books().ledger().loans()) {
            for (Repayment paid : loan.repayments(report.month())) {
                values.moment(paid.at());
                values.row(paid.fees().exact());
                values.row(paid.interest().exact());
                values.row(paid.principal().exact());
                values.row(paid.total().exact());
            }
            for (MarginCall call : loan.calls()) {
                values.moment(call.deadline());
            }
            loan.cure(report.month().end()).ifPresent(cure -> values.moment(cure.deadline()));
            loan.cure(report.month().end()).ifPresent(cure -> values.moment(cure.since()));
        }
    }

    private List<CutOff> cutOffs() {
        return report.books()
                .facts()
                .policy(PolicyName.OTHER_CUT_OFFS.id())
                .map(p -> CutOff.list(p.value()))
                .orElse(List.of());
    }

    private void market() {
        for (PriceFix fix : report.books().facts().of(PriceFix.class)) {
            if (report.month().contains(fix.day())) {
                values.day(fix.day());
                values.moment(fix.at());
                values.row(fix.price().exact());
            }
        }
        cutOffs().forEach(at -> values.moment(at.on(report.month().last())));
        Ratio sum = Ratio.ZERO;
        for (BookBalance balance : report.books().facts().of(BookBalance.class)) {
            if (balance.month().equals(report.month())) {
                values.row(balance.balance().exact());
                sum = sum.plus(balance.balance().exact());
            }
        }
        values.row(sum);
    }

    private void findings() {
        List<Finding> all = report.books().reconciliation().findings();
        for (Finding finding : all) {
            values.row(finding.theirs().value());
            values.row(finding.ours().value());
            values.rounded(Kind.ROW, finding.difference(), SATOSHI);
            values.rounded(Kind.ROW, finding.difference().abs(), SATOSHI);
            switch (finding) {
                case Tie tie -> values.row(tie.tolerance());
                case Break found -> values.day(found.since());
            }
        }
        for (Control control : Control.values()) {
            List<Finding> here = all.stream().filter(f -> f.control() == control).toList();
            count(here);
        }
        count(all);
        long broken =
                report.books().reconciliation().open().stream()
                        .map(Break::control)
                        .distinct()
                        .count();
        values.row(Ratio.of(broken));
        report.books().facts().settings(Publication.class).forEach(p -> printed(p.printed()));
        for (Announcement announced : report.books().facts().of(Announcement.class)) {
            printed(announced.quantity());
            printed(announced.netProceedsMillions());
        }
    }

    private void printed(Printed printed) {
        values.row(printed.halfUnit());
    }

    private void count(List<Finding> findings) {
        long ties = findings.stream().filter(Tie.class::isInstance).count();
        long open = findings.stream().filter(f -> f instanceof Break b && b.isOpen()).count();
        values.row(Ratio.of(ties));
        values.row(Ratio.of(open));
        values.row(Ratio.of(findings.size() - ties - open));
        values.row(Ratio.of(Math.min(1, open)));
    }

    private void sources() {
        for (Source source : report.books().facts().sources()) {
            values.row(Ratio.of(source.bytes().length));
            values.row(
                    Ratio.of(new String(source.bytes(), StandardCharsets.UTF_8).lines().count()));
            values.row(Ratio.of(facts(source)));
        }
    }

    private long facts(Source source) {
        var facts = report.books().facts();
        return Stream.concat(
                        facts.happened().stream().map(f -> f.origin()),
                        facts.standing().stream().map(s -> s.origin()))
                .filter(origin -> origin.source().path().equals(source.path()))
                .count();
    }
}
