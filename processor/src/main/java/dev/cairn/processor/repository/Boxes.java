package dev.cairn.processor.repository;

import dev.cairn.processor.model.JavaType;
import java.util.List;
import java.util.Map;

/** The classes that stand for primitive types where only a class may stand. */
final class Boxes {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double",
            "char", "Character");

    private Boxes() {}

    static JavaType boxed(JavaType type) {
        String box = type.primitive() ? BOXES.get(type.simpleNames()) : null;
        return box == null ? type : new JavaType("java.lang", box, List.of(), 0);
    }
}
