package dev.cairn.conformance.random.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An attribute of a class.
 *
 * @param distinct whether no two rows have the same value in it, as far as the history goes
 */
public record Attribute(String name, Sort sort, Facets facets, boolean distinct) {
    private static final Set<String> CONSTRAINTS =
            Set.of("Min", "Max", "PositiveOrZero", "Digits", "Size", "DecimalMin");

    private static final Set<String> MANDATORY = Set.of(
            "Column.nullable",
            "NotNull",
            "NotBlank",
            "Basic.optional",
            "CreationTimestamp",
            "UpdateTimestamp",
            "CurrentTimestamp");

    public boolean isId() {
        return facets.has("Id") || facets.has("EmbeddedId");
    }

    public boolean isVersion() {
        return facets.has("Version");
    }

    /** Whether it is a plain value that evolutions may change at will. */
    public boolean isPlain() {
        return sort instanceof Sort.Basic && !isId() && !isVersion() && !facets.has(Facets.FIXED);
    }

    /** The type of a basic attribute. */
    public String type() {
        return ((Sort.Basic) sort).type();
    }

    public boolean isPrimitive() {
        return sort instanceof Sort.Basic basic
                && Character.isLowerCase(basic.type().charAt(0))
                && !basic.type().contains(".")
                && !basic.type().contains("[");
    }

    /** The entity that an association leads to. */
    public Optional<String> target() {
        if (sort instanceof Sort.ToOne toOne) {
            return Optional.of(toOne.target());
        }
        return sort instanceof Sort.ToMany toMany ? Optional.of(toMany.target()) : Optional.empty();
    }

    /** Whether another attribute owns the association. */
    public boolean isInverse() {
        return facets.has("OneToOne.mappedBy") || (sort instanceof Sort.ToMany toMany && toMany.mappedBy() != null);
    }

    /** The attribute of the target that owns the association; empty if there is none. */
    public String mappedBy() {
        String one = facets.text("OneToOne.mappedBy");
        String many = sort instanceof Sort.ToMany toMany ? toMany.mappedBy() : null;
        return one != null ? one : many != null ? many : "";
    }

    /** Whether it is an association in one column of the table of its class. */
    public boolean isJoinColumn() {
        return sort instanceof Sort.ToOne
                && !isInverse()
                && !facets.has("JoinTable.name")
                && !facets.has("JoinColumns");
    }

    /** The type of the keys of a map. */
    public String keyType() {
        String type = facets.get(Facets.KEY_TYPE);
        return type == null ? "String" : type;
    }

    public boolean isNullable() {
        return !isPrimitive()
                && !isId()
                && MANDATORY.stream().noneMatch(facets::has)
                && !isDefinedMandatory()
                && !"false".equals(facets.get("JoinColumn.nullable"));
    }

    /** Without what makes its column mandatory. */
    public Attribute optional() {
        Attribute bare = isDefinedMandatory() ? faceted(facets -> facets.without("Column.columnDefinition")) : this;
        return bare.faceted(facets -> facets.without(MANDATORY::contains));
    }

    private boolean isDefinedMandatory() {
        String definition = facets.get("Column.columnDefinition");
        return definition != null && definition.contains("not null");
    }

    /** Whether Bean Validation constrains its values. */
    public boolean isValidated() {
        return facets.values().keySet().stream().anyMatch(Attribute::isConstraint);
    }

    /** Whether the annotation constrains values; {@code @NotNull} is none of these. */
    public static boolean isConstraint(String facet) {
        return CONSTRAINTS.contains(facet.replaceAll("\\..*", ""));
    }

    /** The name of the column of a basic attribute, as annotations refer to it. */
    public String column() {
        String given = facets.text("Column.name");
        return given == null ? name : given;
    }

    public Attribute named(String other) {
        return new Attribute(other, sort, facets, distinct);
    }

    public Attribute of(Sort other) {
        return new Attribute(name, other, facets, distinct);
    }

    public Attribute repeating() {
        return new Attribute(name, sort, facets, false);
    }

    public Attribute faceted(UnaryOperator<Facets> change) {
        return new Attribute(name, sort, change.apply(facets), distinct);
    }
}
