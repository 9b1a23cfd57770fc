package tieout.intake.format;

import tieout.amount.Bitcoin;
import tieout.amount.HashRate;
import tieout.amount.Ratio;
import tieout.intake.cell.Cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// A number as pools write it: dust as `1E-8`, and bitcoin with more digits than a satoshi has.
///
/// Read from the digits of the file, never through floating point.
record PoolNumber(Cell cell) {
    private static final Pattern EXPONENT =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]{1,2}");

    static PoolNumber of(Cell cell) {
        boolean exponent = EXPONENT.matcher(cell.text()).matches();
        return new PoolNumber(
                exponent ? cell.with(new BigDecimal(cell.text()).toPlainString()) : cell);
    }

    /// Every digit of it.
    Ratio exact() {
        return cell.decimal();
    }

    /// Bitcoin in whole satoshis; finer digits are refused.
    Bitcoin bitcoin() {
        Bitcoin bitcoin = cell.bitcoin();
        if (bitcoin.isNegative()) {
            cell.wrong("\"" + cell.text() + "\" is below zero", "send the pool's own file");
        }
        return bitcoin;
    }

    /// Hashes a second, rounded once, half up, to the gigahash.
    HashRate hashes() {
        Ratio hashes = exact();
        if (hashes.signum() < 0) {
            cell.wrong("\"" + cell.text() + "\" is below zero", "send the pool's own file");
        }
        return HashRate.hashes(hashes, RoundingMode.HALF_UP);
    }

    /// Bitcoin rounded once, half up in magnitude, to the satoshi: a pool that computes in binary
    /// writes 0.15883854999999999 for 0.15883855, and credits parts of a satoshi.
    Bitcoin nearest() {
        BigDecimal rounded = exact().rounded(8, RoundingMode.HALF_UP);
        return cell.with(rounded.toPlainString()).bitcoin();
    }
}
