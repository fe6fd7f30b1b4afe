package dev.cairn.schema.rename;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.rename.Ambiguity.Candidate;
import dev.cairn.schema.rename.Ambiguity.Kind;
import dev.cairn.schema.rename.match.ClassNames;
import dev.cairn.schema.rename.match.ColumnMatch;
import dev.cairn.schema.rename.match.Hints;
import dev.cairn.schema.rename.match.Owner;
import dev.cairn.schema.rename.match.References;
import dev.cairn.schema.rename.match.TableMatch;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what goes while something of its shape comes, and what the user can say to either meaning. */
final class AmbiguityFinder {

    private final Snapshot before;
    private final MappedSchema after;
    private final Hints hints;
    private final TableMatch tables;
    private final Function<Table, References> oldReferences;

    AmbiguityFinder(
            Snapshot before,
            MappedSchema after,
            Hints hints,
            TableMatch tables,
            Function<Table, References> oldReferences) {
        this.before = before;
        this.after = after;
        this.hints = hints;
        this.tables = tables;
        this.oldReferences = oldReferences;
    }

    List<Ambiguity> find(Collection<ColumnMatch> columns) {
        List<Ambiguity> found = new ArrayList<>(tables());
        columns.forEach(match -> found.addAll(columns(match)));
        return found;
    }

    private List<Ambiguity> tables() {
        List<Ambiguity> found = new ArrayList<>();
        List<Table> come = after.schema().tables().stream()
                .filter(table -> !tables.pairs().hasNew(table.name()))
                .toList();
        for (Table old : before.schema().tables()) {
            if (!tables.pairs().hasOld(old.name())) {
                Owner was = Owner.of(before.origins(), old.name());
                Ambiguity ambiguity = was != null && was.attribute() != null
                        ? heldTable(old, was, was.attribute(), come)
                        : entityTable(old, was, come);
                if (ambiguity != null) {
                    found.add(ambiguity);
                }
            }
        }
        return found;
    }

    private @Nullable Ambiguity entityTable(Table old, @Nullable Owner was, List<Table> come) {
        String tableName = old.name().name().text();
        String type = was == null ? tableName : was.type();
        if (hints.isDropped(type) || hints.droppedClasses().contains(tableName)) {
            return null;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Table now : come) {
            Owner owner = Owner.of(after.origins(), now.name());
            if (owner != null && owner.attribute() == null && Shapes.isCompatible(old, now)) {
                candidates.add(new Candidate(now.name(), null, owner.type(), null, oldName(type, owner.type())));
            }
        }
        return candidates.isEmpty()
                ? null
                : new Ambiguity(Kind.TABLE, old.name(), null, null, ClassNames.canonical(type), candidates);
    }

    private String oldName(String type, String bearer) {
        Set<String> types = new TreeSet<>();
        before.origins()
                .tables()
                .values()
                .forEach(origin -> types.add(Owner.parse(origin.owner()).type()));
        return ClassNames.hint(type, bearer, types);
    }

    /** A join or collection table of a class that goes on. Where the class itself is in doubt, that is asked first. */
    private @Nullable Ambiguity heldTable(Table old, Owner was, String attribute, List<Table> come) {
        String type = tables.classes().now(was.type());
        if (type == null || isDropped(type, attribute, old.name().name().text())) {
            return null;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Table now : come) {
            Owner owner = Owner.of(after.origins(), now.name());
            if (owner != null
                    && owner.attribute() != null
                    && owner.type().equals(type)
                    && Shapes.isCompatible(old, now, oldReferences.apply(old), References.of(now))) {
                Difference names = Difference.of(attribute, owner.attribute());
                candidates.add(
                        Owner.isSecondary(after.origins(), now.name())
                                ? new Candidate(
                                        now.name(),
                                        null,
                                        type,
                                        null,
                                        old.name().name().text())
                                : new Candidate(now.name(), null, type, names.now(), names.oldName()));
            }
        }
        return candidates.isEmpty() ? null : new Ambiguity(Kind.TABLE, old.name(), null, type, attribute, candidates);
    }

