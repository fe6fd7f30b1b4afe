package dev.cairn.demo;

import dev.cairn.annotation.Database;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a little project in it, and the JDK's tools as processes in that folder. */
final class Workspace {

    private static final List<String> SOURCES =
            List.of("package-info.java", "Author.java", "Book.java", "Library.java");
    private static final String LOGGING = "logging.properties";

    private final Path folder;

    /** A folder for one project. */
    Workspace(Path folder) throws IOException {
        this.folder = folder;
        // Hibernate tells at length how it starts; here that is beside the point.
        Files.writeString(folder.resolve(LOGGING), ".level=SEVERE\n");
    }

    Path folder() {
        return folder;
    }

    /** Puts a version of the sources in the place of the one before. */
    void unpack(String version) throws IOException {
        Files.createDirectories(folder.resolve("library"));
        for (String source : SOURCES) {
            String resource = version + "/" + source;
            try (InputStream in = Objects.requireNonNull(Workspace.class.getResourceAsStream(resource), resource)) {
                Files.write(folder.resolve("library").resolve(source), in.readAllBytes());
            }
        }
    }

    /** Compiles the sources, which must succeed. */
    List<String> javac() {
        List<String> command = new ArrayList<>(
                List.of(tool("javac"), "-d", "classes", "-cp", classPath(), "--processor-path", processorPath()));
        SOURCES.forEach(source -> command.add("library/" + source));
        return run(command);
    }

    /** Runs a class of the project, which must succeed. */
    List<String> java(String mainClass, String argument) {
        return run(List.of(
                tool("java"),
                "-Djava.util.logging.config.file=" + LOGGING,
                "-cp",
                "classes" + File.pathSeparator + classPath(),
                mainClass,
                argument));
    }

    /** The files below a folder, named from here. */
    List<String> files(String below) throws IOException {
        return Folder.files(folder.resolve(below)).stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** The generated classes that a program names. */
    List<String> generated() throws IOException {
        return files("classes/library").stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .filter(file -> file.endsWith(".java"))
                .map(file -> file.substring(0, file.length() - ".java".length()))
                .toList();
    }

    List<String> read(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private List<String> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.get(0) + " failed:\n" + out);
            }
            return out.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.get(0) + " ran", e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** The processor with what it needs: the annotations, the schema core, and the libraries that read JSON and write Java. */
    private static String processorPath() {
        return Stream.of(
                        "dev.cairn.processor.CairnProcessor",
                        Database.class.getName(),
                        "dev.cairn.schema.model.Schema",
                        "com.fasterxml.jackson.core.JsonFactory",
                        "com.palantir.javapoet.JavaFile")
                .map(Workspace::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(String className) {
        try {
            URL location = Class.forName(className)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
            return Path.of(location.toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("the demo's class path holds no " + className, e);
        }
    }
}
