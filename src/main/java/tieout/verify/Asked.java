package tieout.verify;

import java.util.List;
import java.util.Set;

/// What the row of a table may print: the figures that its template names, with their signs.
///
/// `cut` is a label that goes on with a date or a name. An open row names something else too, so
/// that a number in it may tie like one outside of a row. `wholes` are texts that may stand alone
/// in a cell of the row, such as an exact value.
record Asked(String label, boolean cut, List<Print> prints, boolean open, Set<String> wholes) {

    static Asked exactly(String label, List<Print> prints, Set<String> wholes) {
        return new Asked(label, false, prints, false, wholes);
    }

    Asked called(String words, boolean cut) {
        return new Asked(words, cut, prints, open, wholes);
    }
}
