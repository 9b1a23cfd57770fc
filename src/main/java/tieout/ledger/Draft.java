package tieout.ledger;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.intake.Facts;
import tieout.intake.fact.PriceFix;
import tieout.intake.standing.LoanSetting;
import tieout.intake.standing.LoanTerms;
import tieout.intake.standing.OpeningPrice;
import tieout.intake.standing.OwnAccount;
import tieout.intake.standing.Policy;
import tieout.ledger.account.Account;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Chart;
import tieout.ledger.account.Movement;
import tieout.ledger.account.Movements;
import tieout.ledger.book.Measures;
import tieout.ledger.loan.Agreement;
import tieout.ledger.loan.Loan;
import tieout.ledger.loan.LoanBook;
import tieout.ledger.lot.CashFlows;
import tieout.ledger.lot.LotPolicy;
import tieout.ledger.lot.Lots;
import tieout.ledger.price.Prices;
import tieout.ledger.revenue.ContractDay;
import tieout.ledger.revenue.ContractDays;
import tieout.ledger.revenue.Expectations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The books while they are being posted: what has moved so far, and what is wrong so far.
final class Draft {
    final List<Problem> problems = new ArrayList<>();
    final LotPoster lots;
    final Map<Account, LoanBook> loans = new LinkedHashMap<>();
    final Chart chart;
    private final Prices prices;
    private final Expectations expectations;
    private final Measures measures;
    private final List<Movement> movements = new ArrayList<>();
    private final List<ContractDay> contracts = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    Draft(Facts facts) {
        chart = Chart.of(facts.settings(OwnAccount.class));
        List<PriceFix> fixes = new ArrayList<>(facts.of(PriceFix.class));
        facts.settings(OpeningPrice.class).forEach(opening -> fixes.add(opening.fix()));
        prices = Prices.of(fixes, problems);
        expectations = Expectations.of(facts, chart);
        measures = Measures.of(facts, problems);
        Agreement.all(facts, problems).forEach(this::open);
        lots =
                new LotPoster(
                        facts,
                        this,
                        LotPolicy.of(facts.settings(Policy.class), problems)
                                .orElseThrow(() -> new Refusal(List.copyOf(problems))));
    }

    private void open(Agreement agreement) {
        LoanTerms terms = agreement.terms();
        Set<Account.Kind> lender = Set.of(Account.Kind.LENDER);
        for (Account account : chart.one(terms.lender(), lender, terms.origin(), problems)) {
            sharing(account, terms);
            LoanBook earlier = loans.putIfAbsent(account, new LoanBook(agreement, account));
            if (earlier != null) {
                problems.add(
                        terms.origin()
                                .problem(
                                        terms.loan()
                                                + " and "
                                                + earlier.terms().loan()
                                                + " are paid on one account, "
                                                + account,
                                        "give each loan an account of its own"));
            }
        }
    }

    /// Collateral stands at a lender, so two loans of one would each count all of it.
    private void sharing(Account account, LoanTerms terms) {
        for (Map.Entry<Account, LoanBook> other : loans.entrySet()) {
            boolean shared =
                    !other.getKey().equals(account)
                            && other.getKey().holder().equals(account.holder());
            if (shared) {
                problems.add(
                        terms.origin()
                                .problem(
                                        terms.loan()
                                                + " and "
                                                + other.getValue().terms().loan()
                                                + " would both count the collateral at "
                                                + account.holder(),
                                        "name a holder of its own for the accounts of each loan in"
                                                + " standing/accounts.csv"));
            }
        }
    }

    /// The one account meant, or none and a problem.
    List<Account> account(String words, Set<Account.Kind> kinds, Origin origin) {
        return chart.one(words, kinds, origin, problems);
    }

    /// The fix of a day; its absence is a problem, told once a day.
    Optional<PriceFix> price(Unit unit, LocalDate day, Origin needed) {
        Optional<PriceFix> fix = prices.find(unit, day);
        if (fix.isEmpty() && missing.add(unit + " " + day)) {
            String asset = unit == Unit.USD_PER_BTC ? "bitcoin" : "tether";
            problems.add(
                    needed.problem(
                            "no price of a " + asset + " for " + day + ", which this row needs",
                            "add the day's fix to the price file of " + day));
        }
        return fix;
    }

    /// Posts a movement; nothing moves if the amount is zero.
    void move(Account from, Account to, Amount amount, Instant at, Cause cause, Origin origin) {
        if (!amount.exact().isZero()) {
            post(new Movement(from, to, amount, at, cause, origin));
        }
    }

    void post(Movement movement) {
        movements.add(movement);
    }

    void earn(ContractDay contract) {
        contracts.add(contract);
    }

    /// The bitcoin that stands in an account so far.
    Bitcoin balance(Account account) {
        return new Movements(movements).balance(account, Unit.BTC).bitcoin();
    }

    private List<Movement> inOrder() {
        return movements.stream().sorted(Comparator.comparing(Movement::at)).toList();
    }

    /// Who controls coins at a collateral account, by the agreement with its holder.
    Optional<LoanTerms.Control> control(Account collateral, Origin needed) {
        Set<LoanTerms.Control> said = new TreeSet<>();
        for (Map.Entry<Account, LoanBook> loan : loans.entrySet()) {
            if (loan.getKey().holder().equals(collateral.holder())) {
                said.add(loan.getValue().terms().control());
            }
        }
        if (said.size() != 1 && missing.add("control " + collateral)) {
            problems.add(
                    needed.problem(
                            (said.isEmpty() ? "no loan says" : "two loans differ on")
                                    + " who controls the coins at "
                                    + collateral,
                            "state the loan with "
                                    + collateral.holder()
                                    + " and its control in standing/loans.csv"));
        }
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    /// What the settings say was paid to a lender, while no source shows a payment on that day.
    private void unpaid() {
        List<Movement> all = inOrder();
        if (all.isEmpty()) {
            return;
        }
        LocalDate first = Poster.day(all.getFirst().at());
        LocalDate last = Poster.day(all.getLast().at());
        for (LoanBook book : loans.values()) {
            for (LoanSetting setting : book.unpaid(first, last)) {
                problems.add(
                        setting.origin()
                                .problem(
                                        "is stated as paid, but nothing that pays it went to "
                                                + book.account()
                                                + " that day",
                                        "correct the day, or leave it empty while it is owed"));
            }
        }
    }

    Ledger closed() {
        unpaid();
        Lots lotsClosed = lots.closed();
        CashFlows cashFlows = lots.cashFlows(lotsClosed);
        if (!problems.isEmpty()) {
            throw new Refusal(List.copyOf(problems));
        }
        Movements all = new Movements(inOrder());
        List<Loan> closed = loans.values().stream().map(book -> book.closed(all)).toList();
        ContractDays days = new ContractDays(contracts);
        Ledger ledger =
                new Ledger(
                        chart,
                        all,
                        days,
                        expectations,
                        lotsClosed,
                        cashFlows,
                        closed,
                        prices,
                        measures);
        Bitcoin held = all.balance(Account.HELD, Unit.BTC).bitcoin();
        Bitcoin inLots = held.minus(ledger.transferred(all));
        if (!inLots.equals(Lots.quantity(lotsClosed.onHand(Instant.MAX)))) {
            throw new AssertionError("lots do not add up to the bitcoin held");
        }
        return ledger;
    }
}
