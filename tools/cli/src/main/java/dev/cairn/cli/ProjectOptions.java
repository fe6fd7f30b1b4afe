package dev.cairn.cli;

import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.project.Layout;
import dev.cairn.schema.project.ProjectException;
import dev.cairn.schema.project.ProjectFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    @Option(
            names = "--database",
            paramLabel = "<name>",
            description = "The name in @Database. Default: the only history there is.")
    @Nullable
    String database;

    /**
     * One history of the project.
     *
     * @param name the name in {@code @Database}, empty for the unnamed one
     */
    record History(String name, Path directory) {

        ProjectFolder read() {
            return ProjectFolder.read(directory);
        }

        MigrationSource source() {
            return MigrationSource.inDirectory(directory, name);
        }
    }

    ProjectFolder read() {
        return one().read();
    }

    /**
     * The history that was named, or the only one.
     *
     * @throws ProjectException if there are several and none was named
     */
    History one() {
        List<History> all = all();
        if (all.size() > 1) {
            throw new ProjectException("there are " + all.size() + " histories: "
                    + all.stream().map(ProjectOptions::words).collect(Collectors.joining(", "))
                    + ". Name one with --database (\"\" for the unnamed one).");
        }
        return all.get(0);
    }

    /** The history that was named, or all that the folder holds, the unnamed one first. */
    List<History> all() {
        Path base = base().toAbsolutePath().normalize();
        if (database != null) {
            return List.of(new History(
                    database, database.isEmpty() ? base : base.resolve(database).normalize()));
        }
        List<History> all = new ArrayList<>();
        if (isHistory(base)) {
            all.add(new History("", base));
        }
        for (Path folder : folders(base)) {
            if (isHistory(folder)) {
                all.add(new History(folder.getFileName().toString(), folder));
            }
        }
        return all.isEmpty() ? List.of(new History("", base)) : all;
    }

    /** What to call a history among others. */
    static String words(History history) {
        return history.name().isEmpty() ? "the unnamed one" : history.name();
    }

    private static boolean isHistory(Path folder) {
        return Files.isDirectory(folder.resolve(Layout.CHANGES)) || Files.exists(folder.resolve("schema.json"));
    }

    private static List<Path> folders(Path base) {
        try (Stream<Path> files = Files.list(base)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            // There is no such folder; whoever reads it says so.
            return List.of();
        }
    }

    private Path base() {
        return dir != null
                ? dir
                : Stream.of("src/main/resources/db", "db")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(Path.of(""));
    }
}
