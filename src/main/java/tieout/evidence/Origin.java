package tieout.evidence;

/// One line of a source, with its raw text: where a value came from.
///
/// Lines count from 1, the header included, as an editor shows them.
public record Origin(Source source, int line, String raw) implements Comparable<Origin> {
    /// `2026-02/sales/fills.csv:14`, below the input folder.
    public String place() {
        return source.path() + ":" + line;
    }

    public Problem problem(String wrong, String remedy) {
        return new Problem(place(), wrong, remedy, raw);
    }

    @Override
    public int compareTo(Origin other) {
        int byPath = source.compareTo(other.source);
        return byPath != 0 ? byPath : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return place();
    }
}
