package tieout.wiring;

import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;
import tieout.store.Filed;
import tieout.store.Rows;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A small work for the job: counts the lines of the sources, refuses a line that says `bad`, and
/// calls a close with a line that says `open` a draft. Run as a program, it can be killed.
final class Sample implements Work {
    private static final int DOCUMENTS = 12;
    private final Order order;

    Sample(Order order) {
        this.order = order;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(Sample::new, out, err, arguments));
    }

    @Override
    public List<Rows> rows(Stage stage) {
        return switch (stage) {
            case INTAKE -> read();
            case RECONCILE -> List.of(findings());
            case REPORT -> List.of(figures(), lineage());
            case LEDGER, TYPESET, VERIFY -> List.of();
        };
    }

    @Override
    public List<Filed> documents() {
        List<Filed> documents = new ArrayList<>();
        for (int number = 0; number < DOCUMENTS; number++) {
            String text = number + " " + order.run() + lines().repeat(1_000);
            documents.add(Filed.of(number + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return documents;
    }

    @Override
    public void verify(List<Filed> documents) {
        if (lines().contains("misprinted")) {
            throw new IllegalStateException("a planted bug");
        }
    }

    @Override
    public Outcome outcome() {
        return lines().contains("open") ? Outcome.DRAFT : Outcome.TIED_OUT;
    }

    private List<Rows> read() {
        if (lines().contains("bad")) {
            throw new Refusal(
                    List.of(
                            new Problem("a.csv:1", "bad is no line", "write good", "bad"),
                            Problem.of("b.csv", "it is missing", "add it")));
        }
        return List.of();
    }

    private Rows findings() {
        List<String> columns =
                List.of(
                        "outcome",
                        "control",
                        "id",
                        "sentence",
                        "theirs",
                        "ours",
                        "difference",
                        "unit",
                        "reason");
        List<Object> tie = List.of("tie", "custody", "a", "They agree.", "1", "1", "0", "BTC", "");
        List<Object> gap = List.of("break", "custody", "b", "By 1.", "2", "1", "1", "BTC", "");
        return new Rows("reconcile_finding", columns, List.of(tie, gap));
    }

    private Rows figures() {
        List<String> columns = List.of("id", "label", "period", "printed", "exact", "unit");
        String month = order.month().toString();
        return new Rows(
                "report_figure",
                columns,
                List.of(
                        List.of("bitcoin_sold", "Sold, \"net\"", month, "1,234", "1234", "BTC"),
                        List.of("bitcoin_held", "Held", month, "5", "5", "BTC")));
    }

    private Rows lineage() {
        String month = " " + order.month();
        return new Rows(
                "report_lineage",
                List.of("figure", "says", "origin", "below"),
                List.of(
                        List.of("bitcoin_sold" + month, "sold = 1234", "", ""),
                        List.of("bitcoin_sold" + month, "1234 of a fill", "fills.csv:14", ""),
                        List.of("bitcoin_held" + month, "held = 5", "", ""),
                        List.of("bitcoin_held" + month, "", "", "bitcoin_sold" + month),
                        List.of("bitcoin_held" + month, "", "", "bitcoin_sold" + month)));
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (Source source : order.sources()) {
            lines.append(source.path()).append(new String(source.bytes(), StandardCharsets.UTF_8));
        }
        return lines.toString();
    }
}
