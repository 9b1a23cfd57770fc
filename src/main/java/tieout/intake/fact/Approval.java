package tieout.intake.fact;

import tieout.evidence.Origin;

import java.time.LocalDate;

/// A resolution that authorised something: who decided, when, and by which reference.
public record Approval(Origin origin, String subject, String body, LocalDate day, String resolution)
        implements Fact {}
