package tieout;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Small files, short methods, true links, honest words. Each rule is shown a text that breaks it.
///
/// The banned words, each with what to write instead, are `src/test/resources/tidy/banned.csv`.
class TidyTest {
    private static final int COLUMNS = 100;
    private static final int LINES = 300;
    private static final int FILES = 30;
    private static final Path BANNED = Tree.ROOT.resolve("src/test/resources/tidy/banned.csv");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    private record Word(boolean anywhere, Pattern pattern, String instead, String planted) {
        static Word of(NamedCsvRecord row) {
            return new Word(
                    row.getField("where").equals("any"),
                    Pattern.compile(row.getField("pattern"), Pattern.MULTILINE),
                    row.getField("instead"),
                    row.getField("planted"));
        }

        List<String> wrongs(String name, String text) {
            Matcher found = pattern.matcher(text);
            if (!anywhere && !name.endsWith(".java") || !found.find()) {
                return List.of();
            }
            long line = text.substring(0, found.end()).lines().count();
            return List.of(name + ":" + line + ": " + found.group() + "; instead: " + instead);
        }
    }

    @Test
    void every_text_is_free_of_banned_words() {
        List<Path> texts = Tree.text().stream().filter(f -> !f.equals(BANNED)).toList();
        for (Word word : banned()) {
            assertThat(wrongs(texts, word::wrongs)).isEmpty();
        }
    }

    @Test
    void every_banned_word_is_noticed() {
        for (Word word : banned()) {
            assertThat(word.wrongs("Planted.java", word.planted()))
                    .as(word.pattern().pattern())
                    .isNotEmpty();
        }
    }

    @Test
    void lines_and_files_are_short() {
        assertThat(wrongs(Tree.java(), TidyTest::tooLong)).isEmpty();
    }

    @Test
    void a_long_line_and_a_long_file_are_noticed() {
        assertThat(tooLong("Planted.java", "x".repeat(COLUMNS + 1))).hasSize(1);
        assertThat(tooLong("Planted.java", "x\n".repeat(LINES + 1))).hasSize(1);
    }

    @Test
    void methods_are_short_names_mean_something_and_figures_are_exact() {
        assertThat(wrongs(Tree.java(), Tidy::wrongs)).isEmpty();
    }

    @Test
    void long_methods_empty_names_and_floating_point_are_noticed() {
        String method = "class A { void long_one() {" + "\n".repeat(40) + "} }";
        assertThat(Tidy.wrongs("A.java", method)).singleElement().asString().contains("40 lines");
        assertThat(Tidy.wrongs("A.java", "class AUtil {}")).hasSize(1);
        assertThat(Tidy.wrongs("A.java", "package a.common; class A {}")).hasSize(1);
        String exact = "package tieout.ledger; class A { Object o = %s; }";
        for (String planted : List.of("1.0", "1f", "(double) 1", "Double.NaN", "new float[1]")) {
            assertThat(Tidy.wrongs("A.java", exact.replace("%s", planted)))
                    .as(planted)
                    .isNotEmpty();
        }
        assertThat(Tidy.wrongs("A.java", "package tieout.typeset; class A { double d; }"))
                .isEmpty();
    }

    @Test
    void a_package_holds_about_twenty_five_files_and_never_above_thirty() {
        assertThat(crowded(Tree.java())).isEmpty();
    }

    @Test
    void a_crowded_package_is_noticed() {
        Path file = Tree.ROOT.resolve("src/main/java/tieout/amount/A.java");
        assertThat(crowded(Collections.nCopies(FILES + 1, file))).hasSize(1);
    }

    @Test
    void every_package_has_an_essay_and_forbids_null() {
        Map<Path, List<Path>> folders = folders(Tree.java());
        folders.keySet().removeIf(folder -> !folder.startsWith(Tree.ROOT.resolve("src/main")));
        assertThat(folders).isNotEmpty();
        for (Path folder : folders.keySet()) {
            Path essay = folder.resolve("package-info.java");
            String text = Files.exists(essay) ? Tree.read(essay) : "";
            assertThat(essayWrongs(Tree.name(folder), text)).isEmpty();
        }
    }

    @Test
    void a_package_without_essay_or_null_mark_is_noticed() {
        assertThat(essayWrongs("a", "")).hasSize(2);
        assertThat(essayWrongs("a", "/// One line.\n@NullMarked\npackage a;")).hasSize(1);
    }

    @Test
    void markdown_has_one_title_and_links_that_lead_somewhere() {
        assertThat(wrongs(Tree.markdown(), TidyTest::markdownWrongs)).isEmpty();
    }

    @Test
    void a_second_title_and_a_dead_link_are_noticed() {
        assertThat(markdownWrongs("a.md", "# One\n# Two\n")).hasSize(1);
        assertThat(markdownWrongs("a.md", "# One\n[gone](no/such/file.md)\n")).hasSize(1);
        assertThat(markdownWrongs("a.md", "# One\n```\n# a comment\n```\n[pom](pom.xml)"))
                .isEmpty();
    }

    private static List<String> wrongs(
            List<Path> files, BiFunction<String, String, List<String>> rule) {
        return files.stream()
                .map(file -> rule.apply(Tree.name(file), Tree.read(file)))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Word> banned() {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Tree.read(BANNED))) {
            return rows.stream().map(Word::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> tooLong(String name, String text) {
        List<String> wrong = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > LINES) {
            wrong.add(name + ": " + lines.size() + " lines; a type in it wants a file of its own");
        }
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > COLUMNS) {
                wrong.add(name + ":" + (line + 1) + ": more than " + COLUMNS + " columns");
            }
        }
        return wrong;
    }

    private static Map<Path, List<Path>> folders(List<Path> files) {
        return files.stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }

    private static List<String> crowded(List<Path> files) {
        return folders(files).entrySet().stream()
                .filter(folder -> folder.getValue().size() > FILES)
                .map(folder -> Tree.name(folder.getKey()) + ": too many files; found a sub-package")
                .toList();
    }

    private static List<String> essayWrongs(String name, String text) {
        List<String> wrong = new ArrayList<>();
        long essay = text.lines().filter(line -> line.startsWith("///")).count();
        if (essay < 5 || essay > 15) {
            wrong.add(name + ": write 5 to 15 lines of what the package is for");
        }
        if (!text.contains("@NullMarked")) {
            wrong.add(name + ": package-info.java without @NullMarked");
        }
        return wrong;
    }

    private static List<String> markdownWrongs(String name, String text) {
        List<String> wrong = new ArrayList<>();
        String prose = text.replaceAll("(?ms)^```.*?^```$", "");
        if (prose.lines().filter(line -> line.startsWith("# ")).count() != 1) {
            wrong.add(name + ": a page has one title");
        }
        Path folder = Tree.ROOT.resolve(name).resolveSibling("");
        for (Matcher link = LINK.matcher(prose); link.find(); ) {
            if (!Files.exists(folder.resolve(link.group(1)))) {
                wrong.add(name + ": dead link " + link.group(1));
            }
        }
        return wrong;
    }
}
