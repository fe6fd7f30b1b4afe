package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.json.UnknownFormatException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.script.ScriptFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Migrations as a build put them into a jar or class folder, listed by the manifest beside them. */
final class ClassPathSource implements MigrationSource {

    private final ClassLoader loader;
    private final String resource;
    private final Manifest manifest;
    private final Map<MigrationId, Replaced> replaced;

    private ClassPathSource(ClassLoader loader, String resource, Manifest manifest) {
        this.loader = loader;
        this.resource = resource;
        this.manifest = manifest;
        this.replaced =
                manifest.migrations().stream().collect(Collectors.toMap(Manifest.Entry::id, Manifest.Entry::replaced));
    }

    static ClassPathSource find(ClassLoader loader, String database) {
        String name = database.isEmpty() ? Manifest.DEFAULT : database;
        String resource = Manifest.resource(name);
        try {
            // two loaders may both see one jar
            List<String> found = Collections.list(loader.getResources(resource)).stream()
                    .map(URL::toExternalForm)
                    .distinct()
                    .toList();
            if (found.size() > 1) {
                throw new MigrationFailure(
                        Code.NO_MIGRATIONS,
                        "the class path has " + found.size() + " databases of the name \"" + name + "\": " + found
                                + ". Give all but one another name with @Database(name = ...).");
            }
        } catch (IOException e) {
            throw new MigrationFailure(Code.NO_MIGRATIONS, "the class path cannot be read: " + e.getMessage(), e);
        }
        String text = read(loader, resource)
                .orElseThrow(() -> new MigrationFailure(
                        Code.NO_MIGRATIONS,
                        "the class path has no " + resource + ". Compile the entities with the Cairn processor on the"
                                + " processor path, and keep its output in the jar."));
        try {
            return new ClassPathSource(loader, resource, ManifestFormat.read(text));
        } catch (UnknownFormatException e) {
            throw new MigrationFailure(Code.NO_MIGRATIONS, resource + " cannot be read: " + e.getMessage() + ".", e);
        } catch (JsonException e) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS,
                    resource + " cannot be read: " + e.getMessage() + ". Build the project again.",
                    e);
        }
    }

    @Override
    public List<MigrationId> ids() {
        return manifest.migrations().stream().map(Manifest.Entry::id).toList();
    }

    @Override
    public List<String> dialects() {
        return manifest.dialects();
    }

    @Override
    public Optional<String> changeList(MigrationId id) {
        return read(loader, manifest.directory() + "/changes/" + id.value() + ".json");
    }

    @Override
    public Optional<String> script(MigrationId id, String dialect, int part) {
        return read(loader, manifest.directory() + "/migration/" + dialect + "/" + ScriptFormat.fileName(id, part));
    }

    @Override
    public Optional<MigrationId> draft() {
        return Optional.ofNullable(manifest.draft());
    }

    @Override
    public Replaced replaced(MigrationId id) {
        return replaced.getOrDefault(id, Replaced.NONE);
    }

    @Override
    public String description() {
        return resource;
    }

    private static Optional<String> read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS, resource + " cannot be read from the class path: " + e.getMessage(), e);
        }
    }
}
