package tieout.typeset.page;

import tieout.evidence.Source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The templates as the project delivers them, or those of another folder.
public final class Delivered {
    private Delivered() {}

    public static TemplateFiles templates() {
        return templates(Path.of("templates"));
    }

    public static TemplateFiles templates(Path folder) {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sources.add(Source.of(name, Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return TemplateFiles.of(sources);
    }
}
