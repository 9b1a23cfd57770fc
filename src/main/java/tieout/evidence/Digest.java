package tieout.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of some bytes (FIPS 180-4), in lower-case hexadecimal.
public record Digest(String hex) {
    public static Digest of(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Digest(HexFormat.of().formatHex(sha.digest(bytes)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("a Java without SHA-256", absent);
        }
    }

    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// One digest for many sources: of their paths and digests, in path order.
    public static Digest ofAll(List<Source> sources) {
        StringBuilder lines = new StringBuilder();
        sources.stream()
                .sorted()
                .forEach(s -> lines.append(s.digest()).append(' ').append(s.path()).append('\n'));
        return of(lines.toString());
    }

    /// The first twelve digits, as printed in a document's foot.
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
