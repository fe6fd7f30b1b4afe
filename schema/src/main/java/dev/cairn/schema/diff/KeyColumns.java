package dev.cairn.schema.diff;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Name;
import java.util.List;

/** The columns by which a constraint identifies a row of its table: none for foreign keys and checks. */
final class KeyColumns implements Constraint.Visitor<List<Name>> {

    private static final KeyColumns VISITOR = new KeyColumns();

    private KeyColumns() {}

    static List<Name> of(Constraint constraint) {
        return constraint.accept(VISITOR);
    }

    @Override
    public List<Name> primaryKey(PrimaryKey constraint) {
        return constraint.columns();
    }

    @Override
    public List<Name> unique(Unique constraint) {
        return constraint.columns();
    }

    @Override
    public List<Name> foreignKey(ForeignKey constraint) {
        return List.of();
    }

    @Override
    public List<Name> check(Check constraint) {
        return List.of();
    }
}
