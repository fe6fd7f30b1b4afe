package dev.cairn.conformance.random.model;

import dev.cairn.conformance.oracle.MappingOptions.Quoting;

/** Models with which Hibernate does not start by a mistake of its own, and which several changes together may lead to. */
public final class Unstartable {
    private Unstartable() {}

    /** Whether it is one of them. */
    public static boolean is(Model model) {
        return model.options().quoting() != Quoting.ALL
                && model.classes().stream()
                        .flatMap(type -> type.attributes().stream())
                        .anyMatch(attribute -> isBelowQuotedTable(model, attribute));
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
