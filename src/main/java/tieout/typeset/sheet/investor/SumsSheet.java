package tieout.typeset.sheet.investor;

import tieout.amount.Printed;
import tieout.amount.Ratio;
import tieout.intake.wording.Audience;
import tieout.report.Figure;
import tieout.typeset.sheet.book.Book;
import tieout.typeset.sheet.book.Cell;
import tieout.typeset.sheet.book.Format;
import tieout.typeset.sheet.book.Page;
import tieout.typeset.sheet.book.Released;
import tieout.typeset.sheet.book.Role;

import java.util.ArrayList;
import java.util.List;

/// Printed parts above their printed total: the live sum, the total, and what rounding makes of it.
record SumsSheet(Book book, Page page) {
    private static final int FIRST = 1;

    /// One column of parts and the figure that they make; a part that leaves has a minus.
    record Stack(List<Part> parts, Figure total) {
        boolean known() {
            return total.value().isPresent()
                    && parts.stream().allMatch(part -> part.figure().value().isPresent());
        }
    }

    record Part(Figure figure, boolean less) {
        Ratio signed(Ratio value) {
            return less ? value.negated() : value;
        }
    }

    /// One row for each part, then the three rows of the total.
    void write(List<String> labels, String total, List<Stack> stacks) {
        int first = page.row() + 1;
        for (int i = 0; i < labels.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(labels.get(i)));
            for (Stack stack : stacks) {
                cells.add(part(stack.parts().get(i)));
            }
            page.row(cells);
        }
        int last = page.row();
        List<Cell> sums = new ArrayList<>(List.of(Cell.text("Sum of the lines").as(Role.TOTAL)));
        List<Cell> totals = new ArrayList<>(List.of(Cell.text(total).as(Role.TOTAL)));
        List<Cell> rounding = new ArrayList<>(List.of(Cell.note("Rounding")));
        for (int i = 0; i < stacks.size(); i++) {
            String column = page.at(FIRST + i, 1).replaceAll("[$0-9]", "");
            Stack stack = stacks.get(i);
            sums.add(sum(stack, column, first, last));
            totals.add(new Released(book.report()).refer(stack.total()).as(Role.TOTAL));
            rounding.add(rounding(stack, column, last));
        }
        page.row(sums);
        page.row(totals);
        page.row(rounding);
    }

    private Cell part(Part part) {
        Cell refer = new Released(book.report()).refer(part.figure());
        return part.less() && part.figure().value().isPresent()
                ? Cell.live(
                        "-" + book.names().of(part.figure()),
                        printed(part.figure()).negated(),
                        refer.format())
                : refer;
    }

    private Cell sum(Stack stack, String column, int first, int last) {
        if (!stack.known()) {
            return Cell.absent(Figure.Absence.NOT_APPLICABLE).as(Role.TOTAL);
        }
        String formula = "ROUND(SUM(" + column + first + ":" + column + last + ")," + 8 + ")";
        return Cell.live(formula, added(stack), format(stack)).as(Role.TOTAL);
    }

    private Cell rounding(Stack stack, String column, int last) {
        if (!stack.known()) {
            return Cell.absent(Figure.Absence.NOT_APPLICABLE);
        }
        String formula = "ROUND(" + column + (last + 2) + "-" + column + (last + 1) + ",8)";
        return Cell.live(formula, printed(stack.total()).minus(added(stack)), format(stack));
    }

    private Ratio added(Stack stack) {
        return stack.parts().stream()
                .map(part -> part.signed(printed(part.figure())))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private Format format(Stack stack) {
        Figure total = stack.total();
        return Format.of(total, book.report().wording(total.id()), Audience.RELEASE);
    }

    private Ratio printed(Figure figure) {
        return book.report()
                .printed(figure, Audience.RELEASE)
                .map(Printed::value)
                .map(Ratio::of)
                .orElse(Ratio.ZERO);
    }
}
