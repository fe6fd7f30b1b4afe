package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Collation;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another collation may come with a character set that lacks characters, or take two keys for one. */
public final class CollationRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL111",
                Severity.WARNING,
                "a text gets a character set that has fewer characters, or a key a collation that tells fewer texts apart",
                "look for such texts before, or keep the collation and add a new column");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.OPTIONS))
                .flatMap(change ->
                        migration.dialects(dialect -> dialect.capabilities().collationsNameCharacterSets()).stream()
                                .flatMap(dialect -> findings(migration, change, dialect)))
                .distinct()
                .toList();
    }

    private Stream<Finding> findings(Migration migration, Change.AlterColumn change, Dialect dialect) {
        Collation was = Collation.in(text(change.before().options(), dialect));
        Collation is = Collation.in(text(change.after().options(), dialect));
        List<Finding> findings = new ArrayList<>();
        if (!is.holds(was)) {
            findings.add(fewer(migration, change, was, is));
        }
        if (!is.equals(was) && !is.isExact() && !is.name().isEmpty()) {
            keys(migration, change).forEach(key -> findings.add(same(migration, change, is, key)));
        }
        List<String> dialects =
                Migration.ids(migration.dialects(other -> other.capabilities().collationsNameCharacterSets()
                        && Collation.in(text(change.before().options(), other)).equals(was)
                        && Collation.in(text(change.after().options(), other)).equals(is)));
        return findings.stream().map(finding -> finding.in(dialects));
    }

    private Finding fewer(Migration migration, Change.AlterColumn change, Collation was, Collation is) {
        Name column = migration.columnName(change, change.after().name());
        String fact = "column " + ColumnChanges.text(migration, change) + " goes from " + was.characterSet() + " to "
                + is.characterSet() + ": the migration fails on characters that " + is.characterSet() + " has not.";
        String remedy = "look for such texts before, or keep the collation and add a new column.";
        return migration
                .finding(this, change, column, fact, remedy)
                .guardedBy(Guards.matching(
                        migration,
                        change,
                        column,
                        name -> "convert(convert(" + name + " using " + is.characterSet()
                                + ") using utf8mb4) <> convert(" + name + " using utf8mb4) collate utf8mb4_bin"));
    }

    private Finding same(Migration migration, Change.AlterColumn change, Collation is, List<Name> key) {
        Name column = migration.columnName(change, change.after().name());
        String fact = "the key on " + Migration.text(key) + " of " + migration.tableText(change)
                + " fails if two rows agree under " + is.name() + ", such as in all but the case of letters.";
        String remedy = "look for such rows before, or choose a collation that ends in _bin.";
        Finding finding = migration.finding(this, change, column, fact, remedy);
        QualifiedName table = migration.table(change).before();
        List<Name> old = migration.oldNames(change, key).orElse(null);
        if (table == null || old == null) {
            return finding;
        }
        return finding.guardedBy(migration.perDialect(dialect -> {
            SqlWriter sql = dialect.writer();
            String known = old.stream().map(c -> sql.name(c) + " is not null").collect(Collectors.joining(" and "));
            String groups = old.stream()
                    .map(c -> key.get(old.indexOf(c)).equals(column)
                            ? "convert(" + sql.name(c) + " using " + is.characterSet() + ") collate " + is.name()
                            : sql.name(c))
                    .collect(Collectors.joining(", "));
            return Optional.of("select count(*) from (select 1 as one from " + sql.name(table) + " where " + known
                    + " group by " + groups + " having count(*) > 1) repeated");
        }));
    }

    /** The columns of each key that the column is in, before and after. */
    private static List<List<Name>> keys(Migration migration, Change.AlterColumn change) {
        Name column = migration.columnName(change, change.after().name());
        List<List<Name>> before =
                migration.tableBefore(change).map(CollationRule::keys).orElse(List.of());
        return migration.tableAfter(change).map(CollationRule::keys).orElse(List.of()).stream()
                .filter(key -> key.contains(column))
                .filter(key ->
                        migration.oldNames(change, key).filter(before::contains).isPresent())
                .distinct()
                .toList();
    }

    private static List<List<Name>> keys(Table table) {
        List<List<Name>> keys = new ArrayList<>();
        table.constraints().forEach(constraint -> {
            if (constraint instanceof Constraint.PrimaryKey key) {
                keys.add(key.columns());
            } else if (constraint instanceof Constraint.Unique key) {
                keys.add(key.columns());
            }
        });
        table.indexes().stream()
                .filter(Index::unique)
                .forEach(index ->
                        keys.add(index.parts().stream().map(Index.Part::column).toList()));
        return keys;
    }

    private static @Nullable String text(@Nullable Sql options, Dialect dialect) {
        return options == null ? null : options.in(dialect.id()).orElse(null);
    }
}
