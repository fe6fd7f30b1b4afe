package dev.cairn.conformance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module with a package and a database of its own, built to jars that others are compiled against. */
final class Module {

    private final Path root;
    private final String name;
    private int builds;

    Module(Path root, String name) throws IOException {
        this.root = root.resolve(name);
        this.name = name;
        write("pom.xml", "<project/>\n");
        write("src/main/java/" + name + "/package-info.java", """
                @Database(name = "%s", naming = Naming.SNAKE_CASE, repositories = true)
                package %s; import dev.cairn.annotation.*;
                """.formatted(name, name));
    }

    /** An entity with a numeric id. */
    Module entity(String entity, String annotations, String... members) throws IOException {
        write("src/main/java/" + name + "/" + entity + ".java", """
                package %s; import dev.cairn.annotation.*; import jakarta.persistence.*;

                @Entity %s
                public class %s {
                    @Id @GeneratedValue
                    public Long id;
                    %s
                }
                """.formatted(
                        name, annotations, entity, String.join("\n    ", members)));
        return this;
    }

    Module without(String entity) throws IOException {
        Files.delete(root.resolve("src/main/java/" + name + "/" + entity + ".java"));
        return this;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Compiles, and packs what came out. */
    Path jar(String migration, Path... against) throws IOException {
        JavaCompilation.Result result = compile(migration, against);
        assertThat(result.success()).as(result.messages()).isTrue();
        Path jar = root.resolve("target/" + name + "-" + builds + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(result.classOutput())) {
            List<Path> some = files.filter(Files::isRegularFile).sorted().toList();
            for (Path one : some) {
                out.putNextEntry(new JarEntry(
                        result.classOutput().relativize(one).toString().replace('\\', '/')));
                Files.copy(one, out);
            }
        }
        return jar;
    }

    JavaCompilation.Result compile(String migration, Path... against) {
        return JavaCompilation.of(root.resolve("src/main/java"), root.resolve("target/classes-" + builds++))
                .against(against)
                .processor(TeamProject.cairn())
                .option(
                        "-Acairn.name=" + migration,
                        "-Acairn.dialects="
                                + Stream.of(Server.values())
                                        .map(Server::dialect)
                                        .collect(Collectors.joining(",")))
                .run();
    }
}
