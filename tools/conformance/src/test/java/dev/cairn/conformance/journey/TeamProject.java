package dev.cairn.conformance.journey;

import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import dev.cairn.testing.Git;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;

/** A Maven project in a git repository, compiled by javac with the registered processor. */
final class TeamProject {

    private final Path root;
    private final Git git;
    private int builds;

    TeamProject(Path root) {
        this.root = root;
        this.git = new Git(root).init();
        file("pom.xml", "<project/>\n");
        file(".gitignore", "target/\n");
    }

    /** All but SQLite, which makes tables anew so often that most branches clash in it. */
    static List<Server> servers() {
        return Server.selected().stream()
                .filter(server -> server != Server.SQLITE)
                .toList();
    }

    Git git() {
        return git;
    }

    /** An entity with a numeric id. */
    TeamProject entity(String name, String... members) {
        return file("src/main/java/app/" + name + ".java", """
                package app; import dev.cairn.annotation.*; import jakarta.persistence.*; import java.util.*;

                @Entity
                public class %s {
                    @Id @GeneratedValue
                    public Long id;
                    %s
                }
                """.formatted(name, String.join("\n    ", members)));
    }

    TeamProject file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles into an empty class output of its own. */
    JavaCompilation.Result compile(String... options) {
        return JavaCompilation.of(root.resolve("src/main/java"), root.resolve("target/classes-" + builds++))
                .processor(cairn())
                .option("-Acairn.dialects="
                        + servers().stream().map(Server::dialect).collect(Collectors.joining(",")))
                .option(options)
                .run();
    }

    /** The processor as javac finds it. */
    static Processor cairn() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.cairn."))
                .findFirst()
                .orElseThrow()
                .get();
    }
}
