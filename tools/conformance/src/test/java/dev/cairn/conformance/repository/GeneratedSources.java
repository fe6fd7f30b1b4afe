package dev.cairn.conformance.repository;

import dev.cairn.conformance.compile.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Sources compiled with the processor, and what it generated from them. */
record GeneratedSources(JavaCompilation.Result result, Map<String, String> texts) {

    /** Compiles a folder; every warning of the compiler is an error. */
    static GeneratedSources of(Path sources, Path scratch, String... options) throws IOException {
        Path generated = Files.createDirectories(scratch.resolve("generated"));
        JavaCompilation.Result result = JavaCompilation.of(sources, scratch.resolve("classes"))
                .option("-s", generated.toString())
                .option("-Acairn.dir=" + scratch.resolve("db"))
                .option("-Xlint:all,-processing,-serial", "-Werror")
                .option(options)
                .processor(processor())
                .run();
        return new GeneratedSources(result, read(generated));
    }

    /** Found as a compiler finds it. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.cairn."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** The texts below a folder, by their path in it. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                texts.put(name, Files.readString(file));
            }
        }
        return texts;
    }
}
