package tieout.intake.fact;

import tieout.amount.Price;
import tieout.evidence.Origin;

import java.time.Instant;
import java.time.LocalDate;

/// The price of an asset at an instant from a stated source: what values a balance or an earning.
public record PriceFix(Origin origin, LocalDate day, Instant at, Price price, String market)
        implements Fact {}
