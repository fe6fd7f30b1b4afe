package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions.Naming;
import dev.cairn.conformance.oracle.MappingOptions.Quoting;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;

/** Says of an entity what only some entities say. */
final class EntityMarks {
    private final Model model;
    private final Dice dice;

    EntityMarks(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    /** With one of them, or none. */
    MappedClass marked(MappedClass type) {
        Names names = new Names(model.adding(type), dice);
        return switch (dice.below(30)) {
            case 0 ->
                checkable(type)
                        ? type.faceted(facets -> facets.withText("Check.constraints", "id is not null")
                                .withText("Check.name", names.object("ck")))
                        : type;
            case 1 ->
                checkable(type)
                        ? type.faceted(facets -> facets.with(
                                "Checks",
                                "{" + check(names, "id is not null") + ", " + check(names, "not (id is null)") + "}"))
                        : type;
            case 2 ->
                checkable(type)
                        ? type.faceted(facets -> facets.with(
                                "Table.check",
                                "@CheckConstraint(name = \"" + names.object("ck")
                                        + "\", constraint = \"id is not null\")"))
                        : type;
            case 3 -> type.faceted(facets -> facets.withText("Comment", dice.of("of Hibernate", "ö; --")));
            case 4, 5 -> type.faceted(this::softDeleted);
            case 6, 7 ->
                type.adding(new Attribute(
                        names.attribute(),
                        new Sort.Basic(dice.of("String", "Integer")),
                        dice.of(Facets.NONE.with("NaturalId", ""), Facets.NONE.with("NaturalId.mutable", "true"))
                                .with(Facets.FIXED, ""),
                        true));
            case 8 ->
                dice.chance(40)
                        ? type.adding(new Attribute(
                                names.attribute(),
                                new Sort.Basic("String"),
                                Facets.NONE.with("TenantId", "").with(Facets.FIXED, ""),
                                false))
                        : type;
            case 9 -> type.faceted(facets -> facets.with("Access", "AccessType.PROPERTY"));
            case 10 -> type.faceted(facets -> facets.with("Access", "AccessType.FIELD"));
            default -> type;
        };
    }

    /** Whether the name of a column is known to the database as it is written. */
    private boolean checkable(MappedClass type) {
        return model.options().quoting() == Quoting.NONE
                && model.options().naming() == Naming.JPA
                && type.find("id")
                        .filter(each -> each.sort() instanceof Sort.Basic)
                        .isPresent();
    }

    private String check(Names names, String condition) {
        return "@Check(name = \"" + names.object("ck") + "\", constraints = \"" + condition + "\")";
    }

    private Facets softDeleted(Facets facets) {
        Facets bare = facets.with("SoftDelete", "");
        return switch (dice.below(5)) {
            case 0 -> bare.with("SoftDelete.strategy", "SoftDeleteType.ACTIVE");
            case 1 -> bare.with("SoftDelete.strategy", "SoftDeleteType.TIMESTAMP");
            case 2 -> bare.with("SoftDelete.converter", "YesNoConverter.class");
            case 3 -> bare.withText("SoftDelete.columnName", "is_gone");
            default -> bare;
        };
    }
}
