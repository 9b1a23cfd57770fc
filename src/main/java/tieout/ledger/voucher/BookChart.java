package tieout.ledger.voucher;

import tieout.evidence.Problem;
import tieout.intake.standing.BookAccount;
import tieout.intake.standing.BookRole;
import tieout.intake.standing.OwnAccount;
import tieout.ledger.account.Account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The general ledger's accounts, found by what they are for.
///
/// Several accounts may be cash or a loan: then the account at the bank or lender names its own in
/// `standing/accounts.csv`. Any other role belongs to one account.
public final class BookChart {
    private static final String FILE = "standing/chart-of-accounts.csv";
    private static final Set<BookRole> MANY = Set.of(BookRole.CASH, BookRole.LOAN_PAYABLE);
    private final List<BookAccount> accounts;
    private final List<OwnAccount> own;
    private final Collection<Problem> problems;
    private final Set<String> told = new TreeSet<>();

    private BookChart(
            List<BookAccount> accounts, List<OwnAccount> own, Collection<Problem> problems) {
        this.accounts = List.copyOf(accounts);
        this.own = List.copyOf(own);
        this.problems = problems;
    }

    /// Reads the chart; what contradicts itself is a problem at once, what is missing when asked.
    public static BookChart of(
            List<BookAccount> accounts, List<OwnAccount> own, Collection<Problem> problems) {
        for (BookAccount account : accounts) {
            for (BookRole role : account.role().stream().toList()) {
                if (role.kind() != account.kind()) {
                    problems.add(
                            account.origin()
                                    .problem(
                                            account + " is " + account.kind().words(),
                                            "make the account for "
                                                    + role.words()
                                                    + " "
                                                    + role.kind().words()));
                }
            }
        }
        return new BookChart(accounts, own, problems);
    }

    /// All accounts, in the order of the setting.
    public List<BookAccount> accounts() {
        return accounts;
    }

    public List<BookAccount> keptByTieout() {
        return accounts.stream().filter(BookAccount::isKeptByTieout).toList();
    }

    public Optional<BookAccount> find(String number) {
        return accounts.stream().filter(a -> a.number().equals(number)).findFirst();
    }

    /// The account of a role; that there is none, or more than one, is a problem told once.
    public Optional<BookAccount> of(BookRole role) {
        return one(role, having(role), "keep one account for it");
    }

    /// The account of a role for one account of ours.
    public Optional<BookAccount> of(BookRole role, Account account) {
        List<BookAccount> all = having(role);
        if (!MANY.contains(role) || all.size() == 1) {
            return one(role, all, "keep one account for it");
        }
        String number =
                own.stream()
                        .filter(o -> o.id().equals(account.id()))
                        .map(OwnAccount::bookAccount)
                        .collect(Collectors.joining());
        List<BookAccount> named = all.stream().filter(a -> a.number().equals(number)).toList();
        List<BookAccount> left = named.isEmpty() ? all : named;
        return one(role, left, "name that of " + account + " in standing/accounts.csv");
    }

    /// The accounts of a role, none or several as the chart has them.
    public List<BookAccount> find(BookRole role) {
        return having(role);
    }

    private List<BookAccount> having(BookRole role) {
        List<BookAccount> all = new ArrayList<>(accounts);
        all.removeIf(account -> account.role().stream().noneMatch(r -> r == role));
        return all;
    }

    private Optional<BookAccount> one(BookRole role, List<BookAccount> all, String remedy) {
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        if (told.add(role.words())) {
            problems.add(
                    all.isEmpty()
                            ? Problem.of(
                                    FILE,
                                    "no account has the role " + role.words(),
                                    "add one: this month has entries for it")
                            : all.get(1)
                                    .origin()
                                    .problem(
                                            "a second account for "
                                                    + role.words()
                                                    + ", after "
                                                    + all.getFirst(),
                                            remedy));
        }
        return Optional.empty();
    }
}
