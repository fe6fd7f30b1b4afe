package dev.cairn.schema.hazard;

/**
 * An entry of the catalogue: what a rule is about, whatever migration it meets. The reference page is written from these.
 *
 * @param id stable, such as {@code DL103}; an id is never given to another hazard
 * @param severity how grave it is
 * @param condition when it is found, as half a sentence: {@code a table is dropped}
 * @param remedy what to do instead, as half a sentence
 * @param refused whether a database of the dialects where it is found never takes the statement, with rows or without
 */
public record Hazard(String id, Severity severity, String condition, String remedy, boolean refused) {

    /** One of what a database takes, at least without rows. */
    public Hazard(String id, Severity severity, String condition, String remedy) {
        this(id, severity, condition, remedy, false);
    }

    /** What kind of hazard it is. */
    public Family family() {
        return Family.of(id);
    }
}
