package dev.cairn.schema.change;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Name;
import java.util.List;

/** The columns of its own table that a constraint names. A check is opaque and names none. */
final class ConstraintColumns implements Constraint.Visitor<List<Name>> {

    static final ConstraintColumns VISITOR = new ConstraintColumns();

    private ConstraintColumns() {}

    @Override
    public List<Name> primaryKey(PrimaryKey constraint) {
        return constraint.withPartition();
    }

    @Override
    public List<Name> unique(Unique constraint) {
        return constraint.columns();
    }

    @Override
    public List<Name> foreignKey(ForeignKey constraint) {
        return constraint.columns();
    }

    @Override
    public List<Name> check(Check constraint) {
        return List.of();
    }
}
