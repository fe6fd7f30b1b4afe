package dev.cairn.conformance.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of {@code javac} over a folder of sources, into a class output folder. */
public final class JavaCompilation {
    /** What entities and generated code refer to; the rest of the tests' class path would only cost time. */
    private static final Pattern REFERRED = Pattern.compile(
            ".*(cairn|annotations|schema|runtime|jakarta|hibernate-core|hibernate-community-dialects|jspecify|assertj).*");

    private static final String CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> REFERRED.matcher(entry).matches())
            .collect(Collectors.joining(File.pathSeparator));

    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Never closed: it keeps the jars of the class path open from one run to the next. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** As many runs of one kind of project open what all others need. */
    private static final int LESSONS = 40;

    private static final LearningFiles LEARNING = learning();

    private static int lessons;

    private final Path sources;
    private final Path classOutput;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private final List<Path> jars = new ArrayList<>();
    private View view = View.FILES;

    private JavaCompilation(Path sources, Path classOutput) {
        this.sources = sources;
        this.classOutput = classOutput;
    }

    /** Without {@link #option} or {@link #processor}, no annotation processor runs. */
    public static JavaCompilation of(Path sources, Path classOutput) {
        return new JavaCompilation(sources, classOutput);
    }

    public JavaCompilation option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    /** Compiles against these jars as well. */
    public JavaCompilation against(Path... others) {
        jars.addAll(List.of(others));
        return this;
    }

    /** Runs this processor instance. */
    public JavaCompilation processor(Processor processor) {
        processors.add(processor);
        return this;
    }

    /**
     * Shows the compiler only classes that were needed before, for many runs over sources of one kind. Where it fails, the
     * failure may be due to that: what it says is worth something only if it fails with {@link #teaching} as well.
     */
    public JavaCompilation lean() {
        view = View.KNOWN;
        return this;
    }

    /** Shows the compiler every class, and remembers those that it needs. */
    public JavaCompilation teaching() {
        view = View.ALL;
        return this;
    }

    public Result run() {
        if (view == View.FILES) {
            String classPath = Stream.concat(jars.stream().map(Path::toString), Stream.of(CLASS_PATH))
                    .collect(Collectors.joining(File.pathSeparator));
            return run(FILES, List.of("-classpath", classPath));
        }
        lessons++;
        if (view == View.ALL || lessons <= LESSONS) {
            LEARNING.showAll();
        } else {
            LEARNING.showKnown(imports());
        }
        return run(LEARNING, List.of("--limit-modules", "java.sql,java.naming"));
    }

    private Result run(JavaFileManager files, List<String> more) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try {
            Files.createDirectories(classOutput);
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null, files, diagnostics, arguments(more), null, FILES.getJavaFileObjectsFromPaths(javaFiles()));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            return new Result(success, List.copyOf(diagnostics.getDiagnostics()), classOutput);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LearningFiles learning() {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                            .map(File::new)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LearningFiles(files);
    }

    private List<String> arguments(List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("-parameters", "-d", classOutput.toString()));
        arguments.addAll(more);
        if (processors.isEmpty() && options.stream().noneMatch(option -> option.startsWith("-processor"))) {
            arguments.add("-proc:none");
        }
        arguments.addAll(options);
        return arguments;
    }

    private Set<String> imports() {
        Set<String> names = new HashSet<>();
        try {
            for (Path file : javaFiles()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** How classes are found. */
    private enum View {
        FILES,
        ALL,
        KNOWN
    }

    /** How the run ended. */
    public record Result(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classOutput) {

        /** Errors and warnings as text, one per line. */
        public String messages() {
            return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }

        /** Loads what was compiled, beside the class path of the tests. */
        public URLClassLoader classLoader() {
            try {
                return new URLClassLoader(
                        new URL[] {classOutput.toUri().toURL()}, JavaCompilation.class.getClassLoader());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Names of all compiled classes, nested ones included, sorted. */
        public List<String> classNames() {
            try (Stream<Path> files = Files.walk(classOutput)) {
                return files.map(file -> classOutput.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace(File.separatorChar, '.'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
