package tieout.ledger.loan;

import tieout.amount.Bitcoin;
import tieout.amount.Usd;
import tieout.evidence.Origin;
import tieout.intake.standing.CoinInterest;
import tieout.intake.standing.LoanFee;
import tieout.intake.standing.LoanSetting;
import tieout.intake.standing.LoanTerms;
import tieout.ledger.account.Account;
import tieout.ledger.account.Entry;
import tieout.ledger.account.Movements;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A loan while the ledger is posted: draws in, payments split into fees, interest and principal.
public final class LoanBook {
    /// One change of a loan: principal positive when drawn, negative when repaid.
    public record Step(
            Instant at,
            Origin origin,
            Usd principal,
            Usd interest,
            List<LoanFee> fees,
            List<Entry> entries) {
        /// The fees it settled, as the lender credits them.
        Usd feesPaid() {
            return Credit.of(fees);
        }
    }

    private final Agreement agreement;
    private final Account account;
    private final List<Step> steps = new ArrayList<>();
    private final Set<LocalDate> coinsPaid = new TreeSet<>();
    private Usd claim = Usd.ZERO;

    public LoanBook(Agreement agreement, Account account) {
        this.agreement = agreement;
        this.account = account;
    }

    public LoanTerms terms() {
        return agreement.terms();
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
    ///
    /// Never below zero: parts paid to the cent can come to half a cent more than has accrued.
    public Usd accrued(Instant at) {
        Usd posted = interest(agreement, steps, Loan.accrualDay(at)).posted();
        return posted.isNegative() ? Usd.ZERO : posted;
    }

    /// The dollar and tether fees that are stated as paid on the instant's day, each settled once.
    public List<LoanFee> feesPaidOn(Instant at) {
        return agreement.fees().stream()
                .filter(fee -> paidOn(at, fee.paid()))
                .filter(fee -> Credit.of(fee.amount()).isPresent())
                .filter(fee -> steps.stream().noneMatch(s -> s.fees().contains(fee)))
                .toList();
    }

    /// What the lender charged by the instant's day and no payment has settled yet.
    public List<LoanFee> charged(Instant at) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return agreement.charges().stream()
                .filter(fee -> !fee.due().isAfter(day))
                .filter(fee -> steps.stream().noneMatch(s -> s.fees().contains(fee)))
                .toList();
    }

    /// Fees in bitcoin that are stated as paid on the instant's day.
    public Bitcoin coinFeesPaidOn(Instant at) {
        return agreement.fees().stream()
                .filter(fee -> paidOn(at, fee.paid()) && fee.amount() instanceof Bitcoin)
                .map(fee -> (Bitcoin) fee.amount())
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    /// Interest in bitcoin that is stated as paid on the instant's day, all of it.
    public Bitcoin coinInterestPaidOn(Instant at) {
        return agreement.coinInterest().stream()
                .filter(coins -> paidOn(at, coins.paid()))
                .map(coins -> accrued(coins, coins.until()))
                .reduce(Bitcoin.ZERO, Bitcoin::plus);
    }

    private static boolean paidOn(Instant at, Optional<LocalDate> paid) {
        return paid.filter(at.atOffset(ZoneOffset.UTC).toLocalDate()::equals).isPresent();
    }

    /// Interest stated in bitcoin up to a day, or to its end if that is earlier, half up.
    static Bitcoin accrued(CoinInterest coins, LocalDate until) {
        LocalDate last = coins.until().isBefore(until) ? coins.until() : until;
        Accrual accrual =
                new Accrual(coins.origin(), coins.rate(), coins.first(), last, coins.on());
        return Bitcoin.of(accrual.interest(), RoundingMode.HALF_UP);
    }

    /// Coins went to the lender for what is stated as paid that day.
    public void coinsPaid(Instant at) {
        coinsPaid.add(at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /// What is stated as paid after one day and by another, without a payment on its day.
    public List<LoanSetting> unpaid(LocalDate after, LocalDate until) {
        List<LoanSetting> unpaid = new ArrayList<>();
        for (LoanFee fee : agreement.fees()) {
            boolean settled =
                    Credit.of(fee.amount()).isPresent()
                            ? steps.stream().anyMatch(step -> step.fees().contains(fee))
                            : fee.paid().filter(coinsPaid::contains).isPresent();
            if (within(fee.paid(), after, until) && !settled) {
                unpaid.add(fee);
            }
        }
        for (CoinInterest coins : agreement.coinInterest()) {
            boolean settled = coins.paid().filter(coinsPaid::contains).isPresent();
            if (within(coins.paid(), after, until) && !settled) {
                unpaid.add(coins);
            }
        }
        return unpaid;
    }

    private static boolean within(Optional<LocalDate> paid, LocalDate after, LocalDate until) {
        return paid.filter(day -> day.isAfter(after) && !day.isAfter(until)).isPresent();
    }

    /// What the lender owes us so far, since collateral brought more than its debt.
    public Usd claim() {
        return claim;
    }

    public void claim(Usd change) {
        claim = claim.plus(change);
    }

    public void add(Step step) {
        steps.add(step);
    }

    public Loan closed(Movements movements) {
        return new Loan(agreement, account, steps, movements);
    }

    /// Interest of the steps up to a day, principal by principal and rate by rate.
    static Interest interest(Agreement agreement, List<Step> steps, LocalDate until) {
        List<Accrual> accruals = new ArrayList<>();
        Usd paid = Usd.ZERO;
        Usd principal = Usd.ZERO;
        LocalDate since = until;
        for (Step step : steps) {
            LocalDate day = Loan.accrualDay(step.at());
            if (since.isBefore(day) && !principal.isZero()) {
                accruals.addAll(agreement.accruals(since, day, principal));
            }
            since = day;
            paid = paid.plus(step.interest());
            principal = principal.plus(step.principal());
            boolean settled =
                    !step.interest().isZero() && new Interest(accruals, paid).posted().isZero();
            if (settled) {
                accruals.clear();
                paid = Usd.ZERO;
            }
        }
        if (since.isBefore(until) && !principal.isZero()) {
            accruals.addAll(agreement.accruals(since, until, principal));
        }
        return new Interest(accruals, paid);
    }
}
