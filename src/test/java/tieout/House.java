package tieout;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Compiled packages below one root, and what in them breaks the rules of the house.
///
/// The root is a parameter, so that each rule can be shown a small house where it is broken.
record House(String root, List<JavaClass> classes) {
    private static final List<String> EXACT =
            List.of("amount", "calendar", "evidence", "ledger", "reconcile", "report");
    private static final List<String> PURE =
            List.of(
                    "java.io.Serializable",
                    "java.lang.",
                    "java.math.",
                    "java.nio.charset.",
                    "java.security.",
                    "java.time.",
                    "java.util.",
                    "org.jspecify.");
    private static final List<String> JDK =
            List.of("java.", "javax.", "org.jspecify.", "org.w3c.dom.", "org.xml.sax.");
    private static final Map<String, List<String>> LIBRARIES =
            Map.of(
                    "intake",
                    List.of("de.siegmar.fastcsv.", "org.apache.poi.", "tools.jackson."),
                    "store",
                    List.of(
                            "org.flywaydb.",
                            "org.springframework.dao.",
                            "org.springframework.jdbc."),
                    "typeset",
                    List.of(
                            "de.siegmar.fastcsv.",
                            "freemarker.",
                            "org.apache.poi.",
                            "org.jfree.",
                            "org.openpdf.",
                            "org.openxmlformats.",
                            "tools.jackson."),
                    "verify",
                    List.of("org.apache.pdfbox.", "org.apache.poi."),
                    "wiring",
                    List.of(
                            "de.siegmar.fastcsv.",
                            "org.slf4j.",
                            "org.springframework.",
                            "picocli.",
                            "tools.jackson."));
    private static final List<Pattern> WHIMS =
            Stream.of(
                            "String\\.format\\(java\\.lang\\.String, \\[.*",
                            "String\\.formatted\\(.*",
                            "String\\.to(Lower|Upper)Case\\(\\)",
                            "String\\.getBytes\\(\\)",
                            "String\\.<init>\\(\\[B\\)",
                            "[A-Za-z]+\\.now\\(\\)",
                            "Clock\\.system.*",
                            "ZoneId\\.systemDefault\\(\\)",
                            "(Locale|TimeZone)\\.getDefault\\(.*",
                            "DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                            "[A-Za-z]*Format\\.get[A-Za-z]*Instance\\(\\)",
                            "[A-Za-z]*Format\\.<init>\\(java\\.lang\\.String\\)",
                            "System\\.(currentTimeMillis|nanoTime)\\(\\)",
                            "(Math\\.random|UUID\\.randomUUID|Random\\.<init>)\\(\\)")
                    .map(whim -> Pattern.compile("java\\.[a-z.]+\\." + whim))
                    .toList();

    static House of(String root) {
        ImportOption where = place -> place.contains("/test-classes/") == !root.equals("tieout");
        return new House(
                root,
                new ClassFileImporter()
                        .withImportOption(where).importPackages(root).stream().toList());
    }

    /// Where two package names part, the imported one sorts first; nobody imports its parent.
    List<String> outOfOrder() {
        return dependencies()
                .filter(d -> within(d.getTargetClass().getPackageName()))
                .filter(d -> !mayImport(from(d), d.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .toList();
    }

    /// A library, or a corner of the JDK, that the package's row of the table does not list.
    List<String> uninvited() {
        return dependencies()
                .filter(d -> !within(d.getTargetClass().getPackageName()))
                .filter(d -> !d.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(d -> guests(stage(from(d))).noneMatch(target(d)::startsWith))
                .map(Dependency::getDescription)
                .toList();
    }

    /// A call whose answer depends on the machine: clock, locale, zone, charset, chance.
    List<String> whims() {
        return classes.stream()
                .flatMap(c -> c.getCodeUnitCallsFromSelf().stream())
                .filter(call -> WHIMS.stream().anyMatch(w -> matches(w, call)))
                .map(JavaCall::getDescription)
                .toList();
    }

    /// State that outlives a run and that two runs would share.
    List<String> lastingState() {
        return classes.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaField::getDescription)
                .toList();
    }

    private static boolean mayImport(String from, String target) {
        if (from.equals(target) || target.startsWith(from + ".")) {
            return true;
        }
        return !from.startsWith(target + ".") && target.compareTo(from) < 0;
    }

    private static Stream<String> guests(String stage) {
        return EXACT.contains(stage)
                ? PURE.stream()
                : Stream.concat(JDK.stream(), LIBRARIES.getOrDefault(stage, List.of()).stream());
    }

    private static boolean matches(Pattern whim, JavaCall<?> call) {
        return whim.matcher(call.getTarget().getFullName()).matches();
    }

    private Stream<Dependency> dependencies() {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private boolean within(String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private String stage(String name) {
        return name.equals(root) ? "" : name.substring(root.length() + 1).split("\\.")[0];
    }

    private static String from(Dependency dependency) {
        return dependency.getOriginClass().getPackageName();
    }

    private static String target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }
}
