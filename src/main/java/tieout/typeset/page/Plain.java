package tieout.typeset.page;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.amount.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount that is no figure, such as that of a break: all digits that matter and its unit.
public final class Plain {
    private Plain() {}

    /// `165.03 BTC`, `US$1,234.50`, `305,000,000.00 USDT`; never fewer than two decimals.
    public static String amount(Ratio value, Unit unit) {
        int most = unit == Unit.BTC ? 8 : 6;
        BigDecimal digits = value.rounded(most, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal shown = digits.setScale(Math.max(2, digits.scale()));
        String number = Printed.exactly(shown).toString();
        return unit == Unit.USD ? "US$" + number : number + "\u00a0" + unit.label();
    }
}
