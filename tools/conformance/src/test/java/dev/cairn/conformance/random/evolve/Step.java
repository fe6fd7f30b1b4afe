package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.model.Model;

/** A model after a change, and where its values come from. */
public record Step(Model after, Moves moves) {
    static Step to(Model after) {
        return new Step(after, Moves.NONE);
    }
}
