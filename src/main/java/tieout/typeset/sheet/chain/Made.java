package tieout.typeset.sheet.chain;

import tieout.evidence.Digest;

/// What made a workbook besides its inputs: the program's version and the templates' digest.
public record Made(String program, Digest templates) {}
