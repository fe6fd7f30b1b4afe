package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the queries that count the rows a migration would fail on, in the names that hold before it runs. */
public final class Guards {

    private Guards() {}

    /** All rows of a change's table. */
    public static Map<String, String> rows(Migration migration, Change change) {
        return where(migration, change, dialect -> Optional.of(""));
    }

    /** Rows of a change's table that hold NULL in one of the columns, named as they become. */
    public static Map<String, String> nulls(Migration migration, Change change, List<Name> columns) {
        List<Name> old = migration.oldNames(change, columns).orElse(null);
        return old == null
                ? Map.of()
                : where(
                        migration,
                        change,
                        dialect -> Optional.of(old.stream()
                                .map(column -> dialect.writer().name(column) + " is null")
                                .collect(Collectors.joining(" or ", " where ", ""))));
    }

    /** Groups of rows that agree in the columns, named as they become; NULLs agree with nothing. */
    public static Map<String, String> duplicates(Migration migration, Change change, List<Name> columns) {
        QualifiedName table = migration.table(change).before();
        List<Name> old = migration.oldNames(change, columns).orElse(null);
        if (table == null || old == null) {
            return Map.of();
        }
        return migration.perDialect(dialect -> {
            SqlWriter sql = dialect.writer();
            String list = sql.names(old);
            String known = old.stream().map(c -> sql.name(c) + " is not null").collect(Collectors.joining(" and "));
            return Optional.of("select count(*) from (select 1 as one from " + sql.name(table) + " where " + known
                    + " group by " + list + " having count(*) > 1) repeated");
        });
    }

    /** Rows that refer to none of another table's. */
    public static Map<String, String> orphans(Migration migration, Change change, ForeignKey key) {
        QualifiedName table = migration.table(change).before();
        List<Name> own = migration.oldNames(change, key.columns()).orElse(null);
        // A table that this history does not have is another history's, and as it is.
        boolean foreign = migration.after().table(key.target()).isEmpty();
        @Nullable
        QualifiedName other =
                foreign ? key.target() : migration.nameBefore(key.target()).orElse(null);
        List<Name> theirs = foreign
                ? key.targetColumns()
                : migration.oldNames(key.target(), key.targetColumns()).orElse(null);
        if (table == null || own == null) {
            return Map.of();
        }
        if (!foreign
                && other != null
                && theirs != null
                && !migration.typesBefore(table, own).equals(migration.typesBefore(other, theirs))) {
            // The two sides cannot be compared yet.
            return Map.of();
        }
        return migration.perDialect(dialect -> {
            SqlWriter sql = dialect.writer();
            StringBuilder query = new StringBuilder("select count(*) from " + sql.name(table) + " c where ");
            query.append(
                    own.stream().map(c -> "c." + sql.name(c) + " is not null").collect(Collectors.joining(" and ")));
            if (other != null && theirs != null) {
                query.append(" and not exists (select 1 from ")
                        .append(sql.name(other))
                        .append(" p where ");
                for (int i = 0; i < own.size(); i++) {
                    query.append(i == 0 ? "p." : " and p.").append(sql.name(theirs.get(i)));
                    query.append(" = c.").append(sql.name(own.get(i)));
                }
                query.append(")");
            }
            return Optional.of(query.toString());
        });
    }

    /** Rows of a change's table of which a condition on one column, named as it becomes, holds. */
    public static Map<String, String> matching(
            Migration migration, Change change, Name column, Function<String, String> condition) {
        List<Name> old = migration.oldNames(change, List.of(column)).orElse(null);
        return old == null
                ? Map.of()
                : where(
                        migration,
                        change,
                        dialect -> Optional.of(
                                " where " + condition.apply(dialect.writer().name(old.get(0)))));
    }

    /** Rows of a change's table, cut down by a clause per dialect. */
    public static Map<String, String> where(
            Migration migration, Change change, Function<Dialect, Optional<String>> clause) {
        QualifiedName table = migration.table(change).before();
        return table == null
                ? Map.of()
                : migration.perDialect(dialect -> clause.apply(dialect)
                        .map(text -> "select count(*) from " + dialect.writer().name(table) + text));
    }
}
