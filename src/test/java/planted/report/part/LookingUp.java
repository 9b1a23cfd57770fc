package planted.report.part;

import planted.report.Chapter;

/// Breaks the order: a part may not import the package it lies in.
public record LookingUp(Chapter chapter) {}
