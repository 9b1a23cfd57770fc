package tieout.evidence;

/// What is wrong with an input, template or setting, where, and what to do about it.
///
/// `raw` is the user's own line, or empty when the whole file is at fault.
public record Problem(String place, String wrong, String remedy, String raw) {
    public static Problem of(String place, String wrong, String remedy) {
        return new Problem(place, wrong, remedy, "");
    }

    /// `place: what is wrong; what to do.` and the line beneath.
    public String sentence() {
        String head = place + ": " + wrong + "; " + remedy + ".";
        return raw.isEmpty() ? head : head + "\n    " + raw;
    }

    @Override
    public String toString() {
        return sentence();
    }
}
