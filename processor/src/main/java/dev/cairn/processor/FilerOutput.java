package dev.cairn.processor;

import dev.cairn.processor.project.ClassOutput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The class output through the compiler's {@link Filer}, so that build tools learn of what is written.
 *
 * <p>Without {@code -d} javac has no output directory: it leaves each class beside its source and would put every resource
 * flat into the working directory. Then the working directory itself is the class output and is written to directly.
 */
final class FilerOutput implements ClassOutput {

    private static final String PROBE = "META-INF/cairn/probe";

    private final Filer filer;
    private final @Nullable Path directory;
    private final boolean throughFiler;

    private FilerOutput(Filer filer, @Nullable Path directory, boolean throughFiler) {
        this.filer = filer;
        this.directory = directory;
        this.throughFiler = throughFiler;
    }

    static FilerOutput of(Filer filer, Path workingDirectory) {
        Path probe;
        try {
            URI uri =
                    filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE).toUri();
            if (!"file".equals(uri.getScheme())) {
                return new FilerOutput(filer, null, true);
            }
            probe = Path.of(uri);
        } catch (IOException | IllegalArgumentException e) {
            // A file manager that knows no such location, or is none of javac's.
            return new FilerOutput(filer, null, true);
        }
        if (!probe.endsWith(PROBE)) {
            return new FilerOutput(filer, workingDirectory, false);
        }
        Path root = probe;
        for (int i = 0; i < Path.of(PROBE).getNameCount(); i++) {
            Path parent = root.getParent();
            if (parent == null) {
                return new FilerOutput(filer, null, true);
            }
            root = parent;
        }
        return new FilerOutput(filer, root, true);
    }

    @Override
    public @Nullable Path directory() {
        return directory;
    }

    @Override
    public @Nullable String read(String path) throws IOException {
        try {
            if (directory != null) {
                return Files.readString(directory.resolve(path));
            }
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
            return file.getCharContent(true).toString();
        } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void write(String path, String content) throws IOException {
        if (throughFiler && createThroughFiler(path, content)) {
            return;
        }
        if (directory == null) {
            throw new IOException("the compiler's file manager refuses to write it");
        }
        Path file = directory.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, content);
    }

    /** Whether it was written; a filer refuses a resource that someone created in this compilation already. */
    private boolean createThroughFiler(String path, String content) throws IOException {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
            try (Writer writer = new java.io.OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
                writer.write(content);
            }
            return true;
        } catch (FilerException e) {
            return false;
        }
    }

    @Override
    public void delete(String path) throws IOException {
        if (directory != null) {
            Files.deleteIfExists(directory.resolve(path));
            return;
        }
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).delete();
        } catch (FileNotFoundException | NoSuchFileException e) {
            // It is gone already.
            return;
        }
    }
}
