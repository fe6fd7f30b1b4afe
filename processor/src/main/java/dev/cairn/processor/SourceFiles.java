package dev.cairn.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Where the module's source files lie: below the roots of the sources being compiled, and where build tools expect them. */
final class SourceFiles {

    private final @Nullable Trees trees;
    private final Elements elements;
    private final Supplier<List<TypeElement>> beingCompiled;
    private final Set<Path> roots = new LinkedHashSet<>();
    private final Set<Path> compiled = new LinkedHashSet<>();
    private boolean learned;

    SourceFiles(
            ProcessingEnvironment environment, @Nullable Path moduleRoot, Supplier<List<TypeElement>> beingCompiled) {
        this.trees = trees(environment);
        this.elements = environment.getElementUtils();
        if (moduleRoot != null) {
            roots.add(moduleRoot.resolve("src/main/java"));
        }
        this.beingCompiled = beingCompiled;
    }

    /** Compilers other than javac, and build tools that wrap the environment, have no trees. */
    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError e) {
            return null;
        }
    }

    /** Learns the source root of a class. */
    private void learnFrom(TypeElement type) {
        TreePath path = trees == null ? null : trees.getPath(type);
        if (path == null) {
            return;
        }
        URI uri = path.getCompilationUnit().getSourceFile().toUri();
        if (!"file".equals(uri.getScheme())) {
            return;
        }
        Path file = Path.of(uri);
        compiled.add(file);
        String packageName = packageOf(type).getQualifiedName().toString();
        Path root = file.getParent();
        Path folders = packageName.isEmpty() ? null : Path.of(packageName.replace('.', '/'));
        if (root != null && folders != null) {
            if (!root.endsWith(folders)) {
                return;
            }
            for (int i = 0; i < folders.getNameCount() && root != null; i++) {
                root = root.getParent();
            }
        }
        if (root != null) {
            roots.add(root);
        }
    }

    private PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    /** Whether a source file for that class lies below a root and is not among those being compiled. */
    boolean holds(String binaryName) {
        if (!learned) {
            learned = true;
            beingCompiled.get().forEach(this::learnFrom);
        }
        int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
        String topLevel = dollar < 0 ? binaryName : binaryName.substring(0, dollar);
        String relative = topLevel.replace('.', '/') + ".java";
        return roots.stream()
                .map(root -> root.resolve(relative))
                .anyMatch(file -> Files.isRegularFile(file) && !compiled.contains(file));
    }
}
