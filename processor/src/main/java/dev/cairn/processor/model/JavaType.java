package dev.cairn.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java type, type variables already replaced by what they stand for.
 *
 * @param packageName the package, empty for primitives and the unnamed package
 * @param simpleNames the class's simple names from the outermost in, joined by dots ({@code Outer.Inner}), or {@code int}
 * @param arguments type arguments; a wildcard counts as its bound
 * @param dimensions how many times it is an array of that
 */
public record JavaType(String packageName, String simpleNames, List<JavaType> arguments, int dimensions) {

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /** The canonical name without type arguments: {@code java.util.List}, {@code byte[]}. */
    public String name() {
        return (packageName.isEmpty() ? simpleNames : packageName + "." + simpleNames) + "[]".repeat(dimensions);
    }

    public boolean primitive() {
        if (dimensions > 0 || !packageName.isEmpty()) {
            return false;
        }
        return switch (simpleNames) {
            case "boolean", "byte", "short", "int", "long", "float", "double", "char" -> true;
            default -> false;
        };
    }

    /** As in a source file, with all names qualified: {@code java.util.List<com.acme.Post>}. */
    @Override
    public String toString() {
        String base = packageName.isEmpty() ? simpleNames : packageName + "." + simpleNames;
        String parameters = arguments.isEmpty()
                ? ""
                : arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
        return base + parameters + "[]".repeat(dimensions);
    }
}
