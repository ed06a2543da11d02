package se.tolv.platform.setting;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the comments in a class' source say of the class, its methods and constants, as Markdown. */
final class Javadoc extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final Map<String, String> byName = new HashMap<>();

    private Javadoc(DocTrees trees) {
        this.trees = trees;
    }

    static Javadoc of(Class<?> type) throws IOException {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            Javadoc javadoc = new Javadoc(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.scan(unit, null);
            }
            return javadoc;
        }
    }

    /** @return empty where nothing is said */
    String of(String name) {
        return byName.getOrDefault(name, "");
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        keep(type.getSimpleName());
        return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        keep(method.getName());
        return super.visitMethod(method, unused);
    }

    @Override
    public Void visitVariable(VariableTree constant, Void unused) {
        if (getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
            keep(constant.getName());
        }
        return super.visitVariable(constant, unused);
    }

    private void keep(Name name) {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment != null) {
            byName.put(name.toString(), markdown(comment.getFullBody()));
        }
    }

    private static String markdown(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadoc::markdown)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }

    private static String markdown(DocTree part) {
        return switch (part.getKind()) {
            case TEXT -> part.toString();
            case CODE -> "`" + ((LiteralTree) part).getBody() + "`";
            case LINK -> markdown(((LinkTree) part).getLabel());
            default -> throw new IllegalArgumentException("Settings are explained in plain words, not by " + part);
        };
    }
}
