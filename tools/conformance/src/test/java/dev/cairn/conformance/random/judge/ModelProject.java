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
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A project whose sources are one model after the other, with one {@code db} folder. */
final class ModelProject implements AutoCloseable {
    private final Path folder;
    private final Server server;
    private int versions;

    ModelProject(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** Compiles with Cairn. */
    JavaCompilation.Result compile(Model model) {
        versions++;
        write(model);
        return cairn(model, "classes" + versions).run();
    }

    /** Whether compiling the same again leaves every file as it is. */
    boolean isSettled(Model model) {
        Map<Path, String> before = files();
        JavaCompilation.Result again =
                cairn(model, "again" + versions).option("-proc:only").run();
        return again.success() && before.equals(files());
    }

    /** Compiles without Cairn. */
    JavaCompilation.Result compilePlainly(Model model) {
        write(model);
        return JavaCompilation.of(sources(), folder.resolve("plain" + versions)).run();
    }

    Path db() {
        return folder.resolve("db");
    }

    private JavaCompilation cairn(Model model, String output) {
        return JavaCompilation.of(sources(), folder.resolve(output))
                .processor(processor())
                .option("-Acairn.dir=" + db())
                .option("-Acairn.dialects=" + server.dialect())
                .option("-Acairn.naming=" + model.options().naming().option())
                .option("-Acairn.quoting=" + model.options().quoting().option());
    }

    private static Processor processor() {
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
            try (Stream<Path> old = Files.list(home)) {
                for (Path file : old.toList()) {
                    if (!files.containsKey(file.getFileName().toString())) {
                        Files.delete(file);
                    }
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(home.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the {@code db} folder with its time; a file that is written anew has another one. */
    private Map<Path, String> files() {
        Map<Path, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(db())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file, Files.getLastModifiedTime(file).toString() + Files.size(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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
}
