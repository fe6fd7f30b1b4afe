package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.evolve.Moves;
import dev.cairn.conformance.random.model.Model;
import java.util.List;

/**
 * A history of a model.
 *
 * @param rows whether every version gets rows
 * @param versions the first one, whose kinds are empty, and what came of it
 */
record Chain(boolean rows, List<Evolution> versions) {
    Chain {
        versions = List.copyOf(versions);
    }

    static Evolution first(Model model) {
        return new Evolution(model, Moves.NONE, List.of());
    }

    List<Model> models() {
        return versions.stream().map(Evolution::after).toList();
    }
}
