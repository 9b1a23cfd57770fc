package tieout.intake.file;

/// Reads the files of one format.
public interface Reader {
    void read(Delivery delivery, Findings findings);
}
