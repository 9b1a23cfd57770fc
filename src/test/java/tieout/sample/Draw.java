package tieout.sample;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

/// Seeded chance for made-up rows: the same name always draws the same numbers.
///
/// `java.util.Random` is specified to the bit, so the sample is the same on every machine.
final class Draw {
    private static final String HEX = "0123456789abcdef";
    private final Random random;

    Draw(String name) {
        CRC32 seed = new CRC32();
        seed.update(name.getBytes(StandardCharsets.UTF_8));
        random = new Random(seed.getValue());
    }

    /// From `low` to `high`, both included.
    long between(long low, long high) {
        return low + Math.floorMod(random.nextLong(), high - low + 1);
    }

    String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(HEX.charAt(random.nextInt(16)));
        }
        return text.toString();
    }

    String uuid() {
        return hex(8) + "-" + hex(4) + "-4" + hex(3) + "-a" + hex(3) + "-" + hex(12);
    }

    /// Parts that add up to the total, uneven by so many thousandths either way.
    long[] split(long total, int parts, long thousandths) {
        long[] weights = new long[parts];
        for (int i = 0; i < parts; i++) {
            weights[i] = 1000 + between(-thousandths, thousandths);
        }
        return byWeight(total, weights);
    }

    /// The total shared out by weights, uneven by so many thousandths.
    long[] split(long total, long[] shares, long thousandths) {
        long[] weights = new long[shares.length];
        for (int i = 0; i < shares.length; i++) {
            weights[i] = shares[i] * (1000 + between(-thousandths, thousandths));
        }
        return byWeight(total, weights);
    }

    private static long[] byWeight(long total, long[] weights) {
        long all = 0;
        for (long weight : weights) {
            all += weight;
        }
        long[] parts = new long[weights.length];
        long given = 0;
        for (int i = 0; i < weights.length - 1; i++) {
            parts[i] = Math.multiplyExact(total / all, weights[i]) + total % all * weights[i] / all;
            given += parts[i];
        }
        parts[weights.length - 1] = total - given;
        return parts;
    }
}
