package tieout.report;

import tieout.intake.Facts;
import tieout.intake.standing.OwnAccount;
import tieout.intake.wording.Wording;
import tieout.intake.wording.Wordings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Every figure that a document may print, by id, in the order in which workbooks list them.
///
/// The one place of formulas. Figures of a region are defined for each region that the pool
/// accounts
/// in `standing/accounts.csv` name.
public record Catalogue(Map<String, Definition> definitions, Map<String, String> regions) {

    public static Catalogue of(Facts facts) {
        Map<String, String> regions = regions(facts);
        Map<String, Definition> definitions = new LinkedHashMap<>();
        Stream.of(
                        ProductionFigures.all(regions),
                        PoolFigures.all(),
                        FleetFigures.all(),
                        HoldingsFigures.all(),
                        SaleFigures.all(),
                        LoanFigures.all(),
                        DebtFigures.all(),
                        CashFigures.all(),
                        CostFigures.all(facts),
                        EarningsFigures.all(facts),
                        ControlFigures.all())
                .flatMap(List::stream)
                .forEach(d -> add(definitions, d));
        definitions.values().forEach(d -> inputsExist(definitions, d));
        return new Catalogue(definitions, regions);
    }

    /// The lines of the holdings bridge in their order, with a minus before what is taken off: the
    /// terms of what the ledger expects.
    public List<String> bridge() {
        Definition expected = Objects.requireNonNull(definitions.get("bridge_expected"));
        if (expected.formula() instanceof Formula.Sum(List<Term> terms)) {
            return terms.stream().map(Term::signed).toList();
        }
        throw new IllegalStateException("the bridge is no sum");
    }

    private static void add(Map<String, Definition> definitions, Definition definition) {
        if (definitions.putIfAbsent(definition.id(), definition) != null) {
            throw new IllegalStateException(definition.id() + " is defined twice");
        }
    }

    private static void inputsExist(Map<String, Definition> definitions, Definition definition) {
        for (String input : definition.formula().inputs()) {
            if (!definitions.containsKey(input)) {
                throw new IllegalStateException(definition.id() + " reads unknown " + input);
            }
        }
    }

    /// Region by its slug, such as `north_america` for `North America`, in the order of the
    /// accounts.
    private static Map<String, String> regions(Facts facts) {
        Map<String, String> regions = new LinkedHashMap<>();
        for (OwnAccount account : facts.settings(OwnAccount.class)) {
            if (account.kind() == OwnAccount.Kind.POOL && !account.region().isEmpty()) {
                regions.putIfAbsent(slug(account.region()), account.region());
            }
        }
        return regions;
    }

    static String slug(String region) {
        return region.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /// The wording of a figure; a region's figure is worded like its whole, with the region's name,
    /// and a quarter's like its month.
    Wording wording(String id, Wordings wordings) {
        if (id.endsWith(CostFigures.QUARTER)) {
            return quarter(id, wordings);
        }
        for (Map.Entry<String, String> region : regions.entrySet()) {
            String ending = "_" + region.getKey();
            if (id.endsWith(ending)) {
                Wording whole = wordings.of(id.substring(0, id.length() - ending.length()));
                return new Wording(
                        whole.origin(),
                        id,
                        region.getValue(),
                        whole.unit(),
                        whole.millions(),
                        whole.releaseDecimals(),
                        whole.boardDecimals(),
                        whole.accountsDecimals(),
                        whole.label() + ", " + region.getValue() + ".");
            }
        }
        return wordings.of(id);
    }

    private static Wording quarter(String id, Wordings wordings) {
        String month = id.substring(0, id.length() - CostFigures.QUARTER.length());
        Wording whole = wordings.of(month);
        return new Wording(
                whole.origin(),
                id,
                whole.label() + ", quarter to date",
                whole.unit(),
                whole.millions(),
                whole.releaseDecimals(),
                whole.boardDecimals(),
                whole.accountsDecimals(),
                "From the first day of the quarter. " + whole.note());
    }
}
