package dev.cairn.schema.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file cannot be read or written; the JDK's exceptions often hold the path alone. */
public final class IoFailure {

    private IoFailure() {}

    /** The reason, without the path and without a full stop. */
    public static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no directory";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "something else of that name is in the way";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason().replaceFirst("\\.$", "");
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.replaceFirst("\\.$", "");
    }

    /** The file that was in the way, or the one that was to be written. */
    public static String file(IOException failure, String otherwise) {
        return failure instanceof FileSystemException system && system.getFile() != null ? system.getFile() : otherwise;
    }
}
