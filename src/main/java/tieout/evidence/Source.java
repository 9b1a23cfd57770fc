package tieout.evidence;

import java.util.Arrays;
import java.util.List;

/// A file as it was received: its path below the input folder, its bytes, and their SHA-256.
///
/// The path uses `/` on every system, so that documents and digests do not depend on the machine.
public record Source(String path, Digest digest, byte[] bytes) implements Comparable<Source> {
    public static Source of(String path, byte[] bytes) {
        return new Source(path, Digest.of(bytes), bytes);
    }

    /// The name of the folder or file at a depth: `2026-02`, then `sales`, then the file.
    public String part(int index) {
        List<String> parts = Arrays.asList(path.split("/"));
        return index < parts.size() ? parts.get(index) : "";
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Source other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source
                && path.equals(source.path)
                && digest.equals(source.digest);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
