package tieout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Bitcoin;
import tieout.amount.Printed;
import tieout.evidence.Origin;
import tieout.intake.fact.PoolEarning;
import tieout.intake.wording.Audience;
import tieout.ledger.account.Cause;
import tieout.ledger.account.Movement;
import tieout.ledger.lot.Lot;
import tieout.reconcile.Control;
import tieout.reconcile.Tie;
import tieout.report.Figure;
import tieout.report.Report;
import tieout.report.Row;
import tieout.report.Trace;
import tieout.typeset.Issue;
import tieout.typeset.Press;
import tieout.typeset.page.Delivered;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The journey of one datum, line 14 of a pool's file, to a printed page and back. Read this first.
class JourneyTest {
    private static final String FILE = "2026-02/production/pool-a-north-america-earnings.csv";
    private static final int LINE = 14;

    private final Report report = Reported.february();

    @Test
    void line_14_of_a_file_becomes_a_printed_number_that_leads_back_to_line_14() {
        PoolEarning earning = earning();
        Origin origin = earning.origin();
        assertThat(origin.place()).isEqualTo(FILE + ":14");
        assertThat(origin.raw()).contains(earning.day().toString());
        assertThat(origin.source().digest()).isEqualTo(onFile());

        Movement movement = movement(origin);
        assertThat(movement.from().id()).isEqualTo("world:mining");
        assertThat(movement.to().id()).isEqualTo("pool-a-na");
        assertThat(movement.cause()).isEqualTo(Cause.PRODUCED);
        assertThat(movement.amount()).isEqualTo(earning.net());

        Lot lot = lot(origin);
        assertThat(lot.quantity()).isEqualTo(earning.net());

        assertThat(tie("pool_balance_to_ledger:pool-a-na").ours().places()).contains(origin);

        Figure produced = report.figure("bitcoin_produced");
        Row leaf = produced.leaves().get(origin);
        assertThat(leaf.value()).isEqualTo(earning.net().exact());
        assertThat(Trace.of(leaf)).contains("pool-a-na " + earning.day());

        Printed printed = report.printed(produced, Audience.RELEASE).orElseThrow();
        assertThat(printed).hasToString("454.83");
        Issue issue = Press.set(Delivered.templates(), report, "");
        assertThat(text(issue, "press-release.html")).contains("454.83");
        assertThat(text(issue, "figures.json")).contains("\"" + FILE + ":14\"");
        assertThat(text(issue, "run.txt")).contains(origin.source().digest() + "  " + FILE);
    }

    private PoolEarning earning() {
        return report.books().facts().of(PoolEarning.class).stream()
                .filter(e -> e.origin().source().path().equals(FILE))
                .filter(e -> e.origin().line() == LINE)
                .findFirst()
                .orElseThrow();
    }

    private tieout.evidence.Digest onFile() {
        return report.books().facts().sources().stream()
                .filter(s -> s.path().equals(FILE))
                .findFirst()
                .orElseThrow()
                .digest();
    }

    private Movement movement(Origin origin) {
        List<Movement> from =
                report.books().ledger().movements().where(m -> m.origin().equals(origin)).list();
        assertThat(from).hasSize(1);
        return from.getFirst();
    }

    private Lot lot(Origin origin) {
        return report.books().ledger().lots().acquired().stream()
                .filter(l -> l.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    private Tie tie(String id) {
        Tie tie =
                report.books().reconciliation().ties().stream()
                        .filter(t -> t.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(tie.control()).isEqualTo(Control.POOL_BALANCE_TO_LEDGER);
        assertThat(Bitcoin.of(tie.difference(), java.math.RoundingMode.UNNECESSARY))
                .isEqualTo(Bitcoin.ZERO);
        return tie;
    }

    private static String text(Issue issue, String name) {
        return new String(issue.document(name).bytes(), StandardCharsets.UTF_8);
    }
}
