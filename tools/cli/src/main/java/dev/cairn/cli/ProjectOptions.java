package dev.cairn.cli;

import dev.cairn.schema.project.ProjectFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which folder of which project. */
final class ProjectOptions {

    @Option(
            names = "--dir",
            paramLabel = "<folder>",
            description =
                    "The project's db folder. Default: src/main/resources/db, else db, else the working directory.")
    @Nullable
    Path dir;

    @Option(names = "--database", paramLabel = "<name>", description = "The name in @Database, if it has one.")
    @Nullable
    String database;

    ProjectFolder read() {
        return ProjectFolder.read(directory());
    }

    Path directory() {
        Path base = dir != null
                ? dir
                : Stream.of("src/main/resources/db", "db")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(Path.of(""));
        Path found = database == null ? base : base.resolve(database);
        return found.toAbsolutePath().normalize();
    }
}
