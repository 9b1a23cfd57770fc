package tieout.typeset.page;

import tieout.evidence.Origin;
import tieout.reconcile.Break;
import tieout.reconcile.Control;
import tieout.reconcile.Finding;
import tieout.reconcile.Reconciliation;
import tieout.reconcile.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the month's controls found, as templates name it: breaks, open ones first, and controls.
record Exceptions(List<Break> breaks, List<Tie> ties, Set<String> said) {
    private static final int PLACES = 3;
    private static final int TOP = 4;
    private static final Pattern PLACE_CLAUSE =
            Pattern.compile(
                    "(?:, first)?(?: at)? PLACE(?:, PLACE)*(?: and [0-9]+ more)?"
                            .replace("PLACE", "[^\\s:]+/[^\\s:]+:[0-9]+"));

    static Exceptions of(Reconciliation reconciliation, Set<String> said) {
        List<Break> breaks = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (Finding finding : reconciliation.findings()) {
            switch (finding) {
                case Break broken -> breaks.add(broken);
                case Tie tied -> ties.add(tied);
            }
        }
        return new Exceptions(breaks, ties, said);
    }

    List<Thing> open() {
        return breaks.stream().filter(Break::isOpen).map(this::one).toList();
    }

    List<Thing> accepted() {
        return breaks.stream().filter(b -> b.accepted().isPresent()).map(this::one).toList();
    }

    List<Thing> all() {
        return Stream.concat(open().stream(), accepted().stream()).toList();
    }

    /// The breaks that fit on page one, open ones first.
    List<Thing> top() {
        return all().stream().limit(TOP).toList();
    }

    /// How many breaks page one leaves to the list, in words; nothing if it has them all.
    String more() {
        int more = breaks.size() - TOP;
        return more <= 0 ? "" : more + " more; all are in breaks.csv and the tie-out binder";
    }

    private Thing one(Break found) {
        Thing thing =
                new Thing("break", said)
                        .with("id", found.id())
                        .with("control", found.control().id())
                        .with("title", title(found.control()))
                        .with("sentence", found.sentence())
                        .with("brief", brief(found.sentence()))
                        .with("amount", Plain.amount(found.amount().abs(), found.unit()))
                        .with("since", new Day(found.since()).world())
                        .with("since_brief", new Day(found.since()).brief())
                        .with("open", found.isOpen())
                        .with("mark", found.isOpen() ? "break" : "accepted")
                        .with("state", found.isOpen() ? "BREAK" : "ACCEPTED")
                        .with("by", found.accepted().map(e -> e.by()).orElse("nobody yet"))
                        .with("on", found.accepted().map(e -> new Day(e.on()).brief()).orElse("–"))
                        .with("reason", found.accepted().map(e -> e.reason()).orElse(""));
        return thing.with("theirs", side(found.theirs().who(), found.theirs().places()))
                .with("ours", side(found.ours().who(), found.ours().places()));
    }

    /// The sentence without its files and lines: those are in breaks.csv.
    static String brief(String sentence) {
        return PLACE_CLAUSE.matcher(sentence).replaceAll("");
    }

    private Thing side(String who, List<Origin> places) {
        List<String> first = places.stream().limit(PLACES).map(Origin::place).toList();
        int more = places.size() - first.size();
        return new Thing("side", said)
                .with("who", who)
                .withTexts("places", first)
                .with("more", more > 0 ? "and " + more + " more" : "");
    }

    List<Thing> controls() {
        List<Thing> controls = new ArrayList<>();
        for (Control control : Control.values()) {
            List<Break> broken = breaks.stream().filter(b -> b.control() == control).toList();
            long tied = ties.stream().filter(t -> t.control() == control).count();
            if (tied > 0 || !broken.isEmpty()) {
                controls.add(control(control, tied, broken));
            }
        }
        return controls;
    }

    private Thing control(Control control, long tied, List<Break> broken) {
        long open = broken.stream().filter(Break::isOpen).count();
        boolean accepted = open == 0 && !broken.isEmpty();
        String mark = open > 0 ? "break" : accepted ? "accepted" : "tied";
        return new Thing("control", said)
                .with("id", control.id())
                .with("title", title(control))
                .with("test", control.test())
                .with("tied", count(tied))
                .with("open", count(open))
                .with("accepted", count(broken.size() - open))
                .with("mark", mark)
                .with("state", mark.toUpperCase(java.util.Locale.ROOT));
    }

    /// `custody_to_ledger` as a heading: `Custody to ledger`.
    private static String title(Control control) {
        String words = control.id().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String count(long number) {
        return number == 0 ? Reading.NIL : Long.toString(number);
    }
}
