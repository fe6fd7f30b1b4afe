package dev.cairn.processor.neighbour;

import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Another history, as its build left it in a jar. */
final class Neighbour {

    private final Manifest manifest;
    private final Supplier<Optional<String>> snapshot;
    private @Nullable Schema schema;

    /**
     * @param snapshot reads its {@code schema.json}
     */
    Neighbour(Manifest manifest, Supplier<Optional<String>> snapshot) {
        this.manifest = manifest;
        this.snapshot = snapshot;
    }

    boolean lists(String entity) {
        return manifest.entities().contains(entity);
    }

    boolean has(MigrationId id) {
        return manifest.has(id);
    }

    /** Its newest migrations, as what is built on it now requires them. */
    List<Requirement> newest() {
        return manifest.heads().stream()
                .map(id -> new Requirement(manifest.database(), id))
                .toList();
    }

    /** Its newest migrations in words. */
    String state() {
        List<MigrationId> heads = manifest.heads();
        return heads.isEmpty()
                ? "has no migration"
                : "ends with " + heads.stream().map(MigrationId::value).collect(Collectors.joining(" and "));
    }

    /** Whether its newest schema has a table; one whose snapshot cannot be read may have any. */
    boolean mayHave(QualifiedName table) {
        if (schema == null) {
            Optional<String> text = snapshot.get();
            try {
                schema = text.isEmpty()
                        ? Schema.EMPTY
                        : SnapshotFormat.read(text.get()).schema();
            } catch (JsonException e) {
                schema = Schema.EMPTY;
            }
        }
        return schema.equals(Schema.EMPTY) || schema.table(table).isPresent();
    }
}
