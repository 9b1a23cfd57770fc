package tieout.reconcile;

import java.util.List;

/// One control at work on one month.
interface Check {
    List<Finding> findings(Close close);
}
