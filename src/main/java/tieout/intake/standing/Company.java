package tieout.intake.standing;

import tieout.evidence.Origin;

/// Who reports: one named setting of the company's identity, such as its legal name or ticker.
public record Company(Origin origin, String setting, String value) implements Standing {}
