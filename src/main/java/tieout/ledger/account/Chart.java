package tieout.ledger.account;

import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.intake.standing.OwnAccount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Our own accounts, and the words by which sources call them.
///
/// One party can hold several accounts of ours: a lender takes our coins on one and our tether on
/// another. So a name is looked up among the kinds that can be meant, first as an id, then as an
/// alias (several are parted by `|`), then as the holder's name.
public final class Chart {
    private record Named(Account account, OwnAccount setting) {
        boolean hasAlias(String words) {
            return Arrays.stream(setting.alias().split("[|]"))
                    .anyMatch(alias -> alias.strip().equals(words));
        }
    }

    private final List<Named> own;

    private Chart(List<Named> own) {
        this.own = own;
    }

    public static Chart of(List<OwnAccount> settings) {
        return new Chart(settings.stream().map(s -> new Named(Account.of(s), s)).toList());
    }

    /// Our accounts in the order of the setting.
    public List<Account> accounts() {
        return own.stream().map(Named::account).toList();
    }

    public List<Account> accounts(Account.Kind kind) {
        return accounts().stream().filter(a -> a.kind() == kind).toList();
    }

    /// The accounts of these kinds that the words can mean: one, if the setting is clear.
    public List<Account> find(String words, Set<Account.Kind> kinds) {
        List<Predicate<Named>> ways =
                List.of(
                        named -> named.account().id().equals(words),
                        named -> named.hasAlias(words),
                        named -> named.account().holder().equals(words));
        for (Predicate<Named> way : ways) {
            List<Account> found =
                    own.stream()
                            .filter(named -> kinds.contains(named.account().kind()))
                            .filter(way)
                            .map(Named::account)
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The one account meant; otherwise a problem at the line that says so, and nothing.
    public List<Account> one(
            String words, Set<Account.Kind> kinds, Origin origin, Collection<Problem> problems) {
        List<Account> found = find(words, kinds);
        if (found.size() == 1) {
            return found;
        }
        if (found.isEmpty()) {
            problems.add(
                    origin.problem(
                            "unknown account \"" + words + "\"" + legal(kinds),
                            "name it in standing/accounts.csv, as an id or an alias"));
        } else {
            problems.add(
                    origin.problem(
                            "\"" + words + "\" can be " + listed(found),
                            "give each of them an alias of its own in standing/accounts.csv"));
        }
        return List.of();
    }

    private String legal(Set<Account.Kind> kinds) {
        List<String> words = new ArrayList<>();
        for (Named named : own) {
            if (kinds.contains(named.account().kind())) {
                String alias = named.setting().alias();
                words.add(alias.isEmpty() ? named.account().id() : alias);
            }
        }
        return words.isEmpty() ? "" : ", known are " + String.join(", ", words);
    }

    private static String listed(List<Account> accounts) {
        return accounts.stream().map(Account::id).collect(Collectors.joining(" or "));
    }
}
