package tieout.verify;

import tieout.typeset.Document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the lists that machines read, a passage for each line, string or cell.
final class PlainText {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern MEMBER = Pattern.compile("^\\s*\"([a-z]+)\": .*");

    private PlainText() {}

    static List<String> lines(Document document) {
        return new String(document.bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    static List<Passage> of(Document document) {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = lines(document);
        for (int i = 0; i < lines.size(); i++) {
            passages.add(Passage.prose(document.name(), "", i + 1, lines.get(i)));
        }
        return passages;
    }

    /// Every string of a JSON text; its row is the figure whose object it stands in, and the name
    /// in that object.
    static List<Passage> json(Document document) {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = lines(document);
        String figure = "";
        String part = "";
        for (int i = 0; i < lines.size(); i++) {
            String rest = lines.get(i);
            Matcher member = MEMBER.matcher(rest);
            String own = member.matches() ? member.group(1) : "";
            part = rest.endsWith(": {") ? own : rest.strip().startsWith("}") ? "" : part;
            String name = part.isEmpty() ? own : part;
            for (Matcher string = STRING.matcher(rest); string.find(); ) {
                String text = string.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
                figure = name.equals("id") ? text : figure;
                String row = figure.isEmpty() ? "" : figure + "." + name;
                passages.add(new Passage(document.name(), "", i + 1, row, true, text));
            }
            String bare = STRING.matcher(rest).replaceAll("\"\"");
            passages.add(Passage.prose(document.name(), "", i + 1, bare));
        }
        return passages;
    }

    /// Every cell of a CSV text (RFC 4180); its row is the first cell of its record.
    static List<Passage> csv(Document document) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String row = "";
        boolean quoted = false;
        int line = 1;
        for (char c : new String(document.bytes(), StandardCharsets.UTF_8).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row = row.isEmpty() ? cell.toString() : row;
                passages.add(new Passage(document.name(), "", line, row, true, cell.toString()));
                cell.setLength(0);
                row = c == '\n' ? "" : row;
            } else {
                cell.append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
        passages.add(new Passage(document.name(), "", line, row, true, cell.toString()));
        return passages;
    }
}
