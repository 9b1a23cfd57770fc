package tieout.sample;

/// `standing/published.csv`: figures as first published, to the printed digit.
///
/// Figures that were not seen in print are left out. The day of publication is the one seen, or
/// else the first of the next month with `date seen` = no.
final class Published {
    private static final String HEADER = "month,figure,printed,published,date seen,document\n";

    /// Month, produced, per day, held, sold, deployed, operating, published; a blank was not seen.
    private static final String TABLE =
            """
            2024-11;363.9;18.85;363.9;-;32;29.75;
            2024-12;;;933.8;-;32;;
            2025-01;;;;;32;;
            2025-02;472.7;16.9;1,944.7;-;32;29.7;
            2025-03;530.1;17.1;2,474.8;-;32;30.3;
            2025-04;470.0;15.7;2,944.8;;32;29.9;
            2025-05;484.5;;;;32;nearly 30;
            2025-06;;;3,879.2;;50;;
            2025-07;650.5;20.98;4,529.7;;50;40.91;
            2025-08;663.7;21.41;5,193.4;;50;43.74;
            2025-09;616.6;20.55;5,810;;50;44.85;
            2025-10;602.6;19.44;6,412.6;;50;46.09;
            2025-11;546.7;18.22;6,959.3;;50;44.38;
            2025-12;569.0;18.35;7,528.3;;50;43.36;
            2026-01;496.35;16.01;7,474.6;550.03;50;37.02;2026-02-04
            2026-02;454.83;;3,313.4;;50;34.55;
            2026-03;;;1,025.69;;37.01;;2026-04-08
            """;
    private static final String[] FIGURES = {
        "bitcoin_produced",
        "produced_per_day",
        "bitcoin_held",
        "bitcoin_sold",
        "deployed_hash_rate",
        "operating_hash_rate"
    };

    private Published() {}

    /// Period, its last day, what was held before, mined, held at its end: nothing was sold in it.
    private static final String MINED =
            """
            1Q25;2025-03-31;933.8;1,541;2,474.8
            2Q25;2025-06-30;2,474.8;1,404.4;3,879.2
            3Q25;2025-09-30;3,879.2;1,930.8;5,810
            FY25;2025-12-31;933.8;6,594;7,528.3
            """;

    /// `standing/printed-notes.csv`: results that print what was held and mined, as notes of coins.
    static String notes() {
        StringBuilder text = new StringBuilder("note,through,measure,part,line,printed,document\n");
        for (String line : MINED.split("\n")) {
            String[] cells = line.split(";");
            note(text, cells, "opening,Held before", cells[2]);
            note(text, cells, "change,Mined", cells[3]);
            note(text, cells, "closing,Held", cells[4]);
        }
        return text.toString();
    }

    private static void note(StringBuilder text, String[] cells, String line, String printed) {
        String quoted = printed.contains(",") ? "\"" + printed + "\"" : printed;
        text.append(cells[0] + "," + cells[1] + ",BTC," + line + "," + quoted)
                .append(",Results of " + cells[0] + "\n");
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEADER);
        for (String line : TABLE.split("\n")) {
            String[] cells = line.split(";", -1);
            String seen = cells[FIGURES.length + 1];
            String next = java.time.YearMonth.parse(cells[0]).plusMonths(1).atDay(1).toString();
            for (int i = 0; i < FIGURES.length; i++) {
                String printed = cells[i + 1];
                if (!printed.isEmpty()) {
                    text.append(cells[0] + "," + FIGURES[i] + ",")
                            .append(printed.contains(",") ? "\"" + printed + "\"," : printed + ",")
                            .append(seen.isEmpty() ? next + ",no," : seen + ",yes,")
                            .append("Production update of " + cells[0] + "\n");
                }
            }
        }
        return text.toString();
    }
}
