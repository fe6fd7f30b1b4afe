package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Key;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Attributes with the classes that declare them, and the paths to their values. */
record Places(MappedClass type, Attribute attribute) {

    /** Some attribute that fits and is no part of an identifier's type. */
    static Optional<Places> any(Model model, Dice dice, Predicate<Places> wanted) {
        return anywhere(model, dice, place -> !model.isKey(place.type) && wanted.test(place));
    }

    /** Some attribute that fits. */
    static Optional<Places> anywhere(Model model, Dice dice, Predicate<Places> wanted) {
        List<Places> all = new ArrayList<>();
        for (MappedClass type : model.classes()) {
            for (Attribute attribute : type.attributes()) {
                Places place = new Places(type, attribute);
                if (wanted.test(place)) {
                    all.add(place);
                }
            }
        }
        return dice.maybe(all);
    }

    static Optional<Places> plain(Model model, Dice dice, Predicate<Attribute> wanted) {
        return any(model, dice, place -> place.attribute.isPlain() && wanted.test(place.attribute));
    }

    /** Whether a unique key of its class names it. */
    boolean isUniqueKey() {
        return type.keys().stream()
                .anyMatch(
                        key -> key.kind() != Key.Kind.INDEX && key.attributes().contains(attribute.name()));
    }

    Model replaced(Model model, Attribute by) {
        return model.replacing(type.name(), each -> each.replacing(attribute.name(), by));
    }

    /** Every path to the attribute's values. */
    List<String> paths(Model model) {
        return paths(model, type, attribute.name());
    }

    static List<String> paths(Model model, MappedClass type, String name) {
        if (type.kind() != MappedClass.Kind.EMBEDDABLE) {
            return model.users(type).stream()
                    .map(user -> model.root(user).name() + "." + name)
                    .distinct()
                    .toList();
        }
        List<String> all = new ArrayList<>();
        for (MappedClass holder : model.classes()) {
            for (Attribute attribute : holder.attributes()) {
                if (attribute.sort().equals(new Sort.Embedded(type.name()))) {
                    paths(model, holder, attribute.name()).forEach(path -> all.add(path + "." + name));
                } else if (attribute.sort() instanceof Sort.Elements elements
                        && elements.element().equals(type.name())) {
                    paths(model, holder, attribute.name()).forEach(path -> all.add(path + "[element]." + name));
                }
                if (attribute.keyType().equals(type.name())) {
                    paths(model, holder, attribute.name()).forEach(path -> all.add(path + "[index]." + name));
                }
            }
        }
        return all;
    }

    Moves lost(Model model) {
        Moves moves = Moves.NONE;
        for (String path : paths(model)) {
            moves = moves.lost(path);
        }
        return moves;
    }
}
