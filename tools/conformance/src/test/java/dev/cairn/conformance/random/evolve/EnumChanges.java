package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Enums and their constants change. */
final class EnumChanges {
    private EnumChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("add enum constant", 8, EnumChanges::addConstant),
                Operator.ofEmpty("drop enum constant", 8, EnumChanges::dropConstant),
                Operator.of("rename enum constant", 4, EnumChanges::renameConstant),
                Operator.of("reorder enum constants", 3, EnumChanges::reorder),
                Operator.of(
                        "add enum",
                        2,
                        (model, dice) -> Optional.of(Step.to(new ModelGenerator(dice).withEnum(model)))));
    }

    /** No sum of the values before tells what rows hold after it; defaults and fills name constants. */
    private static Optional<Step> revalued(Model model, EnumType changed) {
        boolean named = model.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .filter(each -> each.sort().equals(new Sort.Basic(changed.name())))
                .anyMatch(each -> each.facets().has("Backfill"));
        if (named) {
            return Optional.empty();
        }
        Moves moves = Moves.NONE;
        for (MappedClass type : model.classes()) {
            for (Attribute attribute : type.attributes()) {
                if (holds(attribute, changed.name())) {
                    for (Moves.Move move :
                            new Places(type, attribute).lost(model).moves()) {
                        moves = moves.lost(move.now());
                    }
                }
            }
        }
        return Optional.of(new Step(with(model, changed).mapping(each -> withoutDefault(each, changed.name())), moves));
    }

    private static boolean holds(Attribute attribute, String type) {
        return attribute.sort().equals(new Sort.Basic(type))
                || attribute.keyType().equals(type)
                || (attribute.sort() instanceof Sort.Elements elements
                        && elements.element().equals(type));
    }

    private static Optional<Step> renameConstant(Model model, Dice dice) {
        return dice.maybe(model.enums())
                .flatMap(type -> revalued(
                        model, type.renaming(dice.one(type.constants()), new Names(model, dice).constant(type))));
    }

    private static Optional<Step> reorder(Model model, Dice dice) {
        return dice.maybe(model.enums()).flatMap(type -> {
            List<String> constants = new ArrayList<>(type.constants());
            Collections.swap(constants, dice.below(constants.size()), dice.below(constants.size()));
            return revalued(model, type.with(constants));
        });
    }

    private static Optional<Step> addConstant(Model model, Dice dice) {
        return dice.maybe(model.enums()).map(type -> {
            List<String> constants = new ArrayList<>(type.constants());
            int place = isOrdinal(model, type) ? constants.size() : dice.below(constants.size() + 1);
            constants.add(place, new Names(model, dice).constant(type));
            return Step.to(with(model, type.with(constants)));
        });
    }

    private static boolean isOrdinal(Model model, EnumType type) {
        return model.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .anyMatch(each -> isOrdinal(each, type.name()));
    }

    private static boolean isOrdinal(Attribute attribute, String type) {
        boolean key = attribute.keyType().equals(type) && !attribute.facets().has("MapKeyEnumerated");
        return key || isOrdinalValue(attribute, type);
    }

    private static boolean isOrdinalValue(Attribute attribute, String type) {
        return attribute.sort() instanceof Sort.Elements elements
                ? elements.element().equals(type)
                : attribute.sort().equals(new Sort.Basic(type))
                        && !attribute.facets().has("Enumerated");
    }

    private static Optional<Step> dropConstant(Model model, Dice dice) {
        List<EnumType> open = model.enums().stream()
                .filter(type -> type.constants().size() > 1)
                .toList();
        return dice.maybe(open).map(type -> {
            List<String> constants = new ArrayList<>(type.constants());
            constants.remove(dice.below(constants.size()));
            Model after = with(model, type.with(constants));
            return Step.to(after.mapping(each -> withoutDefault(each, type.name())));
        });
    }

    private static MappedClass withoutDefault(MappedClass type, String name) {
        MappedClass changed = type;
        for (Attribute attribute : type.attributes()) {
            if (attribute.sort().equals(new Sort.Basic(name))) {
                changed = changed.replacing(
                        attribute.name(), attribute.faceted(facets -> facets.without("ColumnDefault")));
            }
        }
        return changed;
    }

    private static Model with(Model model, EnumType changed) {
        return model.withEnums(model.enums().stream()
                .map(each -> each.name().equals(changed.name()) ? changed : each)
                .toList());
    }
}
