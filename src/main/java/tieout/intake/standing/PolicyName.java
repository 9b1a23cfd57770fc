package tieout.intake.standing;

import tieout.amount.Unreadable;
import tieout.calendar.CutOff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The policies that the company must set in `policies.csv`, and what each may say.
///
/// The one list of them: the reader refuses a name or an answer that is not here, and whoever needs
/// a policy refuses its absence. A policy that the figures do not follow would be a false
/// statement, so where they follow only one answer, only that one is legal.
public enum PolicyName {
    LOT_METHOD(Choice.LotMethod.values()),
    LOT_SCOPE(Choice.LotScope.values()),
    LOT_TIE_BREAK(Choice.LotTieBreak.values()),
    SALE_FEE(Choice.SaleFee.values()),
    ACQUISITION_FEE(Choice.AcquisitionFee.values()),
    NEAR_IMMEDIATE_HOURS("a whole number", PolicyName::isWhole),
    STABLECOIN_CLASS(Choice.StablecoinClass.values()),
    SALE_PRICE_IN_TETHER(Choice.SalePriceInTether.values()),
    BITCOIN_MEASUREMENT(List.of("fair value at the price fix of the reporting date")),
    PRICE_MARKET(List.of("daily snapshot at 00:00 UTC")),
    CUT_OFF(List.of("24:00 UTC")),
    HELD(List.of("at pools; in custody; on the exchange; out as collateral")),
    TETHER_REPAYMENT(List.of("credited by lenders one for one as dollars")),
    /// From which share of the fair value of all crypto assets on a holding is named (50-1).
    SIGNIFICANT_HOLDING_PERCENT("0 to 100", PolicyName::isPercent),
    /// Other times of day at which the reporting date's coins are valued beside the policy's own.
    OTHER_CUT_OFFS(
            "times as in 16:00 America/New_York; 23:59 America/Chicago", PolicyName::areCutOffs);

    private final List<Choice> choices;
    private final String legal;
    private final Predicate<String> admitted;

    PolicyName(Choice... choices) {
        this.choices = List.of(choices);
        List<String> words = this.choices.stream().map(Choice::words).toList();
        this.legal = String.join(" or ", words);
        this.admitted = words::contains;
    }

    PolicyName(List<String> words) {
        this.choices = List.of();
        this.legal = String.join(" or ", words);
        this.admitted = words::contains;
    }

    PolicyName(String legal, Predicate<String> admitted) {
        this.choices = List.of();
        this.legal = legal;
        this.admitted = admitted;
    }

    private static boolean isWhole(String value) {
        return value.matches("[0-9]{1,6}");
    }

    private static boolean isPercent(String value) {
        return isWhole(value) && Integer.parseInt(value) <= 100;
    }

    private static boolean areCutOffs(String value) {
        try {
            return CutOff.list(value).stream().distinct().count() == CutOff.list(value).size();
        } catch (Unreadable unreadable) {
            return false;
        }
    }

    /// The policy of that name in the file, if there is one.
    public static Optional<PolicyName> parse(String id) {
        return Arrays.stream(values()).filter(name -> name.id().equals(id)).findFirst();
    }

    /// `lot_method`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The answers that have a type of their own.
    List<Choice> choices() {
        return choices;
    }

    /// Whether the value is one that the policy may take.
    public boolean admits(String value) {
        return admitted.test(value);
    }

    /// `expense or net of proceeds`: what a message tells the reader to write.
    public String legal() {
        return legal;
    }
}
