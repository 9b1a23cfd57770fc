package planted.amount;

import java.nio.file.Path;

/// Breaks the library table: an exact package knows no files.
public record OnDisk(Path file) {}
