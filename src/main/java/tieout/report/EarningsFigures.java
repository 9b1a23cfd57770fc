package tieout.report;

import static tieout.report.Definition.flow;

import tieout.amount.Unit;
import tieout.calendar.Month;
import tieout.intake.Facts;
import tieout.intake.standing.Adjustment;
import tieout.intake.standing.Adjustment.Kind;
import tieout.ledger.book.Adjustments;
import tieout.report.Formula.Stated;
import tieout.report.Formula.Sum;
import tieout.report.Formula.Total;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Net income, and adjusted EBITDA reconciled to it line by line (Regulation G).
///
/// EBITDA takes out interest, tax and depreciation and nothing else; every further adjustment is a
/// line of its own between it and adjusted EBITDA. Other months are computed by the definition that
/// holds now, so all columns compare.
final class EarningsFigures {
    private static final Set<Kind> TO_EBITDA =
            EnumSet.of(Kind.INTEREST, Kind.TAX, Kind.DEPRECIATION);
    private static final Set<Kind> BEYOND = EnumSet.of(Kind.OTHER);

    private EarningsFigures() {}

    static List<Definition> all(Facts facts) {
        List<Adjustment> settings = facts.settings(Adjustment.class);
        if (settings.isEmpty()) {
            return List.of();
        }
        List<Definition> all = new ArrayList<>();
        all.addAll(reconciled(settings, "", Taking::month));
        all.addAll(reconciled(settings, CostFigures.QUARTER, Taking::quarter));
        return all;
    }

    /// Rows of the accounts that took something in over a period.
    private interface Span {
        List<Row> rows(Books books, Month month, Collection<String> accounts);
    }

    private static List<Definition> reconciled(
            List<Adjustment> settings, String ending, Span span) {
        List<Definition> all = new ArrayList<>();
        all.add(
                flow(
                        "net_income" + ending,
                        Unit.USD,
                        new Stated(
                                "income accounts, income positive",
                                (b, m) -> netIncome(b, m, span))));
        adjust(all, settings, TO_EBITDA, "net_income", "ebitda", ending, span);
        adjust(all, settings, BEYOND, "ebitda", "adjusted_ebitda", ending, span);
        return all;
    }

    private static void adjust(
            List<Definition> all,
            List<Adjustment> settings,
            Set<Kind> kinds,
            String from,
            String to,
            String ending,
            Span span) {
        List<Term> terms = new ArrayList<>(List.of(Term.plus(from + ending)));
        for (String id : Adjustments.names(settings, kinds)) {
            Selector selector =
                    (b, m) -> span.rows(b, m, b.ledger().measures().adjustments().accounts(id));
            all.add(flow(id + ending, Unit.USD, new Total("accounts of " + id, selector)));
            terms.add(Term.plus(id + ending));
        }
        all.add(flow(to + ending, Unit.USD, new Sum(terms)));
    }

    private static List<Row> netIncome(Books books, Month month, Span span) {
        Set<String> income = books.ledger().measures().general().income();
        return span.rows(books, month, income).stream()
                .map(r -> new Row(r.origin(), r.what(), r.value().negated()))
                .toList();
    }
}
