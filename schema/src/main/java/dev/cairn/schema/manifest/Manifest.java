package dev.cairn.schema.manifest;

import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the class path says of one database: which entities make it up, under which settings they were mapped, and which
 * migrations lie beside them.
 *
 * @param database the name of the history, {@value #DEFAULT} for the unnamed one
 * @param directory the resource folder that holds the migrations, such as {@code db} or {@code db/<name>}
 * @param entities binary names of the entity classes, sorted
 * @param naming the naming strategy the mapping assumed, such as {@code jpa}
 * @param quoting the quoting the mapping assumed, such as {@code none}
 * @param dialects ids of the dialects that migrations exist for
 * @param typeSettings further settings that the column types depend on
 * @param schemaHash the hash of the schema after the last migration
 * @param migrations parents before children
 * @param converters binary names of the attribute converters that apply by themselves, sorted
 * @param draft the migration that the build which wrote this may still have changed, or null
 * @param requires the names of the histories whose entities these refer to, sorted
 */
public record Manifest(
        int format,
        String database,
        String directory,
        List<String> entities,
        String naming,
        String quoting,
        List<String> dialects,
        Map<String, String> typeSettings,
        String schemaHash,
        List<Entry> migrations,
        List<String> converters,
        @Nullable MigrationId draft,
        List<String> requires) {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    /** The name under which the unnamed database is kept. */
    public static final String DEFAULT = "default";

    /** The resource folder of all manifests. */
    public static final String FOLDER = "META-INF/cairn/";

    /** A manifest of migrations that are all frozen, without converters and other histories. */
    public Manifest(
            int format,
            String database,
            String directory,
            List<String> entities,
            String naming,
            String quoting,
            List<String> dialects,
            Map<String, String> typeSettings,
            String schemaHash,
            List<Entry> migrations) {
        this(
                format,
                database,
                directory,
                entities,
                naming,
                quoting,
                dialects,
                typeSettings,
                schemaHash,
                migrations,
                List.of(),
                null,
                List.of());
    }

    /** A migration, what it continues, what it was squashed from, and what of other histories must have run before. */
    public record Entry(MigrationId id, List<MigrationId> parents, Replaced replaced, List<Requirement> requires) {
        public Entry {
            parents = List.copyOf(parents);
            requires = List.copyOf(requires);
        }

        /** One that was not squashed and needs no other history. */
        public Entry(MigrationId id, List<MigrationId> parents) {
            this(id, parents, Replaced.NONE, List.of());
        }

        /** What a change list says of itself. */
        public static Entry of(ChangeList list) {
            return new Entry(list.id(), list.parents(), list.replaced(), list.requires());
        }
    }

    public Manifest {
        entities = entities.stream().sorted().toList();
        dialects = List.copyOf(dialects);
        typeSettings = Collections.unmodifiableMap(new TreeMap<>(typeSettings));
        migrations = List.copyOf(migrations);
        converters = converters.stream().sorted().toList();
        requires = requires.stream().sorted().distinct().toList();
    }

    /** The migrations that nothing continues. */
    public List<MigrationId> heads() {
        Set<MigrationId> parents =
                migrations.stream().flatMap(entry -> entry.parents().stream()).collect(Collectors.toSet());
        return migrations.stream()
                .map(Entry::id)
                .filter(id -> !parents.contains(id))
                .toList();
    }

    /** Whether a migration is among these, be it squashed into another one. */
    public boolean has(MigrationId id) {
        return migrations.stream()
                .anyMatch(
                        entry -> entry.id().equals(id) || entry.replaced().ids().contains(id));
    }

    /** The resource of a database's manifest. */
    public static String resource(String database) {
        return FOLDER + database + ".json";
    }
}
