package tieout;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.lang.model.type.TypeKind;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// What the Java compiler's own tree says about the size and the names of one source text.
final class Tidy extends TreeScanner<Void, Void> {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final int METHOD = 40;
    private static final Pattern EXACT =
            Pattern.compile(
                    "tieout\\.(amount|calendar|evidence|intake|ledger|reconcile|report)(\\..*)?");
    private static final Pattern BAD_TYPE =
            Pattern.compile(".+(Utils?|Helper|Manager|Impl|Dto|Service|Processor|Handler)");
    private static final Set<String> BAD_PACKAGE =
            Set.of(
                    "common", "config", "core", "dto", "entity", "helper", "impl", "misc", "model",
                    "models", "shared", "util", "utils");

    private final List<String> wrong = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final boolean exact;

    private Tidy(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
        this.exact = EXACT.matcher(String.valueOf(unit.getPackageName())).matches();
    }

    /// Sentences about long methods, empty names and floating point in an exact package.
    static List<String> wrongs(String name, String text) {
        JavaFileObject source =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return text;
                    }
                };
        JavacTask task =
                (JavacTask) COMPILER.getTask(null, null, null, null, null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Tidy tidy = new Tidy(unit, Trees.instance(task).getSourcePositions());
            tidy.packageName();
            tidy.scan(unit, null);
            return tidy.wrong.stream().map(w -> name + w).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void packageName() {
        for (String part : String.valueOf(unit.getPackageName()).split("\\.")) {
            if (BAD_PACKAGE.contains(part)) {
                wrong.add(": package \"" + part + "\" says nothing; name what lives in it");
            }
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (BAD_TYPE.matcher(type.getSimpleName()).matches()) {
            say(type, type.getSimpleName() + " names a pattern; name the thing it is");
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        LineMap lines = unit.getLineMap();
        long end = positions.getEndPosition(unit, method);
        long start = positions.getStartPosition(unit, method);
        if (end > 0 && lines.getLineNumber(end) - lines.getLineNumber(start) >= METHOD) {
            say(
                    method,
                    method.getName()
                            + " is longer than "
                            + METHOD
                            + " lines; give its parts names");
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitPrimitiveType(PrimitiveTypeTree type, Void nothing) {
        TypeKind kind = type.getPrimitiveTypeKind();
        if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
            floating(type);
        }
        return super.visitPrimitiveType(type, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        if (literal.getKind() == Kind.DOUBLE_LITERAL || literal.getKind() == Kind.FLOAT_LITERAL) {
            floating(literal);
        }
        return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        if (Set.of("Double", "Float").contains(identifier.getName().toString())) {
            floating(identifier);
        }
        return super.visitIdentifier(identifier, nothing);
    }

    private void floating(com.sun.source.tree.Tree place) {
        if (exact) {
            say(place, "floating point in an exact package; use tieout.amount");
        }
    }

    private void say(com.sun.source.tree.Tree place, String sentence) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, place));
        wrong.add(":" + line + ": " + sentence);
    }
}
