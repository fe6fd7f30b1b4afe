package dev.cairn.conformance.random.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** The source of every choice. */
public final class Dice {
    private final Random random;
    private final Predicate<String> literals;
    private final Predicate<String> types;

    public Dice(long seed) {
        this(seed, type -> true, code -> true);
    }

    /**
     * Choices of that seed.
     *
     * @param literals of which basic types the database reads the usual literals
     * @param types which type codes Hibernate has a type for in the database
     */
    public Dice(long seed, Predicate<String> literals, Predicate<String> types) {
        this.literals = literals;
        this.types = types;
        // Neighbouring seeds begin alike without this.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean hasLiteral(String type) {
        return literals.test(type);
    }

    boolean supports(String typeCode) {
        return types.test(typeCode);
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
