package dev.cairn.processor.project;

import dev.cairn.schema.manifest.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the build before left in the class output. */
public final class EarlierBuild {

    private EarlierBuild() {}

    /** Binary names of the entities that it saw; none if there was no such build. */
    public static List<String> entities(ClassOutput output, String database) {
        return manifest(output, database).map(Manifest::entities).orElse(List.of());
    }

    /** What it wrote of a database, if there was such a build. */
    public static Optional<Manifest> manifest(ClassOutput output, String database) {
        try {
            String text = output.read(Manifest.resource(database));
            return text == null ? Optional.empty() : Optional.ofNullable(OurFiles.manifest(text));
        } catch (IOException e) {
            // Nobody promised that the class output can be read; it is asked for names to look up, no more.
            return Optional.empty();
        }
    }
}
