package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.model.Model;
import java.util.Optional;

/**
 * One kind of change.
 *
 * @param weight how often it is tried, beside the others
 * @param anyRows whether every row takes it; others are for empty tables
 */
record Operator(String name, int weight, boolean anyRows, Rule rule) {

    static Operator of(String name, int weight, Rule rule) {
        return new Operator(name, weight, true, rule);
    }

    static Operator ofEmpty(String name, int weight, Rule rule) {
        return new Operator(name, weight, false, rule);
    }

    /** Applies the change somewhere, if there is a place for it. */
    interface Rule {
        Optional<Step> apply(Model model, Dice dice);
    }
}
