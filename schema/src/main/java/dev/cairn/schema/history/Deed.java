package dev.cairn.schema.history;

/**
 * What a change does, in words of a slug: verb, object and, where it is in a table, the place with its preposition.
 *
 * @param secondary whether it usually comes with another change and is then not worth a word
 */
record Deed(String verb, String object, String place, boolean secondary) {

    /** Whether both are said in one phrase. */
    boolean joins(Deed other) {
        return verb.equals(other.verb) && place.equals(other.place);
    }
}
