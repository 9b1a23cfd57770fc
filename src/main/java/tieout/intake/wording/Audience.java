package tieout.intake.wording;

/// For whom a document is set; it decides the decimals.
public enum Audience {
    /// Press release and investor report: what goes out.
    RELEASE,
    /// Board memo and pack.
    BOARD,
    /// Close workbook and tie-out binder: every satoshi and cent.
    ACCOUNTS
}
