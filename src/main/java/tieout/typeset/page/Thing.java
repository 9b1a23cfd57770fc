package tieout.typeset.page;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Something a template can name the parts of, being put together: a break, a source, a region.
///
/// Texts that are put in are remembered, so that the finished document can be read back knowing
/// which words and numbers came from here and not from a figure.
final class Thing {
    private final String called;
    private final Map<String, TemplateModel> parts = new LinkedHashMap<>();
    private final Set<String> said;

    Thing(String called, Set<String> said) {
        this.called = called;
        this.said = said;
    }

    Thing(String called) {
        this(called, new TreeSet<>());
    }

    Thing with(String name, String text) {
        said.add(text);
        return with(name, FigureWord.text(text));
    }

    Thing with(String name, boolean holds) {
        return with(name, FigureWord.truth(holds));
    }

    Thing with(String name, TemplateModel part) {
        parts.put(name, part);
        return this;
    }

    Thing with(String name, Thing part) {
        return with(name, part.names());
    }

    Thing with(String name, List<Thing> items) {
        return with(name, sequence(items.stream().map(Thing::names).toList()));
    }

    Thing withTexts(String name, List<String> texts) {
        said.addAll(texts);
        return with(name, sequence(texts));
    }

    Names names() {
        return new Names(called, parts);
    }

    Names names(String remedy) {
        return new Names(called, parts, remedy);
    }

    static TemplateModel sequence(List<?> items) {
        return new SimpleSequence(items, new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    }
}
