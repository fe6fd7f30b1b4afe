package dev.cairn.runtime.database;

import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Finds what the compiled model says of itself. */
final class ModelManifest {

    private ModelManifest() {}

    /** @param loader that of the entities */
    static Manifest read(String database, ClassLoader loader) {
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
