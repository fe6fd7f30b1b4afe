package dev.cairn.runtime.database;

import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what the compiled model says of itself. */
final class ModelManifest {

    private ModelManifest() {}

    /**
     * What is said of a database, with the entities and converters of the other histories that its entities refer to: one
     * session factory has to know them all.
     *
     * @param loader that of the entities
     * @throws DatabaseMismatch if a manifest is missing, or another history was mapped under other settings
     */
    static Manifest read(String database, ClassLoader loader) {
        Map<String, Manifest> all = new LinkedHashMap<>();
        collect(database, loader, all);
        Manifest own = all.values().iterator().next();
        for (Manifest other : all.values()) {
            if (!other.naming().equals(own.naming())
                    || !other.quoting().equals(own.quoting())
                    || !other.typeSettings().equals(own.typeSettings())) {
                throw new DatabaseMismatch("the entities of '" + own.database() + "' refer to those of '"
                        + other.database() + "', which were mapped with another naming, quoting or validation; set the"
                        + " same in both @Database and build again");
            }
        }
        return all.size() == 1
                ? own
                : new Manifest(
                        own.format(),
                        own.database(),
                        own.directory(),
                        union(all.values(), Manifest::entities),
                        own.naming(),
                        own.quoting(),
                        own.dialects(),
                        own.typeSettings(),
                        own.schemaHash(),
                        own.migrations(),
                        union(all.values(), Manifest::converters),
                        own.draft(),
                        own.requires());
    }

    private static List<String> union(Collection<Manifest> all, Function<Manifest, List<String>> names) {
        return all.stream()
                .flatMap(manifest -> names.apply(manifest).stream())
                .distinct()
                .toList();
    }

    private static void collect(String database, ClassLoader loader, Map<String, Manifest> all) {
        Manifest manifest = one(database, loader);
        all.put(database, manifest);
        for (String other : manifest.requires()) {
            if (!all.containsKey(other)) {
                collect(other, loader, all);
            }
        }
    }

    private static Manifest one(String database, ClassLoader loader) {
        String resource = Manifest.resource(database);
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new DatabaseMismatch(resource + " is not on the class path; it comes with the entities, compiled"
                        + " with the Cairn processor");
            }
            return ManifestFormat.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (JsonException e) {
            throw new DatabaseMismatch(resource + " cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
