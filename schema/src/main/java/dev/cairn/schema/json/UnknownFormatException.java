package dev.cairn.schema.json;

/** A file is of a format newer than this version knows. It must not be overwritten: a newer Cairn wrote it. */
public final class UnknownFormatException extends JsonException {

    private static final long serialVersionUID = 1L;

    UnknownFormatException(long format, int newest) {
        super("it is of format " + format + ", this version of Cairn knows formats up to " + newest + ": update Cairn");
    }
}
