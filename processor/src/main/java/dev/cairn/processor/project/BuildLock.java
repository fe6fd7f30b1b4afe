package dev.cairn.processor.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to write below a directory, which one build at a time has. It is a lock of the operating system on a file there, so that
 * a build that is killed does not keep it; a file that it leaves is taken over by the next one. With the lock the file goes again, and so do
 * directories that were made for it and hold nothing else.
 */
public final class BuildLock implements AutoCloseable {

    static final String NAME = ".cairn.lock";

    /** Behind whatever is written in the file, as some systems let nobody read what is locked. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final long PAUSE = 20;

    private final Path file;
    private final FileChannel channel;
    private final List<Path> made;

    private BuildLock(Path file, FileChannel channel, List<Path> made) {
        this.file = file;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Waits for the right to write below a directory.
     *
     * @return the lock, or empty if somebody else had it all the time
     * @throws IOException if no file can be made there
     */
    public static Optional<BuildLock> take(Path directory, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Path file = directory.resolve(NAME);
        while (true) {
            List<Path> made = new ArrayList<>();
            try {
                make(directory, made);
                BuildLock lock = attempt(file, made);
                if (lock != null) {
                    return Optional.of(lock);
                }
            } catch (NoSuchFileException e) {
                // Another build has just taken the directory away that it had made: make it again.
            } catch (AccessDeniedException e) {
                // On some systems a file that is being deleted can be opened by nobody for a moment.
                if (!Files.exists(file)) {
                    throw e;
                }
            }
            if (System.nanoTime() >= end) {
                return Optional.empty();
            }
            pause();
        }
    }

    /** What its holder says of itself, such as {@code process 4711}. */
    public static String holder(Path directory) {
        try {
            return Files.readAllLines(directory.resolve(NAME)).stream()
                    .findFirst()
                    .orElse("another process");
        } catch (IOException e) {
            return "another process";
        }
    }

    private static void make(Path directory, List<Path> made) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            make(parent, made);
        }
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            made.add(directory);
        }
    }

    private static @Nullable BuildLock attempt(Path file, List<Path> made) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                return null;
            }
            String token = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(token), 0);
            // Who had it before may have deleted the file after it was opened here: then somebody else may lock a new
            // one.
            taken = token.equals(Files.readString(file));
            return taken ? new BuildLock(file, channel, made) : null;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another build was writing", e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
            for (int i = made.size() - 1; i >= 0; i--) {
                Files.deleteIfExists(made.get(i));
            }
        } catch (IOException e) {
            // A directory holds what the build wrote, or the file stays for the next build to take over.
        }
    }
}
