package tieout.verify;

import org.apache.poi.ss.usermodel.DateUtil;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Usd;
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
import tieout.ledger.lot.Disposal;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.OnHand;
import tieout.ledger.lot.Relief;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Tie;
import tieout.report.Report;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a workbook lists beside figures: lots, disposals, payments, prices, findings, counts, days.
final class Listed {
    private static final int SATOSHI = 8;
    private static final int MICRO = 6;

    private final Report report;
    private final Doubles values = new Doubles();

    private Listed(Report report) {
        this.report = report;
    }

    static Doubles of(Report report, GeneralBooks books) {
        Listed listed = new Listed(report);
        listed.values.add(Kind.ROW, Ratio.ZERO);
        listed.disposals();
        listed.lots();
        listed.loans();
        listed.market();
        listed.findings();
        listed.sources();
        listed.stated();
        new Kept(report, books, listed::row, listed::day).all();
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
                row(fill.gross().exact().minus(Ratio.of(product.rounded(6, RoundingMode.HALF_UP))));
            }
        }
        facts.standing().forEach(s -> new Sourced(s).parts().forEach(this::part));
        sums.values().forEach(this::row);
        rows.values().forEach(count -> row(Ratio.of(count)));
    }

    private void part(Object part) {
        switch (part) {
            case Amount amount -> row(amount.exact());
            case Ratio ratio -> row(ratio);
            case Printed printed -> row(Ratio.of(printed.value()));
            case LocalDate day -> day(day);
            case Instant at -> moment(at);
            default -> {}
        }
    }

    private void row(Ratio exact) {
        values.add(Kind.ROW, exact);
    }

    private void day(LocalDate day) {
        values.add(Kind.DATE, DateUtil.getExcelDate(day));
    }

    private void moment(Instant at) {
        values.add(Kind.DATE, DateUtil.getExcelDate(at.atOffset(ZoneOffset.UTC).toLocalDateTime()));
    }

    private void disposals() {
        List<Disposal> all = report.books().ledger().lots().disposals(report.month());
        Bitcoin quantity = Bitcoin.ZERO;
        Usd cost = Usd.ZERO;
        Usd proceeds = Usd.ZERO;
        for (Disposal disposal : all) {
            moment(disposal.at());
            row(disposal.quantity().exact());
            row(disposal.cost().exact());
            row(disposal.proceeds().exact());
            row(disposal.gain().exact());
            if (disposal.relief().nature() != Relief.Nature.SOLD) {
                continue;
            }
            quantity = quantity.plus(disposal.quantity());
            cost = cost.plus(disposal.cost());
            proceeds = proceeds.plus(disposal.proceeds());
        }
        row(quantity.exact());
        row(cost.exact());
        row(proceeds.exact());
        row(proceeds.minus(cost).exact());
    }

    private void lots() {
        Lots lots = report.books().ledger().lots();
        List<OnHand> after = lots.onHand(report.month().end());
        List<OnHand> before =
                Stream.concat(
                                lots.onHand(report.month().previous().end()).stream(),
                                lots.acquired().stream()
                                        .filter(l -> report.month().contains(l.at()))
                                        .map(l -> new OnHand(l, l.quantity(), l.cost())))
                        .toList();
        Ratio price = report.figure("bitcoin_price").value().orElse(Ratio.ZERO);
        for (OnHand lot : before) {
            day(lot.lot().acquired());
            lot(lot, rest(lot, lots.disposals(report.month())), price);
        }
        OnHand all = sum(before);
        lot(all, new OnHand(all.lot(), Lots.quantity(after), Lots.cost(after)), price);
        row(report.books().ledger().transferred(report.month().end()).exact());
    }

    /// What a lot had, less what disposals took from it.
    private static OnHand rest(OnHand before, List<Disposal> disposals) {
        Bitcoin quantity = before.quantity();
        Usd cost = before.cost();
        for (Disposal disposal : disposals) {
            if (disposal.lot().equals(before.lot())) {
                quantity = quantity.minus(disposal.quantity());
                cost = cost.minus(disposal.cost());
            }
        }
        return new OnHand(before.lot(), quantity, cost);
    }

    private static OnHand sum(List<OnHand> lots) {
        return new OnHand(lots.getFirst().lot(), Lots.quantity(lots), Lots.cost(lots));
    }

    private void lot(OnHand before, OnHand after, Ratio price) {
        Ratio left = after.quantity().exact();
        Ratio cost = after.cost().exact();
        Ratio value = price.times(left);
        row(before.quantity().exact());
        row(before.cost().exact());
        row(before.quantity().minus(after.quantity()).exact());
        row(before.cost().minus(after.cost()).exact());
        row(left);
        row(cost);
        row(left.isZero() ? Ratio.ZERO : cost.dividedBy(left));
        row(value);
        row(value.minus(cost));
        values.rounded(Kind.ROW, value, MICRO);
        values.rounded(Kind.ROW, value.minus(cost), MICRO);
    }

    private void loans() {
        for (Loan loan : report.books().ledger().loans()) {
            for (Repayment paid : loan.repayments(report.month())) {
                moment(paid.at());
                row(paid.fees().exact());
                row(paid.interest().exact());
                row(paid.principal().exact());
                row(paid.total().exact());
            }
            for (MarginCall call : loan.calls()) {
                moment(call.deadline());
            }
            loan.cure(report.month().end()).ifPresent(cure -> moment(cure.deadline()));
            loan.cure(report.month().end()).ifPresent(cure -> moment(cure.since()));
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
                day(fix.day());
                moment(fix.at());
                row(fix.price().exact());
            }
        }
        cutOffs().forEach(at -> moment(at.on(report.month().last())));
        Ratio sum = Ratio.ZERO;
        for (BookBalance balance : report.books().facts().of(BookBalance.class)) {
            if (balance.month().equals(report.month())) {
                row(balance.balance().exact());
                sum = sum.plus(balance.balance().exact());
            }
        }
        row(sum);
    }

    private void findings() {
        List<Finding> all = report.books().reconciliation().findings();
        for (Finding finding : all) {
            row(finding.theirs().value());
            row(finding.ours().value());
            values.rounded(Kind.ROW, finding.difference(), SATOSHI);
            values.rounded(Kind.ROW, finding.difference().abs(), SATOSHI);
            switch (finding) {
                case Tie tie -> row(tie.tolerance());
                case Break found -> day(found.since());
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
        row(Ratio.of(broken));
        report.books().facts().settings(Publication.class).forEach(p -> printed(p.printed()));
        for (Announcement announced : report.books().facts().of(Announcement.class)) {
            printed(announced.quantity());
            printed(announced.netProceedsMillions());
        }
    }

    private void printed(Printed printed) {
        row(printed.halfUnit());
    }

    private void count(List<Finding> findings) {
        long ties = findings.stream().filter(Tie.class::isInstance).count();
        long open = findings.stream().filter(f -> f instanceof Break b && b.isOpen()).count();
        row(Ratio.of(ties));
        row(Ratio.of(open));
        row(Ratio.of(findings.size() - ties - open));
        row(Ratio.of(Math.min(1, open)));
    }

    private void sources() {
        for (Source source : report.books().facts().sources()) {
            row(Ratio.of(source.bytes().length));
            row(Ratio.of(new String(source.bytes(), StandardCharsets.UTF_8).lines().count()));
            row(Ratio.of(facts(source)));
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
