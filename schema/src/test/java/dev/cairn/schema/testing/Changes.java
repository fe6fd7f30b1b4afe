package dev.cairn.schema.testing;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random changes of every kind. Each is sound in itself; which schema one fits is left to chance. */
public final class Changes {

    private Changes() {}

    /** Any change. */
    public static Arbitrary<Change> change() {
        return Arbitraries.<Change>oneOf(List.of(
                        Schemas.table().map(Change.CreateTable::new),
                        Schemas.table().map(Change.DropTable::new),
                        named(Change.RenameTable::new),
                        alterTable(),
                        Combinators.combine(
                                        Schemas.qualifiedName(),
                                        Schemas.column(),
                                        position(),
                                        Schemas.sql().injectNull(0.5))
                                .as(Change.AddColumn::new),
                        Combinators.combine(Schemas.qualifiedName(), Schemas.column(), position())
                                .as(Change.DropColumn::new),
                        Combinators.combine(Schemas.qualifiedName(), Schemas.name(), Schemas.name())
                                .as(Change.RenameColumn::new),
                        alterColumn(),
                        Combinators.combine(Schemas.qualifiedName(), constraint())
                                .as(Change.AddConstraint::new),
                        Combinators.combine(Schemas.qualifiedName(), constraint())
                                .as(Change.DropConstraint::new),
                        Combinators.combine(Schemas.qualifiedName(), Schemas.name(), Schemas.name())
                                .as(Change.RenameConstraint::new),
                        Combinators.combine(Schemas.qualifiedName(), index()).as(Change.CreateIndex::new),
                        Combinators.combine(Schemas.qualifiedName(), index()).as(Change.DropIndex::new),
                        Combinators.combine(Schemas.qualifiedName(), Schemas.name(), Schemas.name())
                                .as(Change.RenameIndex::new),
                        sequence().map(Change.CreateSequence::new),
                        sequence().map(Change.DropSequence::new),
                        named(Change.RenameSequence::new),
                        Combinators.combine(sequence(), sequence()).as(Change.AlterSequence::new)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Change> named(BiFunction<QualifiedName, QualifiedName, Change> rename) {
        return Combinators.combine(Schemas.qualifiedName(), Schemas.qualifiedName())
                .as(rename::apply);
    }

    private static Arbitrary<Change> alterTable() {
        return Combinators.combine(
                        Schemas.qualifiedName(),
                        Arbitraries.strings().injectNull(0.5),
                        Arbitraries.strings().injectNull(0.5),
                        Schemas.sql().injectNull(0.5),
                        Schemas.sql().injectNull(0.5))
                .as(Change.AlterTable::new);
    }

    private static Arbitrary<Change> alterColumn() {
        return Combinators.combine(
                        Schemas.qualifiedName(),
                        Schemas.column(),
                        Schemas.column(),
                        Schemas.sql().injectNull(0.5))
                .filter((table, before, after, fill) ->
                        !AlterColumn.facetsBetween(before, after).isEmpty())
                .as((table, before, after, fill) -> new AlterColumn(
                        table, before, after.withName(before.name()), AlterColumn.facetsBetween(before, after), fill));
    }

    private static Arbitrary<OptionalInt> position() {
        return Arbitraries.integers()
                .between(0, 9)
                .injectNull(0.5)
                .map(at -> at == null ? OptionalInt.empty() : OptionalInt.of(at));
    }

    /** A constraint of a random table, or one that a table of the pool could not have. */
    private static Arbitrary<Constraint> constraint() {
        return Arbitraries.oneOf(
                Schemas.schema()
                        .filter(s -> s.tables().stream()
                                .anyMatch(t -> t.constraints().findAny().isPresent()))
                        .flatMap(s -> Arbitraries.of(
                                s.tables().stream().flatMap(Table::constraints).toList())),
                Combinators.combine(
                                Schemas.name(),
                                Schemas.qualifiedName(),
                                Arbitraries.of(Constraint.ForeignKey.OnDelete.class),
                                Schemas.sql().injectNull(0.5))
                        .as((name, target, onDelete, definition) -> new Constraint.ForeignKey(
                                name, List.of(name), target, List.of(name), onDelete, definition)),
                Combinators.combine(Schemas.name(), Schemas.sql(), Schemas.sql().injectNull(0.5))
                        .as(Constraint.Check::new));
    }

    private static Arbitrary<Index> index() {
        Arbitrary<Index.Part> part = Combinators.combine(Schemas.name(), Arbitraries.of(Index.Order.class))
                .as(Index.Part::new);
        return Combinators.combine(
                        Schemas.name(),
                        part.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Schemas.sql().injectNull(0.7))
                .as(Index::new);
    }

    private static Arbitrary<Sequence> sequence() {
        return Combinators.combine(
                        Schemas.qualifiedName(),
                        Arbitraries.longs().between(-5, 1000),
                        Arbitraries.longs().between(1, 50))
                .as(Sequence::new);
    }
}
