package dev.cairn.processor.repository;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that Java or the runtime's base classes have taken. */
final class Identifiers {

    /** The methods without parameters that every class with attributes inherits. */
    private static final Set<String> TAKEN_METHODS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "isNotNull",
            "isNull",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private Identifiers() {}

    /** The name itself, or with an underscore if it is a keyword. */
    static String safe(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** The name itself, or with an underscore if a method cannot be called so. */
    static String method(String name) {
        return TAKEN_METHODS.contains(name) ? name + "_" : safe(name);
    }
}
