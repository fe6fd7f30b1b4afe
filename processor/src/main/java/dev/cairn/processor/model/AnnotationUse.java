package dev.cairn.processor.model;

import dev.cairn.processor.problem.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it was written. Values not written out are absent: whoever asks states the default.
 *
 * @param type the annotation's canonical name
 * @param values per element its value, in source order
 */
public record AnnotationUse(String type, Map<String, Value> values, Place place) {

    public AnnotationUse {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String element) {
        return values.containsKey(element);
    }

    /** Where a value stands, or the annotation if it was not written out. */
    public Place place(String element) {
        Value value = values.get(element);
        return value == null ? place : value.place();
    }

    public String string(String element) {
        return content(element) instanceof String text ? text : "";
    }

    public boolean bool(String element, boolean otherwise) {
        return content(element) instanceof Boolean flag ? flag : otherwise;
    }

    public int integer(String element, int otherwise) {
        return content(element) instanceof Number number ? number.intValue() : otherwise;
    }

    /** The simple name of an enum constant. */
    public String constant(String element, String otherwise) {
        return content(element) instanceof Value.EnumConstant constant ? constant.name() : otherwise;
    }

    /** The canonical name of a class literal, or null where none or {@code void.class} was given. */
    public @Nullable String className(String element) {
        return content(element) instanceof Value.ClassName name
                        && !name.canonical().equals("void")
                ? name.canonical()
                : null;
    }

    public @Nullable AnnotationUse nested(String element) {
        return content(element) instanceof AnnotationUse use ? use : null;
    }

    /** The annotations of an array element; a single one counts as an array. */
    public List<AnnotationUse> nestedList(String element) {
        List<Value> list = list(element);
        if (list.isEmpty()) {
            return List.of();
        }
        return list.stream()
                .map(Value::content)
                .filter(AnnotationUse.class::isInstance)
                .map(AnnotationUse.class::cast)
                .toList();
    }

    /** The values of an array element; a single one counts as an array. */
    public List<Value> list(String element) {
        Value value = values.get(element);
        if (value == null) {
            return List.of();
        }
        if (value.content() instanceof List<?> items) {
            return items.stream().map(Value.class::cast).toList();
        }
        return List.of(value);
    }

    private @Nullable Object content(String element) {
        Value value = values.get(element);
        return value == null ? null : value.content();
    }
}
