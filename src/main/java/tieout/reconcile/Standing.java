package tieout.reconcile;

import java.util.List;

/// Whether the month may be printed: all ties out, or it is a draft and these breaks say why.
public sealed interface Standing {
    /// No open break. Accepted breaks, if any, are explained ones.
    record TiedOut(List<Break> accepted) implements Standing {}

    /// At least one break that nobody has explained.
    record Draft(List<Break> open) implements Standing {}
}
