package dev.cairn.processor.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the files of a project's databases lie: in the directory that was named, else in
 * {@code src/main/resources/db} (of tests {@code src/test/resources/db}) beside the nearest build file above the class output, else in {@code db} below the working
 * directory. A build file outside the git work tree of the class output is someone else's.
 */
public final class DirectoryRule {

    private static final List<String> BUILD_FILES = List.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "build.xml",
            "build.sbt",
            "build.mill");

    private final Path workingDirectory;
    private final String resources;

    /**
     * @param test whether the class output is one of tests, whose resources lie apart
     */
    public DirectoryRule(Path workingDirectory, boolean test) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.resources = test ? "src/test/resources" : "src/main/resources";
    }

    /**
     * The directory and how it was found.
     *
     * @param path an absolute path, which need not exist: the unnamed database's, above those of the others
     * @param moduleRoot the directory of the build file, or null where none was found
     * @param how which clause of the rule gave it
     */
    public record Answer(Path path, @Nullable Path moduleRoot, How how) {

        /** The directory of one database, the unnamed one's for an empty name. */
        public Path of(String database) {
            return database.isEmpty() ? path : path.resolve(database);
        }
    }

    /** Which clause of the rule gave a directory. */
    public enum How {
        OPTION,
        BUILD_FILE,
        WORKING_DIRECTORY
    }

    /**
     * Applies the rule.
     *
     * @param option the value of {@code cairn.dir}, or null; a relative one starts at the module's root, as build tools set
     *     the working directory each in its own way
     * @param classOutput where class files go, or null if that is unknown or not on disk
     * @return nothing if there is neither an option nor a class output on disk
     */
    public Optional<Answer> decide(@Nullable String option, @Nullable Path classOutput) {
        Path moduleRoot = classOutput == null ? null : moduleRoot(classOutput);
        if (option != null) {
            Path base = moduleRoot == null ? workingDirectory : moduleRoot;
            return Optional.of(new Answer(base.resolve(option).normalize(), moduleRoot, How.OPTION));
        }
        if (classOutput == null) {
            return Optional.empty();
        }
        if (moduleRoot == null) {
            return Optional.of(new Answer(workingDirectory.resolve("db"), null, How.WORKING_DIRECTORY));
        }
        return Optional.of(new Answer(moduleRoot.resolve(resources).resolve("db"), moduleRoot, How.BUILD_FILE));
    }

    private static @Nullable Path moduleRoot(Path classOutput) {
        for (Path at = classOutput.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path here = at;
            if (BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(here.resolve(name)))) {
                return at;
            }
            if (Files.exists(at.resolve(".git"))) {
                return null;
            }
        }
        return null;
    }
}
