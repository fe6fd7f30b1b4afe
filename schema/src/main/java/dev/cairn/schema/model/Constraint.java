package dev.cairn.schema.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A named rule on the rows of a table. Constraint and index names share one namespace per schema. */
public sealed interface Constraint {

    Name name();

    /** The same constraint under another name. */
    Constraint withName(Name other);

    <R> R accept(Visitor<R> visitor);

    /** One answer per kind of constraint. */
    interface Visitor<R> {
        R primaryKey(PrimaryKey constraint);

        R unique(Unique constraint);

        R foreignKey(ForeignKey constraint);

        R check(Check constraint);
    }

    /**
     * The primary key.
     *
     * @param columns in key order
     * @param partition columns that follow them in databases whose keys must hold what tables are partitioned by
     */
    record PrimaryKey(Name name, List<Name> columns, List<Name> partition) implements Constraint {
        public PrimaryKey {
            columns = List.copyOf(columns);
            partition = List.copyOf(partition);
        }

        public PrimaryKey(Name name, List<Name> columns) {
            this(name, columns, List.of());
        }

        /** Its columns where keys hold partitions. */
        public List<Name> withPartition() {
            return Stream.concat(columns.stream(), partition.stream()).toList();
        }

        @Override
        public PrimaryKey withName(Name other) {
            return new PrimaryKey(other, columns, partition);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primaryKey(this);
        }
    }

    /**
     * A unique key.
     *
     * @param columns in key order
     * @param options text appended to it
     */
    record Unique(Name name, List<Name> columns, @Nullable Sql options) implements Constraint {
        public Unique {
            columns = List.copyOf(columns);
        }

        public Unique(Name name, List<Name> columns) {
            this(name, columns, null);
        }

        @Override
        public Unique withName(Name other) {
            return new Unique(other, columns, options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unique(this);
        }
    }

    /**
     * A foreign key.
     *
     * @param columns the referring columns
     * @param target the table referred to
     * @param targetColumns the columns referred to, pairwise
     * @param onDelete what becomes of a row when the one it refers to is deleted
     * @param definition the user's own text in place of the generated one ({@code @ForeignKey(foreignKeyDefinition)})
     */
    record ForeignKey(
            Name name,
            List<Name> columns,
            QualifiedName target,
            List<Name> targetColumns,
            OnDelete onDelete,
            @Nullable Sql definition)
            implements Constraint {

        /** What becomes of a referring row when its target is deleted. */
        public enum OnDelete {
            NO_ACTION,
            RESTRICT,
            CASCADE,
            SET_NULL,
            SET_DEFAULT
        }

        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
            if (columns.size() != targetColumns.size()) {
                throw new IllegalArgumentException(
                        "foreign key " + name + " pairs " + columns + " with " + targetColumns);
            }
        }

        @Override
        public ForeignKey withName(Name other) {
            return new ForeignKey(other, columns, target, targetColumns, onDelete, definition);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreignKey(this);
        }
    }

    /**
     * A check over the columns of a row.
     *
     * @param expression the condition, without parentheses around it
     * @param options text appended to it
     */
    record Check(Name name, Sql expression, @Nullable Sql options) implements Constraint {
        @Override
        public Check withName(Name other) {
            return new Check(other, expression, options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }
}
