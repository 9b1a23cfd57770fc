package tieout.intake.element;

import tieout.evidence.Origin;
import tieout.evidence.Refusal;
import tieout.intake.cell.Cell;
import tieout.intake.cell.Problems;

import java.util.List;
import java.util.Optional;

/// One named node of a nested file: a text, or the elements inside, in their order.
///
/// The items of a JSON list are its elements, all named `item`; a JSON null is left out, as if its
/// name were not there. The attributes of an XML element are elements named with an `@`.
public record Element(
        Origin origin, String name, String text, List<Element> inside, Problems problems) {

    /// The text of an element directly inside, or some levels down: `Acct/Id/Othr/Id`.
    ///
    /// An absent one refuses the file, since a value that is not there is never zero.
    public Cell cell(String path) {
        Element found = at(path);
        return new Cell(found.origin, path, found.text, problems);
    }

    /// The element itself as a cell.
    public Cell cell() {
        return new Cell(origin, name, text, problems);
    }

    /// The one element at the path, which has to be there.
    public Element at(String path) {
        return find(path)
                .orElseThrow(
                        () -> {
                            String wrong = name + " has no " + path;
                            return new Refusal(origin.problem(wrong, "send the sender's own file"));
                        });
    }

    /// The first element at the path, if it is there.
    public Optional<Element> find(String path) {
        int slash = path.indexOf('/');
        String step = slash < 0 ? path : path.substring(0, slash);
        Optional<Element> first = inside.stream().filter(e -> e.name.equals(step)).findFirst();
        return slash < 0 ? first : first.flatMap(e -> e.find(path.substring(slash + 1)));
    }

    /// All elements of one name directly inside.
    public List<Element> all(String wanted) {
        return inside.stream().filter(e -> e.name.equals(wanted)).toList();
    }

    public void wrong(String wrong, String remedy) {
        problems.add(origin, wrong, remedy);
    }
}
