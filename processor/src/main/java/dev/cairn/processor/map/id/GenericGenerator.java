package dev.cairn.processor.map.id;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.GeneratorKind;
import dev.cairn.processor.problem.Place;
import java.util.HashMap;
import java.util.Map;

/**
 * A {@code @GenericGenerator}, Hibernate's own way to name a generator with parameters.
 *
 * @param name the generator's name, which implies that of its sequence or table
 * @param strategy a short name or a class name
 */
record GenericGenerator(String name, String strategy, Map<String, String> parameters, Place place) {

    static final int DEFAULT_ALLOCATION = 50;

    /** Hibernate's short names; {@code native} is not the same everywhere. */
    static final Map<String, GeneratorKind> SHORT_NAMES = Map.ofEntries(
            Map.entry("assigned", GeneratorKind.NONE),
            Map.entry("enhanced-sequence", GeneratorKind.SEQUENCE),
            Map.entry("sequence", GeneratorKind.SEQUENCE),
            Map.entry("enhanced-table", GeneratorKind.TABLE),
            Map.entry("table", GeneratorKind.TABLE),
            Map.entry("identity", GeneratorKind.IDENTITY),
            Map.entry("increment", GeneratorKind.NONE),
            Map.entry("foreign", GeneratorKind.NONE),
            Map.entry("uuid", GeneratorKind.NONE),
            Map.entry("uuid.hex", GeneratorKind.NONE),
            Map.entry("uuid2", GeneratorKind.NONE),
            Map.entry("select", GeneratorKind.NONE),
            Map.entry("guid", GeneratorKind.NONE),
            Map.entry("native", GeneratorKind.CODED));

    static GenericGenerator of(AnnotationUse use) {
        Map<String, String> parameters = new HashMap<>();
        use.nestedList("parameters").forEach(p -> parameters.put(p.string("name"), p.string("value")));
        String type = use.className("type");
        return new GenericGenerator(
                use.string("name"), type == null ? use.string("strategy") : type, parameters, use.place());
    }

    /** A strategy that {@code @GeneratedValue(generator = ...)} names without a {@code @GenericGenerator}. */
    static GenericGenerator implied(String strategy, AnnotationUse generated) {
        return new GenericGenerator("", strategy, Map.of(), generated.place("generator"));
    }

    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    boolean bool(String key) {
        return Boolean.parseBoolean(parameter(key));
    }

    int integer(String key, int otherwise) {
        try {
            return Integer.parseInt(parameter(key));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Without an optimizer every value is fetched on its own. */
    int increment() {
        int size = integer("increment_size", DEFAULT_ALLOCATION);
        return parameter("optimizer").equals("none") && size > 1 ? 1 : size;
    }

    String sequenceName(String table) {
        String given = parameter("sequence_name").isEmpty() ? parameter("sequence") : parameter("sequence_name");
        if (!given.isEmpty()) {
            return given;
        }
        String suffix = parameter("sequence_per_entity_suffix");
        return !suffix.isEmpty() ? table + suffix : !name.isEmpty() ? name : table + "_SEQ";
    }
}
