package dev.cairn.processor.neighbour;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The other histories that one refers to. Their files are read when first asked for. */
public final class Neighbours {

    private final String own;
    private final SortedMap<String, SortedSet<String>> entities;
    private final Set<String> here;
    private final Map<String, Optional<Neighbour>> known = new TreeMap<>();
    private final ClassPath classPath;

    /**
     * @param own the name of the history that has these neighbours, as its manifest bears it
     * @param entities per history the binary names of its entities that are referred to
     * @param here the histories that this compilation writes
     */
    public Neighbours(
            String own, Map<String, SortedSet<String>> entities, Collection<String> here, ClassPath classPath) {
        this.own = own;
        this.here = Set.copyOf(here);
        this.entities = new TreeMap<>(entities);
        this.classPath = classPath;
    }

    /** Takes in a history that this very compilation leads to its newest state. */
    public void add(Manifest manifest, String snapshot) {
        known.put(manifest.database(), Optional.of(new Neighbour(manifest, () -> Optional.of(snapshot))));
    }

    /** The histories whose entities are referred to. */
    public Set<String> names() {
        return entities.keySet();
    }

    /** The histories whose entities are referred to, as far as they are there. */
    public List<String> found() {
        return names().stream()
                .filter(name -> !name.equals(own) && find(name).isPresent())
                .toList();
    }

    /** Refuses a jar that has a history of this one's name; says which entities are of a jar without any. */
    public void check(Problems problems, Consumer<String> warnings) {
        entities.forEach((history, some) -> {
            Optional<Neighbour> neighbour = find(history);
            boolean listed = neighbour.isPresent() && some.stream().allMatch(neighbour.get()::lists);
            String names = String.join(", ", some).replace('$', '.');
            if (listed && history.equals(own)) {
                problems.report(Message.SAME_HISTORY, Place.NONE, names, words(history));
            } else if (!listed && (history.equals(own) || !here.contains(history))) {
                warnings.accept("HX111: " + names + (some.size() == 1 ? " belongs" : " belong")
                        + " to no history on the class path (" + Manifest.resource(history)
                        + "): nothing makes sure that the table is there when a foreign key to it is made. Compile that"
                        + " module with Cairn.");
            }
        });
    }

    /**
     * Reports what these migrations require and is not there. Where nothing refers to the other history any more, nobody knows
     * where it lies; that it is there is then checked when the migrations are applied.
     */
    public void checkRequired(Collection<ChangeList> lists, Problems problems) {
        SortedMap<String, Requirement> lacking = new TreeMap<>();
        lists.stream()
                .flatMap(list -> list.requires().stream())
                .filter(this::lacks)
                .forEach(requirement ->
                        lacking.merge(requirement.history(), requirement, (a, b) -> a.compareTo(b) > 0 ? a : b));
        lacking.values().forEach(requirement -> {
            Optional<Neighbour> neighbour = find(requirement.history());
            if (neighbour.isPresent()) {
                problems.report(
                        Message.OLD_HISTORY,
                        Place.NONE,
                        requirement.id(),
                        words(requirement.history()),
                        neighbour.get().state());
            } else {
                problems.report(
                        Message.MISSING_HISTORY,
                        Place.NONE,
                        requirement.id(),
                        words(requirement.history()),
                        Manifest.resource(requirement.history()));
            }
        });
    }

    /** Whether a migration requires what is not there. */
    public boolean lackFor(ChangeList list) {
        return list.requires().stream().anyMatch(this::lacks);
    }

    private boolean lacks(Requirement requirement) {
        return entities.containsKey(requirement.history())
                && find(requirement.history())
                        .map(neighbour -> !neighbour.has(requirement.id()))
                        .orElse(true);
    }

    /**
     * What changes require beyond what the history before them does: the newest migrations of each history that they make a
     * foreign key to.
     *
     * @param after the schema that they lead to
     */
    public List<Requirement> required(History before, List<Change> changes, Schema after, Problems problems) {
        Set<Requirement> required = new TreeSet<>();
        for (ForeignKey key : foreignKeys(changes)) {
            if (after.table(key.target()).isEmpty()) {
                required.addAll(newest(key, problems));
            }
        }
        before.lists().forEach(list -> list.requires().forEach(required::remove));
        return new ArrayList<>(required);
    }

    private List<Requirement> newest(ForeignKey key, Problems problems) {
        QualifiedName table = key.target();
        List<String> others = found();
        for (String name : others) {
            Neighbour neighbour = find(name).orElseThrow();
            if (neighbour.mayHave(table)) {
                return neighbour.newest();
            }
        }
        if (others.equals(List.copyOf(names()))) {
            problems.report(Message.FOREIGN_TABLE, Place.NONE, key.name(), table, String.join(", ", others));
        }
        return List.of();
    }

    private static List<ForeignKey> foreignKeys(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change instanceof CreateTable create
                        ? create.table().foreignKeys().stream()
                        : change instanceof AddConstraint add && add.constraint() instanceof ForeignKey key
                                ? Stream.of(key)
                                : Stream.empty())
                .toList();
    }

    private static String words(String history) {
        return history.equals(Manifest.DEFAULT) ? "the unnamed history" : "history " + history;
    }

    private Optional<Neighbour> find(String history) {
        return known.computeIfAbsent(history, this::read);
    }

    /** Beside one of its entities: another jar may have a history of the same name. */
    private Optional<Neighbour> read(String history) {
        SortedSet<String> some = entities.get(history);
        if (some == null) {
            return Optional.empty();
        }
        String entity = some.first();
        Optional<String> text = classPath.read(entity, Manifest.resource(history));
        try {
            return text.map(ManifestFormat::read)
                    .map(manifest -> new Neighbour(
                            manifest, () -> classPath.read(entity, manifest.directory() + "/schema.json")));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
