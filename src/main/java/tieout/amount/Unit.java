package tieout.amount;

/// The unit in which a quantity is stated, as a reader sees it.
///
/// Units never mix: adding bitcoin to dollars is a programming error, and a dollar figure of tether
/// exists only through a price.
public enum Unit {
    BTC("BTC"),
    USD("US$"),
    USDT("USDT"),
    USD_PER_BTC("US$ per BTC"),
    USD_PER_USDT("US$ per USDT"),
    BTC_PER_DAY("BTC per day"),
    EXAHASH_PER_SECOND("EH/s"),
    KILOWATT_HOUR("kWh"),
    KILOWATT_HOUR_PER_BTC("kWh per BTC"),
    MEGAWATT("MW"),
    JOULE_PER_TERAHASH("J/TH"),
    SHARE("%"),
    DAYS("days"),
    COUNT("count");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
