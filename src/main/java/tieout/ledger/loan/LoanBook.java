package tieout.ledger.loan;

import tieout.amount.Ratio;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A loan while the ledger is being posted: draws in, payments split into interest and principal.
public final class LoanBook {
    /// One change of a loan: principal positive when drawn, negative when repaid.
    public record Step(
            Instant at, Origin origin, Usd principal, Usd interest, List<Entry> entries) {}

    /// Interest since it was last paid off, and what was paid on it in part.
    record Accruing(List<Accrual> accruals, Usd paid) {
        Usd posted() {
            Ratio sum = paid.exact().negated();
            for (Accrual accrual : accruals) {
                sum = sum.plus(accrual.interest());
            }
            return new Usd(sum.scaled(100, RoundingMode.HALF_UP) * 10_000);
        }
    }

    private final LoanTerms terms;
    private final Account account;
    private final List<Step> steps = new ArrayList<>();

    public LoanBook(LoanTerms terms, Account account) {
        this.terms = terms;
        this.account = account;
    }

    public LoanTerms terms() {
        return terms;
    }

    public Account account() {
        return account;
    }

    public Usd principal() {
        Usd sum = Usd.ZERO;
        for (Step step : steps) {
            sum = sum.plus(step.principal());
        }
        return sum;
    }

    /// What a payment at the instant would find accrued, rounded half up to cents.
    public Usd accrued(Instant at) {
        return accrue(terms, steps, Loan.accrualDay(at)).posted();
    }

    public void add(Step step) {
        steps.add(step);
    }

    public Loan closed(Movements movements) {
        return new Loan(terms, account, steps, movements);
    }

    /// Interest of the steps up to a day, principal by principal.
    static Accruing accrue(LoanTerms terms, List<Step> steps, LocalDate until) {
        List<Accrual> accruals = new ArrayList<>();
        Usd paid = Usd.ZERO;
        Usd principal = Usd.ZERO;
        LocalDate since = until;
        for (Step step : steps) {
            LocalDate day = Loan.accrualDay(step.at());
            add(accruals, new Accrual(terms, since, day, principal));
            since = day;
            paid = paid.plus(step.interest());
            principal = principal.plus(step.principal());
            boolean settled =
                    !step.interest().isZero() && new Accruing(accruals, paid).posted().isZero();
            if (settled) {
                accruals.clear();
                paid = Usd.ZERO;
            }
        }
        add(accruals, new Accrual(terms, since, until, principal));
        return new Accruing(List.copyOf(accruals), paid);
    }

    private static void add(List<Accrual> accruals, Accrual accrual) {
        if (accrual.days() > 0 && !accrual.principal().isZero()) {
            accruals.add(accrual);
        }
    }
}
