package dev.cairn.conformance.random.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The source of every choice. */
public final class Dice {
    private final Random random;
    private final Abilities abilities;
    private Set<String> before = Set.of();

    public Dice(long seed) {
        this(seed, Abilities.ALL);
    }

    /** Choices of that seed, among those that a database allows. */
    public Dice(long seed, Abilities abilities) {
        this.abilities = abilities;
        // Neighbouring seeds begin alike without this.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Names that a table may not take in the next evolution. */
    public void startFrom(Set<String> names) {
        before = names;
    }

    boolean isOfBefore(String name) {
        return before.contains(name);
    }

    boolean hasLiteral(String type) {
        return !abilities.unwritable().contains(type);
    }

    boolean supports(String typeCode) {
        return !abilities.missing().contains(typeCode);
    }

    Optional<String> collation() {
        return maybe(abilities.collations());
    }

    /** A schema beside the default one. */
    Optional<String> schema() {
        return abilities.schema();
    }

    /** Whether tables may move there. */
    boolean moves() {
        return abilities.moves();
    }

    /** Something to say in the {@code options} of an annotation. */
    Optional<String> options(String annotation) {
        return maybe(abilities.options().getOrDefault(annotation, List.of()));
    }

    /** From 0 to one less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    public <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public <T> Optional<T> maybe(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(one(choices));
    }

    /** Some of them, in their order: at least one, unless there is none. */
    public <T> List<T> some(List<T> choices, int most) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        int count = Math.min(choices.size(), between(1, most));
        return places.subList(0, count).stream().sorted().map(choices::get).toList();
    }
}
