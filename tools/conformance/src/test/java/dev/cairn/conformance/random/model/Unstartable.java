package dev.cairn.conformance.random.model;

import dev.cairn.conformance.oracle.MappingOptions.Quoting;

/** Models with which Hibernate does not start by a mistake of its own, and which several changes together may lead to. */
public final class Unstartable {
    private Unstartable() {}

    /** Whether it is one of them. */
    public static boolean is(Model model) {
        boolean quotes = model.options().quoting() == Quoting.ALL;
        return model.classes().stream()
                .anyMatch(type -> type.attributes().stream()
                        .anyMatch(attribute -> (!quotes && isBelowQuotedTable(model, attribute))
                                || isToPartitionedTables(model, attribute)
                                || (isCollection(attribute) && type.isEntity() && isPartitioned(model, type))));
    }

    private static boolean isCollection(Attribute attribute) {
        return attribute.sort() instanceof Sort.Elements
                || attribute.sort() instanceof Sort.ToMany
                || attribute.facets().has("ManyToAny");
    }

    /**
     * Whether it refers to a class with a table per class and a partition key, as do the tables of its collections: there is no foreign key to several tables, and
     * yet Hibernate compares its columns with those of the key, which on MySQL and MariaDB has one more.
     */
    private static boolean isToPartitionedTables(Model model, Attribute attribute) {
        return attribute
                .target()
                .map(model::get)
                .filter(target -> isPartitioned(model, target))
                .isPresent();
    }

    private static boolean isPartitioned(Model model, MappedClass type) {
        return model.strategy(type).equals("TABLE_PER_CLASS")
                && model.entities()
                        .filter(each -> model.root(each).equals(model.root(type)))
                        .flatMap(each -> each.attributes().stream())
                        .anyMatch(each -> each.facets().has("PartitionKey"));
    }

    /**
     * Whether a {@code @JoinColumn} without a name refers to a class in a table joined to one whose name is quoted: Hibernate
     * looks for the column before it is there.
     */
    private static boolean isBelowQuotedTable(Model model, Attribute attribute) {
        if (!(attribute.sort() instanceof Sort.ToOne one)
                || attribute.facets().has("JoinColumn.name")
                || attribute.facets().values().keySet().stream().noneMatch(each -> each.startsWith("JoinColumn."))) {
            return false;
        }
        MappedClass target = model.get(one.target());
        String table = model.root(target).facets().text("Table.name");
        return table != null
                && table.startsWith("`")
                && !model.root(target).equals(target)
                && model.strategy(target).equals("JOINED");
    }
}
