package tieout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tieout.amount.Amount;
import tieout.amount.Bitcoin;
import tieout.amount.Tether;
import tieout.amount.Unit;
import tieout.evidence.Origin;
import tieout.evidence.Problem;
import tieout.evidence.Source;
import tieout.intake.cell.Problems;
import tieout.intake.fact.Fact;
import tieout.intake.fact.Settlement;
import tieout.intake.fact.TransferName;

import java.time.Instant;
import java.util.List;

/// The venue says what moved, our list says with whom.
class CounterpartiesTest {
    private static final Amount COIN = Bitcoin.parse("1");
    private final Problems problems = new Problems();

    private static Origin line(String file, int line) {
        return new Origin(Source.of("2026-02/sales/" + file, new byte[0]), line, "");
    }

    private static Settlement moved(int line, Settlement.Kind kind, Amount amount, String id) {
        Instant at = Instant.parse("2026-02-08T22:00:00Z");
        return new Settlement(line("account.csv", line), "exchange-d", kind, at, amount, id, "");
    }

    private static TransferName name(int line, String id, Unit asset, String who) {
        return new TransferName(line("transfers.csv", line), "exchange-d", id, asset, who, "");
    }

    private List<String> wrong(Fact... facts) {
        new Counterparties(problems).fill(List.of(facts));
        return problems.list().stream().map(p -> p.place() + " " + p.wrong()).toList();
    }

    @Test
    void a_transfer_takes_its_name_and_keeps_its_line() {
        Settlement row = moved(2, Settlement.Kind.WITHDRAWAL, Tether.parse("-5"), "7480");
        Settlement match = moved(3, Settlement.Kind.MATCH, COIN, "7480");
        TransferName name = name(2, "7480", Unit.USDT, "Lender C");
        List<Fact> filled = new Counterparties(problems).fill(List.of(row, match, name));
        assertThat(problems.list()).isEmpty();
        Settlement named = (Settlement) filled.getFirst();
        assertThat(named.counterparty()).isEqualTo("Lender C");
        assertThat(named.origin()).isEqualTo(row.origin());
        assertThat(filled.subList(1, 3)).containsExactly(match, name);
    }

    @Test
    void a_transfer_without_a_name_and_a_name_without_a_transfer_are_refused() {
        assertThat(
                        wrong(
                                moved(2, Settlement.Kind.DEPOSIT, COIN, "1ed3"),
                                name(2, "1ed4", Unit.BTC, "Custodian B")))
                .containsExactly(
                        "2026-02/sales/account.csv:2 nobody is named as the other side of transfer"
                                + " 1ed3",
                        "2026-02/sales/transfers.csv:2 no row of exchange-d belongs to transfer"
                                + " 1ed4");
    }

    @Test
    void a_name_of_another_asset_or_given_twice_is_refused() {
        assertThat(
                        wrong(
                                moved(2, Settlement.Kind.DEPOSIT, COIN, "1ed3"),
                                name(2, "1ed3", Unit.USDT, "Custodian B"),
                                name(3, "1ed3", Unit.BTC, "Custodian B")))
                .containsExactly(
                        "2026-02/sales/transfers.csv:3 transfer 1ed3 is named at"
                                + " 2026-02/sales/transfers.csv:2 too",
                        "2026-02/sales/transfers.csv:2 transfer 1ed3 moved BTC at"
                                + " 2026-02/sales/account.csv:2");
        assertThat(problems.list()).extracting(Problem::remedy).contains("write BTC");
    }
}
