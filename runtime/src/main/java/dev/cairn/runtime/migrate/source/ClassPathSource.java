package dev.cairn.runtime.migrate.source;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.json.UnknownFormatException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.script.ScriptFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Migrations as a build put them into a jar or class folder, listed by the manifest beside them. */
final class ClassPathSource implements MigrationSource {

    private final ClassLoader loader;
    private final String resource;
    private final Manifest manifest;
    private final Map<MigrationId, Replaced> replaced;
    private final Map<MigrationId, List<Requirement>> requires;
    private final List<MigrationSource> required;

    private ClassPathSource(ClassLoader loader, String resource, Manifest manifest, List<MigrationSource> required) {
        this.loader = loader;
        this.resource = resource;
        this.manifest = manifest;
        this.required = List.copyOf(required);
        this.requires =
                manifest.migrations().stream().collect(Collectors.toMap(Manifest.Entry::id, Manifest.Entry::requires));
        this.replaced =
                manifest.migrations().stream().collect(Collectors.toMap(Manifest.Entry::id, Manifest.Entry::replaced));
    }

    static ClassPathSource find(ClassLoader loader, String database) {
        return find(loader, database.isEmpty() ? Manifest.DEFAULT : database, Set.of());
    }

    /**
     * The migrations of one history, with those that it requires.
     *
     * @param above the histories that require it
     */
    private static ClassPathSource find(ClassLoader loader, String name, Set<String> above) {
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
            Manifest manifest = ManifestFormat.read(text);
            return new ClassPathSource(loader, resource, manifest, required(loader, manifest, above));
        } catch (UnknownFormatException e) {
            throw new MigrationFailure(Code.NO_MIGRATIONS, resource + " cannot be read: " + e.getMessage() + ".", e);
        } catch (JsonException e) {
            throw new MigrationFailure(
                    Code.NO_MIGRATIONS,
                    resource + " cannot be read: " + e.getMessage() + ". Build the project again.",
                    e);
        }
    }

    /** One that is not on the class path is left out: a database may have it all the same. */
    private static List<MigrationSource> required(ClassLoader loader, Manifest manifest, Set<String> above) {
        Set<String> here = new TreeSet<>(above);
        here.add(manifest.database());
        return manifest.requires().stream()
                .filter(other -> !here.contains(other) && loader.getResource(Manifest.resource(other)) != null)
                .<MigrationSource>map(other -> find(loader, other, here))
                .toList();
    }

    @Override
    public String history() {
        return manifest.database();
    }

    @Override
    public List<Requirement> requires(MigrationId id) {
        return requires.getOrDefault(id, List.of());
    }

    @Override
    public List<MigrationSource> required() {
        return required;
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
        return file(manifest.directory() + "/changes/" + id.value() + ".json");
    }

    @Override
    public Optional<String> script(MigrationId id, String dialect, int part) {
        return file(manifest.directory() + "/migration/" + dialect + "/" + ScriptFormat.fileName(id, part));
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

    /**
     * A file of the history. A named module keeps its folders to itself, as if they were packages of classes, all but {@code
     * META-INF}: there the file is looked for beside the manifest.
     */
    private Optional<String> file(String path) {
        Optional<String> seen = read(loader, path);
        URL here = loader.getResource(resource);
        if (seen.isPresent() || here == null) {
            return seen;
        }
        String up = "../".repeat(resource.split("/").length - 1);
        try (InputStream in = new URL(here, up + path).openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static Optional<String> read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    private static MigrationFailure unreadable(String resource, IOException e) {
        return new MigrationFailure(
                Code.NO_MIGRATIONS, resource + " cannot be read from the class path: " + e.getMessage(), e);
    }
}
