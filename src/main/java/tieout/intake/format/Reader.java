package tieout.intake.format;

/// Reads the files of one format.
public interface Reader {
    void read(Delivery delivery, Findings findings);
}
