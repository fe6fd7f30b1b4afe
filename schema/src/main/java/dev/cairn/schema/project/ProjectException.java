package dev.cairn.schema.project;

/** A project's files do not allow what was asked for. The message is one for people: what is wrong, and what helps. */
public final class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProjectException(String message) {
        super(message);
    }

    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
