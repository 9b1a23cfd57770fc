package tieout.intake;

import tieout.intake.cell.Problems;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.TransferName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The other side of each transfer at a venue: its account history beside our treasury's list.
///
/// The venue tells what moved, the list to or from whom; only both make the fact, so it is put
/// together here, where all files have been read. Each transfer has one name, each name a transfer.
final class Counterparties {
    private final Map<String, TransferName> names = new TreeMap<>();
    private final Problems problems;

    Counterparties(Problems problems) {
        this.problems = problems;
    }

    /// The facts with every transfer's counterparty filled in.
    List<Fact> fill(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof TransferName name) {
                add(name);
            }
        }
        Map<String, TransferName> idle = new TreeMap<>(names);
        List<Fact> filled = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Settlement row && isTransfer(row)) {
                filled.add(named(row));
                idle.remove(key(row.venue(), row.reference()));
            } else {
                filled.add(fact);
            }
        }
        idle.values().forEach(this::idle);
        return filled;
    }

    private void add(TransferName name) {
        TransferName earlier = names.putIfAbsent(key(name.venue(), name.transferId()), name);
        if (earlier != null) {
            String wrong = "transfer " + name.transferId() + " is named at ";
            problems.add(name.origin(), wrong + earlier.origin().place() + " too", "keep one line");
        }
    }

    private Settlement named(Settlement row) {
        TransferName name = names.get(key(row.venue(), row.reference()));
        if (name == null) {
            problems.add(
                    row.origin(),
                    "nobody is named as the other side of transfer " + row.reference(),
                    "add the transfer to the list of transfer names, with its counterparty");
            return row;
        }
        if (name.asset() != row.amount().unit()) {
            String moved = row.amount().unit().name();
            String wrong = "transfer " + row.reference() + " moved " + moved + " at ";
            problems.add(name.origin(), wrong + row.origin().place(), "write " + moved);
        }
        return new Settlement(
                row.origin(),
                row.venue(),
                row.kind(),
                row.at(),
                row.amount(),
                row.reference(),
                name.counterparty());
    }

    private void idle(TransferName name) {
        problems.add(
                name.origin(),
                "no row of " + name.venue() + " belongs to transfer " + name.transferId(),
                "take the line out, or send the account history that has the transfer");
    }

    private static boolean isTransfer(Settlement row) {
        return switch (row.kind()) {
            case DEPOSIT, WITHDRAWAL -> true;
            case MATCH, FEE -> false;
        };
    }

    private static String key(String venue, String transfer) {
        return venue + " " + transfer;
    }
}
