package tieout.reconcile;

import tieout.amount.Bitcoin;
import tieout.amount.Ratio;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.ledger.account.Account;
import tieout.ledger.revenue.ContractDay;
import tieout.ledger.revenue.ContractDays;
import tieout.ledger.revenue.Expectations;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What each FPPS pool credited for a month's work against what the work was worth by the network's
/// numbers: the control over the completeness of revenue.
///
/// Single days differ, because a pool's hash rate is an average; the month has to agree within a
/// share that is set. A day that cannot be expected, for want of a hash rate or of the network's
/// numbers, counts as nil and is named.
final class ExpectedPayoutCheck implements Check {
    private static final Control CONTROL = Control.EXPECTED_PAYOUT_TO_CREDITED;
    private static final int WORST = 3;

    /// One day's credit against its expectation.
    private record Day(LocalDate day, Ratio credited, Ratio expected, List<Origin> origins) {
        Ratio difference() {
            return credited.minus(expected);
        }

        boolean unexpected() {
            return origins.isEmpty();
        }

        String words() {
            String direction = difference().signum() < 0 ? " less" : " more";
            Bitcoin by = Bitcoin.of(difference().abs(), RoundingMode.HALF_UP);
            return day + " (" + Saying.of(by.exact(), Unit.BTC) + direction + ")";
        }
    }

    @Override
    public List<Finding> findings(Close close) {
        Expectations expectations = close.ledger().expectations();
        List<Finding> findings = new ArrayList<>();
        for (Account pool : close.ledger().chart().accounts(Account.Kind.POOL)) {
            ContractDays contracts = close.ledger().contracts().of(pool).during(close.month());
            if (expectations.formula(pool).isPresent() && !contracts.list().isEmpty()) {
                findings.add(finding(close, pool, contracts, expectations));
            }
        }
        return findings;
    }

    private static Finding finding(
            Close close, Account pool, ContractDays contracts, Expectations expectations) {
        List<Day> days = contracts.list().stream().map(c -> day(pool, c, expectations)).toList();
        Ratio expected = days.stream().map(Day::expected).reduce(Ratio.ZERO, Ratio::plus);
        List<Origin> credited = contracts.list().stream().map(ContractDay::origin).toList();
        Side theirs = new Side(who(pool), contracts.net().exact(), Unit.BTC, credited);
        List<Origin> lines = days.stream().flatMap(d -> d.origins().stream()).toList();
        Side ours = new Side("the expected payout", expected, Unit.BTC, lines);
        Ratio share = close.share(CONTROL);
        return close.compare(
                CONTROL,
                pool.id(),
                theirs,
                ours,
                expected.times(share),
                since(days, share, close.month().last()),
                why(days, expected, share));
    }

    private static String who(Account pool) {
        return pool.holder() + " on " + pool.id();
    }

    private static Day day(Account pool, ContractDay contract, Expectations expectations) {
        Ratio credited = contract.net().exact();
        return expectations
                .expected(pool, contract.day())
                .map(e -> new Day(contract.day(), credited, e.bitcoin(), e.origins()))
                .orElseGet(() -> new Day(contract.day(), credited, Ratio.ZERO, List.of()));
    }

    /// The first day that is off by more than the share.
    private static LocalDate since(List<Day> days, Ratio share, LocalDate last) {
        return days.stream()
                .filter(d -> d.difference().abs().compareTo(d.expected().times(share)) > 0)
                .map(Day::day)
                .findFirst()
                .orElse(last);
    }

    private static String why(List<Day> days, Ratio expected, Ratio share) {
        Ratio difference = days.stream().map(Day::difference).reduce(Ratio.ZERO, Ratio::plus);
        String worst =
                days.stream()
                        .sorted(Comparator.comparing((Day d) -> d.difference().abs()).reversed())
                        .limit(WORST)
                        .map(Day::words)
                        .collect(Collectors.joining(", "));
        String part =
                expected.isZero()
                        ? ""
                        : ", " + percent(difference.abs().dividedBy(expected)) + " of it";
        return part + " where " + percent(share) + " passes; worst are " + worst + silent(days);
    }

    private static String silent(List<Day> days) {
        List<Day> silent = days.stream().filter(Day::unexpected).toList();
        return silent.isEmpty()
                ? ""
                : "; no hash rate or network numbers for "
                        + Saying.count(silent.size(), "day")
                        + " from "
                        + silent.getFirst().day();
    }

    private static String percent(Ratio share) {
        return share.times(Ratio.of(100)).rounded(2, RoundingMode.HALF_UP) + "%";
    }
}
