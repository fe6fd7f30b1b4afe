package dev.cairn.processor.model;

import dev.cairn.processor.problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity class as it is declared.
 *
 * @param className its canonical name, {@code com.acme.Outer.Inner}
 * @param binaryName its binary name, {@code com.acme.Outer$Inner}
 * @param packageName its package
 * @param entityName its JPA entity name
 * @param parent the nearest entity above it, or null for the root of its hierarchy
 * @param owned whether it belongs to this compilation's history; if not, it is only referred to
 * @param superclasses the mapped superclasses between it and its parent, topmost first
 * @param idRecord the components of the record that is its id class, in order; empty if there is none
 * @param attributes its own ones with those of its mapped superclasses, topmost class first, in source order
 */
public record EntityModel(
        String className,
        String binaryName,
        String packageName,
        String entityName,
        boolean isAbstract,
        @Nullable String parent,
        boolean owned,
        List<Superclass> superclasses,
        List<String> idRecord,
        List<Attribute> attributes,
        Annotations annotations,
        Place place) {

    /** A mapped superclass of an entity. */
    public record Superclass(String className, String packageName, Annotations annotations) {}

    public EntityModel {
        superclasses = List.copyOf(superclasses);
        idRecord = List.copyOf(idRecord);
        attributes = List.copyOf(attributes);
    }

    /** The last part of {@link #className()}. */
    public String simpleName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The same entity as one that belongs to another history and is only referred to. */
    public EntityModel referredTo() {
        return new EntityModel(
                className,
                binaryName,
                packageName,
                entityName,
                isAbstract,
                parent,
                false,
                superclasses,
                idRecord,
                attributes,
                annotations,
                place);
    }
}
