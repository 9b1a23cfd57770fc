package tieout.sample;

import tieout.calendar.Month;

import java.time.LocalDate;
import java.util.List;

/// What the company itself writes down in a month: AI spending, announcements, approvals, reasons.
final class Words {
    /// Dollars paid for AI computing, and the part that sold bitcoin paid for.
    record Spend(LocalDate day, String project, long cents, long fromSales, String what) {
        String reference() {
            return "AI-" + day;
        }
    }

    private static final List<Spend> SPENDS =
            List.of(
                    spend("2025-12-16", "Georgia site", 350_000_00L, 0, "Site preparation"),
                    spend("2026-01-21", "Georgia site", 612_500_00L, 0, "Switchgear"),
                    spend("2026-02-10", "EcoHash pilot", 1_240_000_00L, 0, "Container nodes"),
                    spend("2026-02-24", "EcoHash pilot", 600_000_00L, 600_000_00L, "GPU servers"),
                    spend("2026-03-11", "EcoHash pilot", 1_850_000_00L, 650_000_00L, "GPU servers"),
                    spend("2026-03-30", "EcoHash pilot", 1_420_000_00L, 1_200_000_00L, "Network"));
    private static final String ANNOUNCEMENTS =
            "published,first day,last day,quantity,net proceeds (millions),document\n";
    private static final String APPROVALS = "subject,body,day,resolution\n";

    private Words() {}

    private static Spend spend(String day, String project, long cents, long sales, String what) {
        return new Spend(LocalDate.parse(day), project, cents, sales, "AI computing, " + what);
    }

    static List<Spend> spends(Month month) {
        return SPENDS.stream().filter(spend -> month.contains(spend.day())).toList();
    }

    static void files(Month month, Files files) {
        StringBuilder spends =
                new StringBuilder("project,day,amount,from sale proceeds,reference,what\n");
        for (Spend spend : spends(month)) {
            spends.append(spend.project() + "," + spend.day() + "," + Say.usd(spend.cents()))
                    .append("," + Say.usd(spend.fromSales()) + "," + spend.reference())
                    .append(",\"" + spend.what() + "\"\n");
        }
        files.put(month, "books/ai-capital-spending.csv", spends);
        files.put(month, "words/announcements.csv", ANNOUNCEMENTS + announcements(month));
        files.put(month, "words/approvals.csv", APPROVALS + approvals(month));
        files.put(month, "words/cash-flow-overrides.csv", "disposal,class,by,reason\n");
        files.put(
                month, "words/selections.csv", "selection,disposal,lot,quantity,recorded at,by\n");
        files.put(month, "words/explanations.csv", "control,break,amount,explained by,on,reason\n");
    }

    private static String announcements(Month month) {
        return switch (month.toString()) {
            case "2026-02" ->
                    "2026-02-09,2026-02-07,2026-02-08,\"4,451\",approximately 305,"
                            + "Form 6-K of 9 February 2026\n";
            case "2026-03" ->
                    "2026-04-08,2026-03-12,2026-03-13,\"2,000\",approximately 140,"
                            + "Update of 8 April 2026\n";
            default -> "";
        };
    }

    private static String approvals(Month month) {
        return switch (month.toString()) {
            case "2025-12" -> "issue of Class B shares,Board of directors,2025-12-29,BR-2025-31\n";
            case "2026-01" ->
                    "sales of newly mined bitcoin,Board of directors,2026-01-05,BR-2026-01\n";
            case "2026-02" ->
                    "announced sale,Board of directors,2026-02-06,BR-2026-04\n"
                            + "treasury policy,Board of directors,2026-02-27,BR-2026-07\n";
            default -> "announced sale,Board of directors,2026-03-11,BR-2026-09\n";
        };
    }
}
