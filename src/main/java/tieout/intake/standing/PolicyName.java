package tieout.intake.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
    NEAR_IMMEDIATE_HOURS(List.of()),
    STABLECOIN_CLASS(Choice.StablecoinClass.values()),
    SALE_PRICE_IN_TETHER(Choice.SalePriceInTether.values()),
    BITCOIN_MEASUREMENT(List.of("fair value at the price fix of the reporting date")),
    PRICE_MARKET(List.of("daily snapshot at 00:00 UTC")),
    CUT_OFF(List.of("24:00 UTC")),
    HELD(List.of("at pools; in custody; on the exchange; out as collateral")),
    TETHER_REPAYMENT(List.of("credited by lenders one for one as dollars"));

    private final List<Choice> choices;
    private final List<String> words;

    PolicyName(Choice... choices) {
        this.choices = List.of(choices);
        this.words = this.choices.stream().map(Choice::words).toList();
    }

    PolicyName(List<String> words) {
        this.choices = List.of();
        this.words = words;
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

    /// Whether the value is one that the policy may take; one without words takes a whole number.
    public boolean admits(String value) {
        return words.isEmpty() ? value.matches("[0-9]{1,6}") : words.contains(value);
    }

    /// `expense or net of proceeds`: what a message tells the reader to write.
    public String legal() {
        return words.isEmpty()
                ? "a whole number"
                : words.stream().collect(Collectors.joining(" or "));
    }
}
