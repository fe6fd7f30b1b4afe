package dev.cairn.schema.change;

import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.model.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema on its way through a list of changes. A change costs time by the size of what it touches, not of the schema.
 *
 * <p>It is strict about what a change states, with two exceptions: a foreign key may point at a table that is not there (it
 * may come later, or belong to another module), and the position of a column is a wish, as branches that were merged may
 * have added columns of their own.
 */
public final class SchemaState {

    private final TreeMap<QualifiedName, Table> tables = new TreeMap<>();
    private final TreeMap<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final TreeMap<QualifiedName, View> views = new TreeMap<>();
    /** Per table those with foreign keys to it. */
    private final Map<QualifiedName, TreeSet<QualifiedName>> referrers = new TreeMap<>();

    private final Application application = new Application(this);

    private SchemaState() {}

    public static SchemaState of(Schema schema) {
        SchemaState state = new SchemaState();
        schema.tables().forEach(state::put);
        schema.sequences().forEach(sequence -> state.sequences.put(sequence.name(), sequence));
        schema.views().forEach(state::putView);
        return state;
    }

    /** The schema as it stands. */
    public Schema schema() {
        return new Schema(List.copyOf(tables.values()), List.copyOf(sequences.values()), List.copyOf(views.values()));
    }

    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The tables with foreign keys to a table, itself among them if it refers to itself. */
    public List<Table> referrers(QualifiedName target) {
        return referrers.getOrDefault(target, new TreeSet<>()).stream()
                .map(tables::get)
                .toList();
    }

    /**
     * Applies a change.
     *
     * @throws ChangeException if it does not fit; the state is as before then
     */
    public void apply(Change change) {
        change.accept(application);
    }

    void put(Table table) {
        remove(table.name());
        tables.put(table.name(), table);
        for (ForeignKey key : table.foreignKeys()) {
            referrers.computeIfAbsent(key.target(), t -> new TreeSet<>()).add(table.name());
        }
    }

    void remove(QualifiedName name) {
        Table old = tables.remove(name);
        if (old != null) {
            old.foreignKeys()
                    .forEach(key -> referrers
                            .getOrDefault(key.target(), new TreeSet<>())
                            .remove(name));
        }
    }

    Optional<View> view(QualifiedName name) {
        return Optional.ofNullable(views.get(name));
    }

    void putView(View view) {
        views.put(view.name(), view);
    }

    void removeView(QualifiedName name) {
        views.remove(name);
    }

    Optional<Sequence> sequence(QualifiedName name) {
        return Optional.ofNullable(sequences.get(name));
    }

    void replace(@Nullable Sequence before, @Nullable Sequence after) {
        if (before != null) {
            sequences.remove(before.name());
        }
        if (after != null) {
            sequences.put(after.name(), after);
        }
    }
}
