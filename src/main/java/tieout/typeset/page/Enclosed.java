package tieout.typeset.page;

import tieout.evidence.Digest;

/// A finished document that another one lists: its file name, its size and its digest.
public record Enclosed(String name, int bytes, Digest digest) {}
