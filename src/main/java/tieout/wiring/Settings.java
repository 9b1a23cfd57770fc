package tieout.wiring;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import tieout.store.Address;

import java.nio.file.Path;
import java.util.Optional;

/// Where things are; by default all below the project's own folder.
final class Settings {
    private final Path home = Path.of(System.getProperty("tieout.home", ""));

    @Option(
            names = "--input",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "the company's files (default: input)")
    private Optional<Path> input = Optional.empty();

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "the words and looks of the documents (default: templates)")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "where the documents go, a folder for each month (default: output)")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "PLACE",
            scope = ScopeType.INHERIT,
            description =
                    "what is kept of each close: a folder or a jdbc:h2: address"
                            + " (default: .tieout)")
    private Optional<String> store = Optional.empty();

    Folder input() {
        return new Folder(input.orElse(home.resolve("input")));
    }

    Folder templates() {
        return new Folder(templates.orElse(home.resolve("templates")));
    }

    Path output() {
        return output.orElse(home.resolve("output"));
    }

    Address store() {
        return Address.of(store.orElse(home.resolve(".tieout").toString()));
    }
}