    private List<Ambiguity> columns(ColumnMatch match) {
        Owner owner = match.owner();
        List<Ambiguity> found = new ArrayList<>();
        if (owner == null) {
            return found;
        }
        Set<String> asked = new TreeSet<>();
        for (Column old : match.gone()) {
            String path = match.oldPath(old.name());
            String text = old.name().text();
            if (!isDropped(owner.type(), path == null ? text : path, text)
                    && !isOfMapping(match, path)
                    && !movesOn(match, path)) {
                List<Candidate> candidates = candidates(match, old, owner.type());
                String dropped = path == null ? text : dropped(match, path);
                if (!candidates.isEmpty() && asked.add(dropped + " " + attributes(candidates))) {
                    found.add(new Ambiguity(
                            Kind.COLUMN, match.before().name(), old.name(), owner.type(), dropped, candidates));
                }
            }
        }
        return found;
    }

    /** Whether no attribute holds the column, such as a discriminator: it does not become one's. */
    private static boolean isOfMapping(ColumnMatch match, @Nullable String path) {
        return path == null
                && match.before().columns().stream().anyMatch(column -> match.oldPath(column.name()) != null);
    }

    /** Whether the attribute goes on in another table of its entity: that of a subclass or superclass, or a secondary one. */
    private boolean movesOn(ColumnMatch match, @Nullable String path) {
        return path != null
                && after.schema().tables().stream()
                        .anyMatch(table -> (extendsTable(table, match.after()) || extendsTable(match.after(), table))
                                && Owner.attributes(after.origins(), table.name())
                                        .contains(path)
                                && !heldBefore(table, path, match.before()));
    }

    private static boolean extendsTable(Table table, Table other) {
        PrimaryKey key = table.primaryKey();
        return key != null
                && table.foreignKeys().stream()
                        .anyMatch(reference -> reference.target().equals(other.name())
                                && reference.columns().equals(key.columns()));
    }

    /** Where the tables did not belong together, each had the attribute of a superclass for its own rows. */
    private boolean heldBefore(Table now, String path, Table other) {
        QualifiedName was = tables.pairs().old(now.name());
        return was != null
                && Owner.attributes(before.origins(), was).contains(path)
                && before.schema()
                        .table(was)
                        .filter(table -> extendsTable(table, other) || extendsTable(other, table))
                        .isPresent();
    }

    /** The attribute to declare dropped: the outermost one of the path that is gone. */
    private static String dropped(ColumnMatch match, String path) {
        int end = path.indexOf('.');
        while (end >= 0) {
            String outer = path.substring(0, end);
            boolean alive = match.after().columns().stream()
                    .map(column -> match.newPath(column.name()))
                    .anyMatch(now -> now != null && now.startsWith(outer + "."));
            if (!alive) {
                return outer;
            }
            end = path.indexOf('.', end + 1);
        }
        return path;
    }

    private static Set<String> attributes(List<Candidate> candidates) {
        Set<String> attributes = new TreeSet<>();
        candidates.forEach(candidate -> attributes.add(String.valueOf(candidate.attribute())));
        return attributes;
    }

    private List<Candidate> candidates(ColumnMatch match, Column old, String owner) {
        References olds = oldReferences.apply(match.before());
        References news = References.of(match.after());
        String was = match.oldPath(old.name());
        List<Candidate> candidates = new ArrayList<>();
        List<Candidate> outer = new ArrayList<>();
        for (Column now : match.come()) {
            String path = match.newPath(now.name());
            if (path != null && Shapes.isCompatible(match, old, now, olds, news)) {
                Difference names = Difference.of(was == null ? old.name().text() : was, path);
                Candidate candidate =
                        new Candidate(match.after().name(), now.name(), owner, names.now(), names.oldName());
                candidates.add(candidate);
                if (!names.now().equals(path)) {
                    outer.add(candidate);
                }
            }
        }
        // An embedded attribute that took another name: its parts are no candidates for each other.
        return outer.isEmpty() ? candidates : outer;
    }

    private boolean isDropped(String owner, String path, String name) {
        Set<String> dropped = hints.droppedAttributes().getOrDefault(owner, Set.of());
        return dropped.stream().anyMatch(d -> path.equals(d) || path.startsWith(d + ".") || name.equalsIgnoreCase(d));
    }
}
