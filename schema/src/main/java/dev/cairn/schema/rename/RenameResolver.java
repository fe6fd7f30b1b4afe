package dev.cairn.schema.rename;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.rename.Resolution.Restart;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.rename.match.ColumnMatch;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.rename.match.OldPaths;
import dev.cairn.schema.rename.match.Owner;
import dev.cairn.schema.rename.match.References;
import dev.cairn.schema.rename.match.SequenceMatch;
import dev.cairn.schema.rename.match.TableMatch;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.MappedSchema;
import dev.cairn.schema.succession.Renames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is renamed, from the origins of both states and the hints of the sources.
 *
 * <p>In this order, each for what is still open: what a hint says of a class or attribute that was not there before; the same
 * class or attribute, whatever its table or column is called now; the same table or column name, whatever class or attribute
 * it belongs to now (it moved to another package, into an embeddable, was renamed in Java alone). Join and collection tables
 * follow their class and attribute, and the columns that the mapping adds to them follow what they refer to. So do columns of
 * one attribute that keep their names and exchange what they refer to, since join columns without a word on that go by the
 * order of a key's attributes. What goes and what comes after all that is a drop and an add; where they are of one shape, they
 * are an {@link Ambiguity}.
 */
public final class RenameResolver {

    private final Snapshot before;
    private final MappedSchema after;
    private final Hints hints;
    private final TableMatch tables;
    /** By old table name. */
    private final Map<QualifiedName, ColumnMatch> columns = new TreeMap<>();

    private RenameResolver(Snapshot before, MappedSchema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.tables = TableMatch.of(before, after, hints);
    }

    /**
     * Finds the renames between the last state and the entities.
     *
     * @param after the tables of all entities, and those of the last state that stay though their entities were not seen
     */
    public static Resolution resolve(Snapshot before, MappedSchema after, Hints hints) {
        return new RenameResolver(before, after, hints).resolve();
    }

    private Resolution resolve() {
        OldPaths paths = new OldPaths(hints);
        for (Table table : before.schema().tables()) {
            QualifiedName name = tables.pairs().now(table.name());
            if (name != null) {
                Table now = after.schema().table(name).orElseThrow();
                ColumnMatch match = new ColumnMatch(before, table, after, now, paths);
                match.match();
                columns.put(table.name(), match);
            }
        }
        exchange();
        columns.values()
                .forEach(match -> match.matchReferences(references(match.before()), References.of(match.after())));
        Map<QualifiedName, Map<Name, Name>> renamed = new HashMap<>();
        columns.forEach((table, match) -> {
            Map<Name, Name> renames = match.pairs().renames();
            if (!renames.isEmpty()) {
                renamed.put(table, renames);
            }
        });
        boolean sameTables = columns.size() == before.schema().tables().size()
                || columns.size() == after.schema().tables().size();
        Map<QualifiedName, QualifiedName> sequences = SequenceMatch.renames(
                before.schema(),
                after.schema(),
                stems(false),
                stems(true),
                stemsGone(),
                stemsComing(),
                sequencesOfEntities(),
                sameTables);
        ClassValues values = new ClassValues(before.origins(), after.origins(), hints, columns.values());
        List<Ambiguity> ambiguities = new ArrayList<>(
                new AmbiguityFinder(before, after, hints, tables, this::references).find(columns.values()));
        ambiguities.addAll(values.ambiguities());
        List<Restart> restarts = new ArrayList<>(values.restarts());
        restarts.addAll(OtherCounters.find(before.origins(), after.origins(), hints, columns.values()));
        return new Resolution(
                new Renames(tables.pairs().renames(), renamed, sequences),
                values.moved(),
                values.orphans(),
                restarts,
                ambiguities);
    }

    /** A table whose columns exchange places may itself be referred to, so it goes on as long as something is found. */
    private void exchange() {
        boolean found = true;
        for (int round = 0; found && round < columns.size(); round++) {
            found = false;
            for (ColumnMatch match : columns.values()) {
                found |= match.exchange(references(match.before()), References.of(match.after()));
            }
        }
    }

    private References references(Table old) {
        return References.of(old, this::tableNow, this::columnNow);
    }

    private @Nullable QualifiedName tableNow(QualifiedName old) {
        boolean foreign = before.schema().table(old).isEmpty();
        return foreign ? old : tables.pairs().now(old);
    }

    private @Nullable Name columnNow(QualifiedName table, Name old) {
        boolean foreign = before.schema().table(table).isEmpty();
        ColumnMatch match = columns.get(table);
        return foreign ? old : match == null ? null : match.pairs().now(old);
    }

    /**
     * The names that sequences may be made of, of tables and classes that are renamed: old to new.
     *
     * @param kept those old names that the table or its class still has, or those that it has not
     */
    private Map<String, List<String>> stems(boolean kept) {
        Map<String, List<String>> stems = new TreeMap<>();
        for (ColumnMatch match : columns.values()) {
            List<String> olds = names(
                    match.before().name(),
                    Owner.of(before.origins(), match.before().name()));
            List<String> news = names(match.after().name(), match.owner());
            for (String old : olds) {
                if (news.contains(old) == kept) {
                    stems.computeIfAbsent(old, name -> new ArrayList<>()).addAll(news);
                }
            }
        }
        return stems;
    }

    /** Per old sequence the one that the same entity takes its ids from now. */
    private Map<QualifiedName, QualifiedName> sequencesOfEntities() {
        Map<String, QualifiedName> now = new HashMap<>();
        for (Sequence sequence : after.schema().sequences()) {
            Owner owner = Owner.of(after.origins(), sequence.name());
            if (owner != null) {
                now.putIfAbsent(owner.type(), sequence.name());
            }
        }
        Map<QualifiedName, QualifiedName> same = new TreeMap<>();
        for (Sequence sequence : before.schema().sequences()) {
            Owner owner = Owner.of(before.origins(), sequence.name());
            String type = owner == null ? null : tables.classes().now(owner.type());
            QualifiedName successor = type == null ? null : now.get(type);
            if (successor != null) {
                same.put(sequence.name(), successor);
            }
        }
        return same;
    }

    private Set<String> stemsGone() {
        Set<String> stems = new TreeSet<>();
        for (Table table : before.schema().tables()) {
            if (!columns.containsKey(table.name())) {
                stems.addAll(names(table.name(), Owner.of(before.origins(), table.name())));
            }
        }
        return stems;
    }

    private Set<String> stemsComing() {
        Set<QualifiedName> kept =
                columns.values().stream().map(match -> match.after().name()).collect(Collectors.toSet());
        Set<String> stems = new TreeSet<>();
        for (Table table : after.schema().tables()) {
            if (!kept.contains(table.name())) {
                stems.addAll(names(table.name(), Owner.of(after.origins(), table.name())));
            }
        }
        return stems;
    }

    private static List<String> names(QualifiedName table, @Nullable Owner owner) {
        String name = table.name().text();
        return owner == null || owner.attribute() != null
                ? List.of(name)
                : List.of(name, ClassNames.simple(owner.type()));
    }
}
