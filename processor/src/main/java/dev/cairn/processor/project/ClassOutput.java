package dev.cairn.processor.project;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the compiler puts class files, as far as resources go. */
public interface ClassOutput {

    /** Its directory, or null if it is not on disk. */
    @Nullable
    Path directory();

    /** The text of a resource, or null if there is none; {@code path} has slashes and no leading one. */
    @Nullable
    String read(String path) throws IOException;

    /** Creates or replaces a resource. */
    void write(String path, String content) throws IOException;

    /** Deletes a resource if it is there. */
    void delete(String path) throws IOException;
}
