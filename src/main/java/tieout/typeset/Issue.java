package tieout.typeset;

import java.util.List;
import java.util.Set;

/// All documents of a month, in the order of their names.
///
/// `said` are the texts that stand in them beside figures: dates, resolutions, titles of breaks,
/// sentences of contracts. Whoever reads a document back may accept a number that is part of one.
public record Issue(List<Document> documents, Set<String> said) {
    public Issue {
        documents = documents.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
        said = Set.copyOf(said);
    }

    public Document document(String name) {
        return documents.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + name));
    }
}
