package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions.Naming;
import dev.cairn.conformance.oracle.MappingOptions.Quoting;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;

/** Says of an entity what only some entities say. */
public final class EntityMarks {
    private static final List<String> CHECKS = List.of("Check.constraints", "Check.name", "Checks", "Table.check");

    private final Model model;
    private final Dice dice;

    public EntityMarks(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    /** With one of them, or none. */
    MappedClass marked(MappedClass type) {
        Names names = new Names(model.adding(type), dice);
        return switch (dice.below(30)) {
            case 0, 1, 2 -> checked(type);
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

    /** With another check of its table, or none. */
    public MappedClass checked(MappedClass type) {
        MappedClass bare = type.faceted(facets -> facets.without(CHECKS::contains));
        if (!checkable(type) || (!bare.equals(type) && dice.chance(40))) {
            return bare;
        }
        Names names = new Names(model.adding(type), dice);
        String condition = dice.of("id is not null", "not (id is null)");
        return bare.faceted(facets -> switch (dice.below(3)) {
            case 0 -> facets.withText("Check.constraints", condition).withText("Check.name", names.bareObject("ck"));
            case 1 ->
                facets.with(
                        "Checks", "{" + check(names, "id is not null") + ", " + check(names, "not (id is null)") + "}");
            default ->
                facets.with(
                        "Table.check",
                        "@CheckConstraint(name = \"" + names.bareObject("ck") + "\", constraint = \"" + condition
                                + "\")");
        });
    }

    /** Whether there is a column of that name, known to the database as it is written. */
    private boolean checkable(MappedClass type) {
        return model.options().quoting() == Quoting.NONE
                && model.options().naming() == Naming.JPA
                && type.find("id")
                        .filter(each -> each.sort() instanceof Sort.Basic)
                        .isPresent()
                // the column is that of the association
                && type.attributes().stream().noneMatch(each -> each.facets().has("MapsId"));
    }

    private String check(Names names, String condition) {
        return "@Check(name = \"" + names.bareObject("ck") + "\", constraints = \"" + condition + "\")";
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
