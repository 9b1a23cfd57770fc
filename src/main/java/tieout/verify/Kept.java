package tieout.verify;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.calendar.AsOf;
import tieout.calendar.Month;
import tieout.calendar.Period;
import tieout.calendar.QuarterToDate;
import tieout.calendar.YearToDate;
import tieout.intake.standing.Adoption;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.GeneralBooks;
import tieout.ledger.HoldingsNote;
import tieout.ledger.account.Account;
import tieout.ledger.loan.Accrual;
import tieout.ledger.loan.Cover;
import tieout.ledger.loan.Extinguishment;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanState;
import tieout.ledger.lot.Lots;
import tieout.ledger.lot.MethodResult;
import tieout.ledger.lot.Methods;
import tieout.ledger.revenue.Receivable;
import tieout.ledger.value.Carried;
import tieout.ledger.value.Flow;
import tieout.ledger.value.Holding;
import tieout.ledger.value.Realised;
import tieout.ledger.value.Restriction;
import tieout.ledger.value.RollForward;
import tieout.ledger.voucher.JournalLine;
import tieout.report.Lineage;
import tieout.report.Report;
import tieout.report.Row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the ledger keeps and a workbook lists as it is: the journal, the changes of carried
/// balances, each lot method's result, and the state of loans.
record Kept(Report report, GeneralBooks books, Consumer<Ratio> row, Consumer<LocalDate> day) {
    void all() {
        journal();
        flows();
        methods();
        report.books().ledger().loans().forEach(this::loan);
        pools();
        costs();
        note();
    }

    private void rolled(HoldingsNote note, Carried asset) {
        Month month = report.month();
        for (Period period : List.of(month, new QuarterToDate(month), new YearToDate(month))) {
            RollForward rolled = note.rollForward(books.measurement(), asset, period);
            add(rolled.opening().dollars());
            add(rolled.added());
            add(rolled.disposed());
            add(rolled.gains());
            add(rolled.losses());
        }
    }

    /// Holdings and restrictions of the note on crypto assets.
    private void note() {
        HoldingsNote note =
                HoldingsNote.of(
                        report.books().facts(),
                        report.books().ledger(),
                        books.measurement(),
                        report.month().end());
        row.accept(Ratio.of(note.thresholdPercent(), 100));
        day.accept(note.adoption().day());
        add(Holding.owed(books.measurement(), note.asOf()));
        Usd cost = Usd.ZERO;
        Usd value = Usd.ZERO;
        for (Holding holding : note.holdings()) {
            rolled(note, holding.asset());
            row.accept(holding.units().exact());
            add(holding.cost());
            add(holding.fairValue());
            if (!note.isSignificant(holding)) {
                cost = cost.plus(holding.cost());
                value = value.plus(holding.fairValue());
            }
        }
        add(cost);
        add(value);
        for (Restriction restriction : note.restrictions()) {
            row.accept(restriction.units().exact());
            restriction.until().ifPresent(day);
            restriction.daysLeft(note.asOf()).map(Ratio::of).ifPresent(row);
        }
    }

    private void pools() {
        var ledger = report.books().ledger();
        var late = ledger.contracts().uncredited(report.month().end().cutOff());
        for (Account pool : ledger.chart().accounts(Account.Kind.POOL)) {
            Receivable owed = ledger.receivable(pool, report.month());
            row.accept(owed.opening().bitcoin().exact());
            row.accept(owed.paid().bitcoin().exact());
            row.accept(owed.other().bitcoin().exact());
            row.accept(late.of(pool).net().exact());
        }
    }

    /// What each account gives to each definition of cost.
    private void costs() {
        for (String id : report.catalogue().definitions().keySet()) {
            if (id.endsWith("_residual")
                    && report.figure(id.replace("_residual", "")).lineage()
                            instanceof Lineage.Rows(List<Row> rows)) {
                rows.forEach(part -> row.accept(part.value()));
            }
        }
    }

