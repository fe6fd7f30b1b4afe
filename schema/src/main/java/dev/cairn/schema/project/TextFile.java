package dev.cairn.schema.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the text files of a project: UTF-8, with whatever line ends a checkout gave them. */
public final class TextFile {

    private TextFile() {}

    /** The text, or null if there is no such file. */
    public static @Nullable String readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : null;
    }

    /**
     * The text.
     *
     * @throws CharacterCodingException if it is not UTF-8
     */
    public static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The same text with {@code \n} for every line end. */
    public static String normalized(String text) {
        return text.replace("\r\n", "\n");
    }
}
