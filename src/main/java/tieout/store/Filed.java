package tieout.store;

import tieout.evidence.Digest;

/// A finished document as it was filed: its name, its digest and its bytes.
public record Filed(String name, Digest digest, byte[] bytes) {
    public static Filed of(String name, byte[] bytes) {
        return new Filed(name, Digest.of(bytes), bytes);
    }
}
