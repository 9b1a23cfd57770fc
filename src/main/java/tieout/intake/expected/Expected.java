package tieout.intake.expected;

import tieout.evidence.Origin;

/// A file that every month has to bring: its reader, what no header tells, and who sends it when.
///
/// `file` is its path below the month's folder; `account`, `market` and `day` are empty where the
/// file itself says them.
public record Expected(
        Origin origin,
        String file,
        String reader,
        String account,
        String market,
        String day,
        boolean mayBeEmpty,
        String due,
        String receivedFrom) {}
