package dev.cairn.schema.plan;

import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names that something new or renamed takes: what bears one of them must be gone before. */
final class Claims {

    private final SqlWriter writer;
    private final Set<String> names = new HashSet<>();

    Claims(SqlWriter writer, Lineage lineage, Collection<NativeTable> created) {
        this.writer = writer;
        created.forEach(table -> {
            table.constraints().forEach(constraint -> add(constraint.name()));
            table.indexes().forEach(index -> add(index.name()));
        });
        for (Way<QualifiedName> table : lineage.tables()) {
            addIfNew(table);
            if (table.after() != null) {
                lineage.partsOf(table).constraints().ways().forEach(this::addNameIfNew);
                lineage.partsOf(table).indexes().ways().forEach(this::addNameIfNew);
            }
        }
        lineage.sequences().forEach(this::addIfNew);
    }

    private void addIfNew(Way<QualifiedName> way) {
        QualifiedName after = way.after();
        if (after != null && !after.equals(way.before())) {
            add(after.name());
        }
    }

    private void addNameIfNew(Way<Name> way) {
        Name after = way.after();
        if (after != null && !after.equals(way.before())) {
            add(after);
        }
    }

    private void add(Name name) {
        names.add(writer.folded(name));
    }

    /** Whether something takes the name of that table or sequence. */
    boolean claim(QualifiedName name) {
        return claim(name.name());
    }

    private boolean claim(Name name) {
        return names.contains(writer.folded(name));
    }

    /** Whether something takes the name of that table, or one of its constraints or indexes. */
    boolean claim(NativeTable table) {
        return claim(table.name())
                || table.constraints().stream().anyMatch(constraint -> claim(constraint.name()))
                || table.indexes().stream().anyMatch(index -> claim(index.name()));
    }

    /**
     * Whether another column takes the name of a dropped one, or its place as the table's only identity; or cannot be renamed
     * while the dropped one is computed from it.
     */
    boolean claimColumn(KeptTable table, NativeColumn dropped) {
        return table.holdsNames(dropped)
                || table.columns.stream().anyMatch(pair -> {
                    NativeColumn after = pair.after();
                    NativeColumn before = pair.before();
                    if (after == null) {
                        return false;
                    }
                    boolean takesName = writer.folded(after.name()).equals(writer.folded(dropped.name()));
                    boolean takesIdentity =
                            dropped.identity() && after.identity() && (before == null || !before.identity());
                    return takesName || takesIdentity;
                });
    }
}
