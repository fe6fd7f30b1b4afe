package dev.cairn.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project of Maven's layout in a temporary folder, compiled by the real javac. It generates no repositories unless a test
 * replaces its {@code package-info.java}: the class path holds no runtime.
 */
final class Project {

    static final String FIRST = "20261121093000";

    private final Path root;
    private final List<Processor> others = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T09:30:00Z");
    private String output = "target/classes";
    private List<String> classPath = List.of();

    Project(Path root) {
        this.root = root;
        file("pom.xml", "<project/>\n");
        database("repositories = false");
    }

    /** The annotation on package {@code app}. */
    Project database(String attributes) {
        return source("package-info", """
                @Database(%s)
                package app; import dev.cairn.annotation.*;
                """.formatted(attributes));
    }

    /** An entity {@code app.<name>} with a numeric id and these members. */
    Project entity(String name, String... members) {
        return source(name, """
                package app; import dev.cairn.annotation.*; import jakarta.persistence.*;

                @Entity
                public class %s {
                    @Id
                    Long id;
                %s}
                """.formatted(
                        name, Stream.of(members).map(m -> "    " + m + "\n").reduce("", String::concat)));
    }

    /** A source file in package {@code app}. */
    Project source(String name, String text) {
        return file("src/main/java/app/" + name + ".java", text);
    }

    Project file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project delete(String path) {
        try (Stream<Path> files = Files.walk(root.resolve(path))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project deleteSource(String name) {
        return delete("src/main/java/app/" + name + ".java");
    }

    Project now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Project output(String path) {
        output = path;
        return this;
    }

    Project with(Processor processor) {
        others.add(processor);
        return this;
    }

    /** Directories below the root that the compiler finds classes in, beside the annotations. */
    Project classPath(String... directories) {
        classPath = List.of(directories);
        return this;
    }

    /** Compiles all sources into an empty class output. */
    Build compileClean(String... options) {
        if (Files.exists(root.resolve(output))) {
            delete(output);
        }
        return compile(options);
    }

    /** Compiles all sources. */
    Build compile(String... options) {
        return compileOnly(sources(), options);
    }

    /** Compiles these classes of package {@code app} alone. */
    Build compileOnly(List<String> names, String... options) {
        return compileFiles(names.stream().map(name -> "app/" + name).toList(), options);
    }

    /** Compiles these source files alone, named without their ending. */
    Build compileFiles(List<String> names, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(root.resolve(output));
            List<String> arguments = new ArrayList<>(List.of(
                    "-d",
                    root.resolve(output).toString(),
                    "-cp",
                    classPathText(),
                    "-sourcepath",
                    "",
                    "-Xlint:-options"));
            arguments.addAll(List.of(options));
            List<Path> sources = names.stream()
                    .map(name -> root.resolve("src/main/java/" + name + ".java"))
                    .toList();
            StringWriter out = new StringWriter();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            List<Processor> processors = new ArrayList<>(List.of(new CairnProcessor(() -> now)));
            processors.addAll(others);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Build(success, diagnostics.getDiagnostics(), out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classPathText() {
        List<String> paths = new ArrayList<>();
        classPath.forEach(directory -> paths.add(root.resolve(directory).toString()));
        paths.add(System.getProperty("java.class.path"));
        return String.join(System.getProperty("path.separator"), paths);
    }

    private List<String> sources() {
        return list("src/main/java/app").stream()
                .map(file -> file.replaceFirst("\\.java$", ""))
                .toList();
    }

    /** The text of a file. */
    String read(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /** The files below a directory, relative to it. */
    List<String> list(String directory) {
        Path start = root.resolve(directory);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> start.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a directory with its content and the moment it was last written. */
    SortedMap<String, String> state(String directory) {
        SortedMap<String, String> state = new TreeMap<>();
        for (String file : list(directory)) {
            Path path = root.resolve(directory).resolve(file);
            try {
                state.put(
                        file,
                        Files.getLastModifiedTime(path) + "\n" + Files.readString(path, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return state;
    }

    /** What a run of javac said. */
    record Build(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String out) {

        List<String> errors() {
            return texts(Diagnostic.Kind.ERROR);
        }

        List<String> warnings() {
            return texts(Diagnostic.Kind.WARNING);
        }

        List<String> notes() {
            return texts(Diagnostic.Kind.NOTE);
        }

        private List<String> texts(Diagnostic.Kind kind) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == kind)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** Where the diagnostic with that beginning is: the source line it points at, stripped. */
        String lineOf(String beginning) {
            Map<String, String> found = new LinkedHashMap<>();
            for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
                String text = diagnostic.getMessage(Locale.ROOT);
                if (text.startsWith(beginning) && diagnostic.getSource() != null) {
                    found.put(text, line(diagnostic));
                }
            }
            return found.values().stream().findFirst().orElse("");
        }

        private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
            try {
                return diagnostic
                        .getSource()
                        .getCharContent(true)
                        .toString()
                        .lines()
                        .skip(diagnostic.getLineNumber() - 1)
                        .findFirst()
                        .orElse("")
                        .strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
