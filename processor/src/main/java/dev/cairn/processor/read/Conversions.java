package dev.cairn.processor.read;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Jpa;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which {@code @Convert} applies to what below an attribute; the empty path is the attribute itself. */
record Conversions(Map<String, AnnotationUse> byPath) {

    static final Conversions NONE = new Conversions(Map.of());

    static Conversions of(Annotations annotations) {
        Map<String, AnnotationUse> byPath = new HashMap<>();
        for (AnnotationUse convert : annotations.all(Jpa.CONVERT, Jpa.CONVERTS)) {
            byPath.put(convert.string("attributeName"), convert);
        }
        return byPath.isEmpty() ? NONE : new Conversions(byPath);
    }

    /** What applies to an attribute: these, where they reach it, before its own. */
    Conversions at(String attribute, Annotations annotations) {
        Conversions own = of(annotations);
        if (byPath.isEmpty()) {
            return own;
        }
        Map<String, AnnotationUse> merged = new HashMap<>(own.byPath);
        merged.putAll(below(attribute).byPath);
        return new Conversions(merged);
    }

    Conversions below(String step) {
        if (byPath.isEmpty()) {
            return NONE;
        }
        Map<String, AnnotationUse> below = new HashMap<>();
        byPath.forEach((path, convert) -> {
            if (path.equals(step)) {
                below.put("", convert);
            } else if (path.startsWith(step + ".")) {
                below.put(path.substring(step.length() + 1), convert);
            }
        });
        return new Conversions(below);
    }

    @Nullable
    AnnotationUse here() {
        return byPath.get("");
    }
}