    private void add(Usd dollars) {
        row.accept(dollars.exact());
    }

    private void journal() {
        Month month = report.month();
        for (var entry : books.journal().during(month).entries()) {
            day.accept(entry.day());
            for (JournalLine line : entry.lines()) {
                add(line.debit());
                add(line.credit());
            }
        }
        for (var account : books.chart().accounts()) {
            add(books.journal().balance(account, month.previous().end()));
        }
    }

    private void flows() {
        Month month = report.month();
        Map<String, Ratio> units = new TreeMap<>();
        Map<String, Ratio> dollars = new TreeMap<>();
        for (Flow flow : books.measurement().flows()) {
            LocalDate on = flow.at().atOffset(ZoneOffset.UTC).toLocalDate();
            day.accept(on);
            row.accept(flow.units().exact());
            add(flow.dollars());
            String key = Month.of(on) + " " + flow.carried() + " " + flow.nature();
            units.merge(key, flow.units().exact(), Ratio::plus);
            dollars.merge(key, flow.dollars().exact(), Ratio::plus);
        }
        units.values().forEach(row);
        dollars.values().forEach(row);
        for (Period period : List.of(month, new QuarterToDate(month), new YearToDate(month))) {
            RollForward note = RollForward.of(books.measurement(), Carried.BITCOIN, period);
            row.accept(note.opening().units().exact());
            add(note.opening().dollars());
            report.books().facts().settings(Adoption.class).stream()
                    .map(note::adopting)
                    .forEach(adopted -> add(adopted.opening().dollars()));
            Realised realised = Realised.of(report.books().ledger().lots().disposals(period));
            add(realised.gains());
            add(realised.losses());
        }
    }

    private void methods() {
        report.books().ledger().methods(report.month()).ifPresent(this::methods);
    }

    private void methods(Methods methods) {
        add(methods.change());
        for (MethodResult result : methods.results()) {
            add(result.openingValue());
            add(result.closingValue());
            add(Lots.cost(result.opening()));
            add(result.costRelieved());
            add(result.realisedGains());
            add(result.realisedLosses());
            add(result.costLeft());
        }
    }

    private void terms(LoanTerms terms) {
        row.accept(terms.rate().annual());
        row.accept(Ratio.of(terms.call().cureHours()));
        LoanTerms.Thresholds levels = terms.thresholds();
        for (Ratio level :
                List.of(
                        levels.initial(),
                        levels.marginCall(),
                        levels.target(),
                        levels.liquidation())) {
            row.accept(level);
            row.accept(levels.asStated(level));
        }
    }

    private void loan(Loan loan) {
        terms(loan.terms());
        AsOf end = report.month().end();
        LoanState state = loan.at(end);
        row.accept(state.collateral().exact());
        add(state.debt());
        add(state.counted());
        row.accept(state.interestPaid().exact().negated());
        for (Accrual accrual : state.accruals()) {
            accrual(accrual);
        }
        for (Extinguishment ended : loan.extinguishments(report.month())) {
            add(ended.face());
            add(ended.costs());
            add(ended.price());
        }
        loan.split(end).ifPresent(split -> add(split.carrying()));
        if (state.cover() instanceof Cover.Secured cover) {
            row.accept(cover.collateral().exact());
            for (int fall = 5; fall <= 50; fall += 5) {
                row.accept(Ratio.of(fall, 100));
            }
        }
    }

    private void accrual(Accrual accrual) {
        Ratio years = accrual.rate().dayCount().years(accrual.first(), accrual.until());
        Ratio days = Ratio.of(accrual.days());
        day.accept(accrual.first());
        day.accept(accrual.until());
        row.accept(days);
        row.accept(accrual.principal().exact());
        row.accept(years.isZero() ? Ratio.of(360) : days.dividedBy(years));
        row.accept(Ratio.of(365));
        row.accept(Ratio.of(360));
    }
}
