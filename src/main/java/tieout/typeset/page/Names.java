package tieout.typeset.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

import tieout.evidence.Nearest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// Named things a template may print; asking for any other name is refused with the nearest ones.
///
/// `called` is how a template calls it: `f`, `company`, or empty for the top.
final class Names implements TemplateHashModel {
    /// A template asked for a name that does not exist.
    static final class Unknown extends TemplateModelException {
        private static final long serialVersionUID = 1L;
        private final String name;
        private final String remedy;

        Unknown(String name, String remedy) {
            super(name + " does not exist");
            this.name = name;
            this.remedy = remedy;
        }

        String name() {
            return name;
        }

        String remedy() {
            return remedy;
        }
    }

    private final String called;
    private final Map<String, TemplateModel> things;
    private final String remedy;

    Names(String called, Map<String, ? extends TemplateModel> things) {
        this(called, things, "");
    }

    /// With a remedy of its own for an unknown name, such as the file to add it to.
    Names(String called, Map<String, ? extends TemplateModel> things, String remedy) {
        this.called = called;
        this.things = new LinkedHashMap<>(things);
        this.remedy = remedy;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        TemplateModel thing = things.get(key);
        if (thing == null) {
            throw unknown(called, key, things.keySet(), remedy);
        }
        return thing;
    }

    static Unknown unknown(String called, String key, Collection<String> names, String remedy) {
        String prefix = called.isEmpty() ? "" : called + ".";
        String nearest = "write " + Nearest.listed(prefix, key, names);
        return new Unknown(prefix + key, remedy.isEmpty() ? nearest : nearest + ", or " + remedy);
    }

    @Override
    public boolean isEmpty() {
        return things.isEmpty();
    }
}
