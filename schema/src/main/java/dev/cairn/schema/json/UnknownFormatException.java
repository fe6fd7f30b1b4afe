package dev.cairn.schema.json;

/** A file is of a format newer than this version knows. It must not be overwritten: a newer Cairn wrote it. */
public final class UnknownFormatException extends JsonException {

    private static final long serialVersionUID = 1L;

    private final long format;
    private final int newest;

    UnknownFormatException(long format, int newest) {
        super("it is of format " + format + ", this version of Cairn knows formats up to " + newest + ": update Cairn");
        this.format = format;
        this.newest = newest;
    }

    /** The format of the file. */
    public long format() {
        return format;
    }

    /** The newest format that this version knows. */
    public int newest() {
        return newest;
    }
}
