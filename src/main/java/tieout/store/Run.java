package tieout.store;

import tieout.evidence.Digest;

/// One close of a month: everything that decides what comes out, and an id made of it.
///
/// The same inputs, templates and program have the same id in any store, folder and time zone, so
/// a document may print it.
public record Run(String id, String month, Digest inputs, Digest templates, String program) {
    public static Run of(String month, Digest inputs, Digest templates, String program) {
        String all = String.join("\n", month, inputs.hex(), templates.hex(), program);
        return new Run(Digest.of(all).brief(), month, inputs, templates, program);
    }
}
