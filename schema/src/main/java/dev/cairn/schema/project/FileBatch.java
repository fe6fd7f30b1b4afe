package dev.cairn.schema.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written and deleted together. All contents are first written beside their targets and then moved into place in the
 * order in which they were added, each move atomic; if anything fails, what was there before is there again.
 */
public final class FileBatch {

    private final Set<Path> deletions = new LinkedHashSet<>();
    private final Map<Path, String> contents = new LinkedHashMap<>();

    /** Adds a file, unless it has that content already; a line end of {@code \r\n}, as git may check it out, is the same. */
    public FileBatch put(Path file, String content) throws IOException {
        String present = TextFile.readIfPresent(file);
        if (present == null
                || deletions.contains(file)
                || !TextFile.normalized(present).equals(content)) {
            contents.put(file, content);
        }
        return this;
    }

    /** Deletes a file, if it is there, before any is written; it may be written anew. */
    public FileBatch delete(Path file) {
        if (Files.exists(file)) {
            deletions.add(file);
        }
        return this;
    }

    /** The files that would change. */
    public List<Path> files() {
        Set<Path> files = new LinkedHashSet<>(deletions);
        files.addAll(contents.keySet());
        return List.copyOf(files);
    }

    public boolean isEmpty() {
        return contents.isEmpty() && deletions.isEmpty();
    }

    /**
     * Deletes and writes them all.
     *
     * @throws IOException if any cannot be written; then every file and directory is as it was
     */
    public void write() throws IOException {
        new Transaction().run();
    }

    /** One attempt to write, which knows how to take itself back. */
    private final class Transaction {

        private final Deque<Undo> undo = new ArrayDeque<>();
        private final List<Path> staged = new ArrayList<>();

        void run() throws IOException {
            try {
                Map<Path, Path> moves = new LinkedHashMap<>();
                for (Map.Entry<Path, String> file : contents.entrySet()) {
                    moves.put(stage(file.getKey(), file.getValue()), file.getKey());
                }
                for (Path file : deletions) {
                    delete(file);
                }
                for (Map.Entry<Path, Path> move : moves.entrySet()) {
                    replace(move.getKey(), move.getValue());
                }
            } catch (IOException failure) {
                rollBack(failure);
                throw failure;
            }
        }

        private Path stage(Path target, String content) throws IOException {
            Path directory = parentOf(target);
            createDirectories(directory);
            if (Files.isDirectory(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "is a directory");
            }
            // Not createTempFile: that would leave the file readable for its owner alone.
            Path temporary = directory.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            staged.add(temporary);
            Files.write(temporary, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return temporary;
        }

        private void createDirectories(Path directory) throws IOException {
            if (Files.isDirectory(directory)) {
                return;
            }
            Path parent = directory.getParent();
            if (parent != null) {
                createDirectories(parent);
            }
            Files.createDirectory(directory);
            undo.push(() -> Files.delete(directory));
        }

        private void delete(Path file) throws IOException {
            byte[] before = Files.readAllBytes(file);
            Files.delete(file);
            undo.push(() -> Files.write(file, before));
        }

        private void replace(Path temporary, Path target) throws IOException {
            byte @Nullable [] before = Files.exists(target) ? Files.readAllBytes(target) : null;
            move(temporary, target);
            staged.remove(temporary);
            undo.push(() -> {
                if (before == null) {
                    Files.delete(target);
                } else {
                    Files.write(target, before);
                }
            });
        }

        private void rollBack(Exception failure) {
            for (Path temporary : staged) {
                undo.push(() -> Files.deleteIfExists(temporary));
            }
            while (!undo.isEmpty()) {
                try {
                    undo.pop().run();
                } catch (IOException second) {
                    failure.addSuppressed(second);
                }
            }
        }
    }

    /** A step backwards. */
    private interface Undo {
        void run() throws IOException;
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no parent");
        }
        return parent;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
