package tieout.typeset;

import tieout.evidence.Digest;
import tieout.typeset.page.Enclosed;

/// What is issued, to the byte: the name of the file and its content.
public record Document(String name, byte[] bytes, Digest digest) {
    /// With the SHA-256 that lists and auditors know it by.
    public Document(String name, byte[] bytes) {
        this(name, bytes, Digest.of(bytes));
    }

    Enclosed enclosed() {
        return new Enclosed(name, bytes.length, digest);
    }
}
