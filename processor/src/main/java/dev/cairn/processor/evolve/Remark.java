package dev.cairn.processor.evolve;

import dev.cairn.processor.config.Level;
import dev.cairn.processor.problem.Place;

/**
 * Something the user is told beside the problems, once everything is written.
 *
 * @param level how loudly; an error stops the writing
 */
public record Remark(Level level, String text, Place place) {

    public static Remark note(String text) {
        return new Remark(Level.NOTE, text, Place.NONE);
    }
}
