package tieout.typeset.page;

import tieout.evidence.Digest;
import tieout.evidence.Problem;
import tieout.evidence.Refusal;
import tieout.evidence.Source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The folder `templates/` as it was read once: files by their path below it.
///
/// A template can include only what is in here, so nothing outside the folder can be reached.
public record TemplateFiles(Map<String, byte[]> files) {
    public TemplateFiles {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /// The files of the folder as they were taken in, before anything was set.
    public static TemplateFiles of(List<Source> sources) {
        Map<String, byte[]> found = new TreeMap<>();
        sources.forEach(source -> found.put(source.path(), source.bytes()));
        return new TemplateFiles(found);
    }

    /// One digest for all files, their names and their order.
    public Digest digest() {
        List<Source> sources = new ArrayList<>();
        files.forEach((name, bytes) -> sources.add(Source.of(name, bytes)));
        return Digest.ofAll(sources);
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new Refusal(
                    Problem.of(
                            "templates/" + name,
                            "is missing",
                            "restore it from the templates as delivered"));
        }
        return bytes;
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
