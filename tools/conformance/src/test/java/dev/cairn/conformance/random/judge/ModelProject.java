package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.SourcePrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A project whose sources are one model after the other, with one {@code db} folder. */
final class ModelProject implements AutoCloseable {
    private final Path folder;
    private final Server server;
    private final boolean lean;
    private final boolean apart;
    private int versions;

    /**
     * Prepares the folder.
     *
     * @param lean whether the compiler may be shown what earlier projects needed alone
     * @param apart whether the second compilation is one of its own
     */
    ModelProject(Path folder, Server server, boolean lean, boolean apart) {
        this.folder = folder;
        this.server = server;
        this.lean = lean;
        this.apart = apart;
    }

    /** Compiles with Cairn. */
    Build compile(Model model) {
        versions++;
        write(model);
        if (!lean) {
            return run(model, compilation -> compilation);
        }
        Map<Path, byte[]> before = files();
        Build build = run(model, JavaCompilation::lean);
        if (build.result().success()) {
            return build;
        }
        restore(before);
        return run(model, JavaCompilation::teaching);
    }

    private Build run(Model model, UnaryOperator<JavaCompilation> view) {
        Path classes = folder.resolve("classes" + versions);
        SecondProcessor second = new SecondProcessor(cairn(), db(), classes);
        JavaCompilation.Result result =
                view.apply(compilation(model, classes).processor(second)).run();
        boolean settled = second.isSettled() && (!apart || !result.success() || repeats(model, view, classes));
        return new Build(result, settled);
    }

    private JavaCompilation compilation(Model model, Path classes) {
        return JavaCompilation.of(sources(), classes)
                .processor(cairn())
                .option("-Acairn.dir=" + db())
                .option("-Acairn.dialects=" + server.dialect())
                // what the database refuses is compared with what it refuses of Hibernate
                .option("-Acairn.hazards=DF113:warn,DF114:warn")
                .option("-Acairn.naming=" + model.options().naming().option())
                .option("-Acairn.quoting=" + model.options().quoting().option());
    }

    /** Whether one more compilation into the same folder succeeds and leaves every file as it is, those of the project untouched. */
    private boolean repeats(Model model, UnaryOperator<JavaCompilation> view, Path classes) {
        SettledFiles before = SettledFiles.of(db(), classes);
        return view.apply(compilation(model, classes)).run().success() && before.isSettled();
    }

    /** Compiles without Cairn. */
    JavaCompilation.Result compilePlainly(Model model) {
        write(model);
        return JavaCompilation.of(sources(), folder.resolve("plain" + versions)).run();
    }

    Path db() {
        return folder.resolve("db");
    }

    private static Processor cairn() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.cairn."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private Path sources() {
        return folder.resolve("src");
    }

    private void write(Model model) {
        Path home = sources().resolve(SourcePrinter.PACKAGE);
        Map<String, String> files = SourcePrinter.print(model);
        try {
            Files.createDirectories(home);
            try (Stream<Path> old = Files.walk(home)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    if (!files.containsKey(home.relativize(file).toString().replace('\\', '/'))) {
                        Files.delete(file);
                    }
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = home.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Path, byte[]> files() {
        Map<Path, byte[]> found = new HashMap<>();
        if (!Files.exists(db())) {
            return found;
        }
        try (Stream<Path> files = Files.walk(db())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void restore(Map<Path, byte[]> before) {
        try {
            for (Path file : files().keySet()) {
                Files.delete(file);
            }
            for (Map.Entry<Path, byte[]> file : before.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a version.
     *
     * @param settled whether doing it again leaves every file as it is
     */
    record Build(JavaCompilation.Result result, boolean settled) {}
}
