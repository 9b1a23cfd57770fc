package planted.amount;

import planted.report.Chapter;

/// Breaks the order: `amount` sorts before `report`.
public record AgainstTheFlow(Chapter chapter) {}
