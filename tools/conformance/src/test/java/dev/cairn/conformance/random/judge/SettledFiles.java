package dev.cairn.conformance.random.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Files that a second compilation has to leave alone: those of the project untouched, those of the class output equal. */
final class SettledFiles {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path project;
    private final Path output;
    private final Map<Path, FileTime> times;
    private final Map<Path, ByteBuffer> contents;

    private SettledFiles(Path project, Path output) {
        this.project = project;
        this.output = output;
        this.times = times();
        this.contents = contents();
    }

    /** Makes the project's files old, since two writes within one tick of the clock could not be told apart. */
    static SettledFiles of(Path project, Path output) {
        read(project, file -> Files.setLastModifiedTime(file, LONG_AGO));
        return new SettledFiles(project, output);
    }

    boolean isSettled() {
        return times.equals(times()) && contents.equals(contents());
    }

    private Map<Path, FileTime> times() {
        return read(project, Files::getLastModifiedTime);
    }

    private Map<Path, ByteBuffer> contents() {
        return read(output, file -> ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    private static <T> Map<Path, T> read(Path folder, Reading<T> reading) {
        Map<Path, T> found = new HashMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file, reading.of(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What is kept of a file. */
    private interface Reading<T> {
        T of(Path file) throws IOException;
    }
}
