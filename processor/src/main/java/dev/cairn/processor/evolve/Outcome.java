package dev.cairn.processor.evolve;

import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a database's directory has to hold, whatever of it is there already.
 *
 * @param migration the migration for the drift, or null if there is none
 * @param withdrawn what goes, or is replaced by the migration; the one of the same id is rewritten in place
 * @param files paths below the directory, with slashes, and texts, in the order in which they are written: at every moment
 *     what is there can be completed by the next build
 * @param manifest what the class path is told
 */
public record Outcome(
        @Nullable ChangeList migration, List<MigrationId> withdrawn, Map<String, String> files, Manifest manifest) {

    public Outcome {
        withdrawn = List.copyOf(withdrawn);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The text of {@code schema.json}. */
    public String snapshot() {
        return Objects.requireNonNull(files.get("schema.json"));
    }
}
