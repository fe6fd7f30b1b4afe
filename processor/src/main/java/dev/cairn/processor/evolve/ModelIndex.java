package dev.cairn.processor.evolve;

import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EmbeddableModel;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.model.Jpa;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds back from tables and columns to the classes and attributes they come from. */
final class ModelIndex {

    private final EntityModels models;
    private final Origins origins;

    /** Null until somebody asks: a build that changes nothing does not. */
    private @Nullable Map<String, EntityModel> byBinaryName;

    /** By class name the entity and those below it. Null until somebody asks. */
    private @Nullable Map<String, List<EntityModel>> hierarchies;

    ModelIndex(EntityModels models, Origins origins) {
        this.models = models;
        this.origins = origins;
    }

    /** The entity of that binary name. */
    Optional<EntityModel> entity(String binaryName) {
        if (byBinaryName == null) {
            byBinaryName = new LinkedHashMap<>();
            for (EntityModel entity : models.all()) {
                byBinaryName.put(entity.binaryName(), entity);
            }
        }
        return Optional.ofNullable(byBinaryName.get(binaryName));
    }

    /** The entity that owns a table, also a join or collection table. */
    Optional<EntityModel> entity(QualifiedName table) {
        return origins.of(table).flatMap(origin -> entity(Before.ownerClass(origin.owner())));
    }

    /** The attributes on the path to a column, outermost first: of {@code address.street} both. Empty if it has none. */
    List<Attribute> attributes(QualifiedName table, Name column) {
        Optional<Origins.TableOrigin> origin = origins.of(table);
        String path = origin.map(o -> o.columns().get(column)).orElse(null);
        EntityModel owner = entity(table).orElse(null);
        if (origin.isEmpty() || path == null || owner == null) {
            return List.of();
        }
        String declared = origin.get().owner();
        // A collection table may also have columns of others: those are the collection's.
        String collection = declared.substring(declared.indexOf('#') + 1);
        boolean inside =
                collection.equals(declared) || path.startsWith(collection + ".") || isSecondary(owner, collection);
        List<String> names = List.of((inside ? path : collection).split("\\."));
        for (EntityModel entity : hierarchy(owner)) {
            List<Attribute> found = resolve(models.attributes(entity), names);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether the table is not a collection's but one that the entity has beside its own. */
    private static boolean isSecondary(EntityModel owner, String table) {
        return owner.annotations().all(Jpa.SECONDARY_TABLE, Jpa.SECONDARY_TABLES).stream()
                .anyMatch(use -> NameRules.unquoted(use.string("name")).equals(table));
    }

    /** The entity and those below it: in a single table a column may be a subclass's. */
    private List<EntityModel> hierarchy(EntityModel owner) {
        if (hierarchies == null) {
            hierarchies = new HashMap<>();
            for (EntityModel entity : models.all()) {
                for (EntityModel above : models.lineage(entity)) {
                    hierarchies
                            .computeIfAbsent(above.className(), any -> new ArrayList<>())
                            .add(entity);
                }
            }
        }
        return hierarchies.getOrDefault(owner.className(), List.of());
    }

    private static List<Attribute> resolve(List<Attribute> attributes, List<String> names) {
        List<Attribute> found = new ArrayList<>();
        @Nullable List<Attribute> scope = attributes;
        @Nullable EmbeddableModel key = null;
        for (String name : names) {
            if (key != null && name.equals(AttributeKind.KEY)) {
                scope = key.attributes();
                key = null;
                continue;
            }
            Attribute next = scope == null
                    ? null
                    : scope.stream()
                            .filter(a -> a.name().equals(name))
                            .findFirst()
                            .orElse(null);
            if (next == null) {
                return found;
            }
            found.add(next);
            key = next.kind().embeddedKey();
            AttributeKind inner =
                    next.kind() instanceof AttributeKind.Elements elements ? elements.element() : next.kind();
            scope = inner instanceof AttributeKind.Embedded embedded
                    ? embedded.embeddable().attributes()
                    : null;
        }
        return found;
    }
}
