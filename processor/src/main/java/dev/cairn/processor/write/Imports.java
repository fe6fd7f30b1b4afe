package dev.cairn.processor.write;

import dev.cairn.processor.model.JavaType;
import dev.cairn.processor.repository.spec.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How classes are called in one source file: by their short names, imported where need be, or qualified if another has that name. */
final class Imports {

    private final String packageName;

    /** Per simple name the canonical name of the outermost class that it stands for. */
    private final Map<String, String> meanings = new HashMap<>();

    private final Set<String> imported = new TreeSet<>();

    Imports(String packageName) {
        this.packageName = packageName;
    }

    /** Keeps a name for what the file itself declares. */
    void declare(String simpleName) {
        meanings.put(simpleName, "");
    }

    /** Keeps the name of a class for it if it is of the same package: one of the unnamed package has no other. */
    void keep(TypeName type) {
        if (type.packageName().equals(packageName)) {
            name(type);
        }
    }

    /** As {@link #keep(TypeName)}, for a type and its arguments. */
    void keep(JavaType type) {
        if (!primitive(type)) {
            keep(new TypeName(type.packageName(), type.simpleNames()));
        }
        type.arguments().forEach(this::keep);
    }

    String name(TypeName type) {
        return name(type.packageName(), type.simpleNames());
    }

    String name(JavaType type) {
        String element = primitive(type) ? type.simpleNames() : name(type.packageName(), type.simpleNames());
        if (type.arguments().isEmpty() && type.dimensions() == 0) {
            return element;
        }
        StringBuilder name = new StringBuilder(element);
        for (int i = 0; i < type.arguments().size(); i++) {
            name.append(i == 0 ? "<" : ", ").append(name(type.arguments().get(i)));
        }
        return name.append(type.arguments().isEmpty() ? "" : ">")
                .append("[]".repeat(type.dimensions()))
                .toString();
    }

    private static boolean primitive(JavaType type) {
        return type.packageName().isEmpty() && new JavaType("", type.simpleNames(), List.of(), 0).primitive();
    }

    /**
     * The name of a class.
     *
     * @param simpleNames from the outermost in, joined by dots
     */
    String name(String ofPackage, String simpleNames) {
        int dot = simpleNames.indexOf('.');
        String outermost = dot < 0 ? simpleNames : simpleNames.substring(0, dot);
        String canonical = ofPackage.isEmpty() ? outermost : ofPackage + "." + outermost;
        String meaning = meanings.putIfAbsent(outermost, canonical);
        if (meaning == null && !ofPackage.equals(packageName) && !ofPackage.equals("java.lang")) {
            imported.add(canonical);
        }
        return meaning == null || meaning.equals(canonical) || ofPackage.isEmpty()
                ? simpleNames
                : ofPackage + "." + simpleNames;
    }

    /** The name of a class in a comment, which is no reason to import it. */
    String inComment(TypeName type) {
        return type.packageName().equals(packageName) ? name(type) : type.canonical();
    }

    /** The import declarations, sorted. */
    void writeTo(StringBuilder source) {
        imported.forEach(name -> source.append("import ").append(name).append(";\n"));
    }
}
