package dev.cairn.processor.project;

import dev.cairn.schema.manifest.Manifest;
import java.io.IOException;
import java.util.List;

/** What the build before left in the class output. */
public final class EarlierBuild {

    private EarlierBuild() {}

    /** Binary names of the entities that it saw; none if there was no such build. */
    public static List<String> entities(ClassOutput output, String database) {
        try {
            String text = output.read(Manifest.resource(database));
            Manifest manifest = text == null ? null : OurFiles.manifest(text);
            return manifest == null ? List.of() : manifest.entities();
        } catch (IOException e) {
            // Nobody promised that the class output can be read; it is asked for names to look up, no more.
            return List.of();
        }
    }
}
