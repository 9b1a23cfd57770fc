package tieout.typeset.page;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;

import tieout.evidence.Refusal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;

/// Expands templates into XHTML, and can do nothing else.
///
/// No class can be named, no Java method called, no file opened but those of the folder; what a
/// figure or a counterparty is called is escaped. A name that does not exist is refused at its
/// place.
public final class Compositor {
    private final TemplateFiles files;
    private final Configuration engine;

    public Compositor(TemplateFiles files) {
        this.files = files;
        this.engine = engine(files);
    }

    private static Configuration engine(TemplateFiles files) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setTemplateLoader(new Loader(files));
        engine.setLocalizedLookup(false);
        engine.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        engine.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        engine.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(false);
        engine.setDefaultEncoding("UTF-8");
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return engine;
    }

    /// The template's text with the vocabulary filled in.
    String expand(String template, TemplateHashModel vocabulary) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).process(vocabulary, out);
        } catch (ParseException wrong) {
            throw refuse(
                    wrong.getTemplateName(),
                    wrong.getLineNumber(),
                    wrong.getColumnNumber(),
                    "is not a template (" + firstSentence(wrong.getEditorMessage()) + ")",
                    "mend the placeholder or close what is open");
        } catch (TemplateException wrong) {
            throw refusal(template, wrong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private Refusal refusal(String template, TemplateException wrong) {
        String name = wrong.getTemplateSourceName();
        String where = name == null ? template : name;
        int line = wrong.getLineNumber() == null ? 1 : wrong.getLineNumber();
        int column = wrong.getColumnNumber() == null ? 1 : wrong.getColumnNumber();
        if (wrong instanceof Names.Unknown unknown) {
            int found = column(where, line, column, unknown.name());
            return refuse(where, line, found, unknown.name() + " does not exist", unknown.remedy());
        }
        return refuse(
                where,
                line,
                column,
                "cannot be filled in (" + firstSentence(wrong.getMessageWithoutStackTop()) + ")",
                "see the list of names in templates/README.md");
    }

    /// Where in the line the name itself stands.
    private int column(String template, int line, int column, String name) {
        String text = files.text(template).lines().skip(line - 1L).findFirst().orElse("");
        int from = Math.min(Math.max(0, column - 1), text.length());
        int found = text.indexOf(name, from);
        return found < 0 ? column : found + 1;
    }

    private Refusal refuse(String template, int line, int column, String wrong, String remedy) {
        TextPlace place = TextPlace.at(template, files.text(template), line, column);
        return new Refusal(place.problem(wrong, remedy));
    }

    private static String firstSentence(String message) {
        String line = message.strip().lines().findFirst().orElse("").strip();
        return line.replaceAll("[.:]+$", "");
    }

    /// Templates by name, from what was read of the folder and from nowhere else.
    private record Loader(TemplateFiles files) implements TemplateLoader {
        @Override
        @SuppressWarnings("NullAway") // the library's contract: null means not found
        public Object findTemplateSource(String name) {
            return files.has(name) ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(files.text((String) source));
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
