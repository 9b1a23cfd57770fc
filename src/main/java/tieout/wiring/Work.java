package tieout.wiring;

import tieout.store.Filed;
import tieout.store.Rows;

import java.util.List;

/// What the steps of a close compute: pure functions of its sources and templates.
///
/// Each answer is computed when it is first asked for, from the stages before it.
interface Work {
    /// What a stage leaves in its tables; a refusal if its input cannot be taken.
    List<Rows> rows(Stage stage);

    /// The set documents, to the byte.
    List<Filed> documents();

    /// Reads finished documents back; a refusal if a number in them ties to nothing.
    void verify(List<Filed> documents);

    /// Whether the books tied out, or what is issued is a draft.
    Outcome outcome();
}
