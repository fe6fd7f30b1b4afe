package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import java.util.Set;

/**
 * Checks that what a field marked {@code @EnumeratedValue} holds can be stored as {@code @Enumerated} or
 * {@code @MapKeyEnumerated} says: by position only a number, by name only text, as Hibernate's
 * {@code EnumeratedValueConverter} demands.
 */
final class EnumeratedValues {

    private static final Set<String> NUMBERS = Set.of("byte", "short", "int");
    private static final Set<String> TEXTS = Set.of("java.lang.String", "char");

    private final Problems problems;

    EnumeratedValues(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks an attribute that no converter applies to.
     *
     * @param annotations those of the attribute
     * @param key whether it is the key of a map
     * @param place the attribute
     */
    void check(BasicType type, Annotations annotations, boolean key, Place place) {
        BasicType value = type.converted();
        if (type.sort() != BasicSort.ENUM || value == null) {
            return;
        }
        AnnotationUse use = annotations.get(key ? Jpa.MAP_KEY_ENUMERATED : Jpa.ENUMERATED);
        boolean text = use != null && use.constant("value", "ORDINAL").equals("STRING");
        String write = key ? "Write @MapKeyEnumerated" : "Write @Enumerated";
        String held = value.javaType().name();
        if (!(text ? TEXTS : NUMBERS).contains(held)) {
            problems.report(
                    Message.ENUMERATED_VALUE_TYPE,
                    use == null ? place : use.place(),
                    type.javaType().name(),
                    held,
                    text ? "EnumType.STRING" : use == null ? "EnumType.ORDINAL, the default" : "EnumType.ORDINAL",
                    TEXTS.contains(held)
                            ? write + "(EnumType.STRING)"
                            : NUMBERS.contains(held)
                                    ? write + "(EnumType.ORDINAL)"
                                    : "Make that field a String, char, byte, short or int");
        }
    }
}
