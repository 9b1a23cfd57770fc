package tieout.intake.element;

import tieout.evidence.Origin;
import tieout.evidence.Refusal;
import tieout.intake.cell.Problems;
import tieout.intake.cell.Text;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// A JSON file (RFC 8259) as a tree of elements.
public record Json(Text text, Problems problems) {
    private static final JsonFactory STRICT =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// The outermost value, named by the file.
    public static Element read(Text text, Problems problems) {
        Json json = new Json(text, problems);
        try (JsonParser parser =
                STRICT.createParser(ObjectReadContext.empty(), text.characters())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Refusal(text.line(1).problem("there is no value", "send the file again"));
            }
            Element root = json.element(text.source().name(), first, parser);
            if (parser.nextToken() != null) {
                Origin origin = json.origin(parser);
                throw new Refusal(
                        origin.problem("something follows the end", "send the file again"));
            }
            return root;
        } catch (StreamReadException malformed) {
            Origin origin = text.line(malformed.getLocation().getLineNr());
            String wrong = "is not JSON: " + malformed.getOriginalMessage();
            throw new Refusal(origin.problem(wrong, "send the sender's own file again"));
        }
    }

    private Element element(String name, JsonToken token, JsonParser parser) {
        Origin origin = origin(parser);
        List<Element> inside = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                add(parser.currentName(), parser, inside);
            }
            return new Element(origin, name, "", List.copyOf(inside), problems);
        }
        if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; ) {
                inside.add(element("item", next, parser));
                next = parser.nextToken();
            }
            return new Element(origin, name, "", List.copyOf(inside), problems);
        }
        return new Element(origin, name, parser.getString(), List.of(), problems);
    }

    private void add(String name, JsonParser parser, List<Element> inside) {
        JsonToken value = parser.nextToken();
        if (value != JsonToken.VALUE_NULL) {
            inside.add(element(name, value, parser));
        }
    }

    private Origin origin(JsonParser parser) {
        return text.line(parser.currentTokenLocation().getLineNr());
    }
}
