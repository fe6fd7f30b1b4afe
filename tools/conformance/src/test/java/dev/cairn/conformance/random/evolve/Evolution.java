package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.model.Model;
import java.util.List;

/**
 * One step of a history.
 *
 * @param kinds names of the kinds of change in it
 */
public record Evolution(Model after, Moves moves, List<String> kinds) {
    public Evolution {
        kinds = List.copyOf(kinds);
    }
}
