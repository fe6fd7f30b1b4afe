package dev.cairn.schema.change;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two schemas. A change names whatever it removes or replaces in full, so that it has an inverse
 * without the history at hand.
 */
public sealed interface Change {

    <R> R accept(Visitor<R> visitor);

    /** One answer per kind of change. */
    interface Visitor<R> {
        R createTable(CreateTable change);

        R dropTable(DropTable change);

        R renameTable(RenameTable change);

        R alterTable(AlterTable change);

        R addColumn(AddColumn change);

        R dropColumn(DropColumn change);

        R renameColumn(RenameColumn change);

        R alterColumn(AlterColumn change);

        R addConstraint(AddConstraint change);

        R dropConstraint(DropConstraint change);

        R renameConstraint(RenameConstraint change);

        R createIndex(CreateIndex change);

        R dropIndex(DropIndex change);

        R renameIndex(RenameIndex change);

        R createSequence(CreateSequence change);

        R dropSequence(DropSequence change);

        R renameSequence(RenameSequence change);

        R alterSequence(AlterSequence change);

        R createView(CreateView change);

        R dropView(DropView change);
    }

    /** A new table with all its columns, constraints and indexes; its foreign keys may point at tables created later. */
    record CreateTable(Table table) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /** A table goes, with its rows. */
    record DropTable(Table table) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    /**
     * A table changes its name; foreign keys to it follow.
     *
     * @param numbers the row of a generator that bears the table's name and goes on under the new one, or null
     */
    record RenameTable(
            QualifiedName from, QualifiedName to, @Nullable Numbers numbers) implements Change {

        /**
         * A row in which a generator counts.
         *
         * @param table where it lies, under its name after the migration
         * @param column what tells the rows apart
         * @param before what stands there now
         * @param after what shall stand there
         */
        public record Numbers(QualifiedName table, Name column, Name before, Name after) {}

        public RenameTable(QualifiedName from, QualifiedName to) {
            this(from, to, null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /** The comment or the options of a table change. */
    record AlterTable(
            QualifiedName table,
            @Nullable String commentBefore,
            @Nullable String commentAfter,
            @Nullable Sql optionsBefore,
            @Nullable Sql optionsAfter)
            implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterTable(this);
        }
    }

    /**
     * A new column.
     *
     * @param at its position, or empty for the end
     * @param fill the expression that existing rows get where the column takes no NULL; not a permanent default
     */
    record AddColumn(
            QualifiedName table,
            Column column,
            OptionalInt at,
            @Nullable Sql fill) implements Change {
        public AddColumn(QualifiedName table, Column column) {
            this(table, column, OptionalInt.empty(), null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    /**
     * A column goes, with its values.
     *
     * @param at the position it had; empty for the end
     */
    record DropColumn(QualifiedName table, Column column, OptionalInt at) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    /** A column changes its name; keys, indexes and foreign keys follow. */
    record RenameColumn(QualifiedName table, Name from, Name to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /**
     * A column changes in other things than its name.
     *
     * @param facets what differs between before and after
     * @param fill the expression that NULLs are replaced with where the column stops taking them
     * @param renamedConstants of an enum or a discriminator, per old value the new one that rows go on with; several may
     *     become one
     */
    record AlterColumn(
            QualifiedName table,
            Column before,
            Column after,
            Set<Facet> facets,
            @Nullable Sql fill,
            SortedMap<String, String> renamedConstants)
            implements Change {

        public AlterColumn(QualifiedName table, Column before, Column after, Set<Facet> facets, @Nullable Sql fill) {
            this(table, before, after, facets, fill, new TreeMap<>());
        }

        /** What of a column may change. */
        public enum Facet {
            TYPE,
            NULLABILITY,
            IDENTITY,
            DEFINITION,
            DEFAULT,
            CHECK,
            GENERATION,
            COMMENT,
            OPTIONS,
            /** What stands for a class or constant in the rows, where the column itself does not say so. */
            VALUES
        }

        public AlterColumn {
            if (!before.name().equals(after.name())) {
                throw new IllegalArgumentException(before.name() + " is renamed, not altered, to " + after.name());
            }
            if (facets.isEmpty()) {
                throw new IllegalArgumentException("nothing changes in column " + before.name());
            }
            if (facets.contains(Facet.VALUES) && renamedConstants.isEmpty()) {
                throw new IllegalArgumentException("no values of column " + before.name() + " become others");
            }
            facets = Collections.unmodifiableSortedSet(new TreeSet<>(facets));
            renamedConstants = Collections.unmodifiableSortedMap(new TreeMap<>(renamedConstants));
        }

        /** The facets in which two states of a column differ, in the order of {@link Facet}. */
        public static Set<Facet> facetsBetween(Column before, Column after) {
            return ColumnFacets.between(before, after);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /** A new constraint on a table that exists. */
    record AddConstraint(QualifiedName table, Constraint constraint) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addConstraint(this);
        }
    }

    /** A constraint goes. */
    record DropConstraint(QualifiedName table, Constraint constraint) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropConstraint(this);
        }
    }

    /** A constraint changes nothing but its name. */
    record RenameConstraint(QualifiedName table, Name from, Name to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    /** A new index on a table that exists. */
    record CreateIndex(QualifiedName table, Index index) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /** An index goes. */
    record DropIndex(QualifiedName table, Index index) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /** An index changes nothing but its name. */
    record RenameIndex(QualifiedName table, Name from, Name to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /** A new sequence. */
    record CreateSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    /** A sequence goes, and with it the number it had reached. */
    record DropSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    /** A sequence changes its name. */
    record RenameSequence(QualifiedName from, QualifiedName to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /** A sequence changes its start or step. */
    record AlterSequence(Sequence before, Sequence after) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /** A new view. A view changes by going and coming again. */
    record CreateView(View view) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createView(this);
        }
    }

    /** A view goes; it has no rows of its own. */
    record DropView(View view) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropView(this);
        }
    }
}
