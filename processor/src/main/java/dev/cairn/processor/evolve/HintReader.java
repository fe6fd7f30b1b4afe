package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EmbeddableModel;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.schema.rename.match.Hints;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what the sources say about renames and drops. */
final class HintReader {

    private static final String RENAMED_FROM = "dev.cairn.annotation.RenamedFrom";
    private static final String DROPPED = "dev.cairn.annotation.Dropped";

    private final Map<String, List<String>> renamedClasses = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> renamedAttributes = new LinkedHashMap<>();
    private final Map<String, Set<String>> droppedAttributes = new LinkedHashMap<>();
    private final EntityModels models;

    private HintReader(EntityModels models) {
        this.models = models;
    }

    static Hints read(EntityModels models, DatabaseSettings settings) {
        HintReader reader = new HintReader(models);
        models.owned().forEach(reader::entity);
        return new Hints(
                reader.renamedClasses,
                reader.renamedAttributes,
                reader.droppedAttributes,
                new LinkedHashSet<>(settings.dropped()));
    }

    private void entity(EntityModel entity) {
        List<String> names = entity.annotations().texts(RENAMED_FROM);
        if (!names.isEmpty()) {
            renamedClasses.put(entity.binaryName(), names);
        }
        // A column of a single table belongs to the root's table, whichever class below declares it.
        for (EntityModel owner : models.lineage(entity)) {
            dropped(owner.binaryName(), "", entity.annotations());
            entity.superclasses().forEach(above -> dropped(owner.binaryName(), "", above.annotations()));
            models.attributes(entity).forEach(attribute -> attribute(owner.binaryName(), "", attribute));
            // What a class above declares has a column of its own in each table per class below.
            dropped(entity.binaryName(), "", owner.annotations());
            owner.superclasses().forEach(above -> dropped(entity.binaryName(), "", above.annotations()));
        }
    }

    private void attribute(String owner, String prefix, Attribute attribute) {
        String path = prefix + attribute.name();
        List<String> names = attribute.annotations().texts(RENAMED_FROM);
        if (!names.isEmpty()) {
            renamedAttributes
                    .computeIfAbsent(owner, any -> new LinkedHashMap<>())
                    .put(path, names);
        }
        if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
            embeddable(owner, path + ".", embedded.embeddable());
        } else if (attribute.kind() instanceof AttributeKind.Elements elements
                && elements.element() instanceof AttributeKind.Embedded embedded) {
            embeddable(owner, path + ".", embedded.embeddable());
        }
        EmbeddableModel key = attribute.kind().embeddedKey();
        if (key != null) {
            embeddable(owner, path + "." + AttributeKind.KEY + ".", key);
        }
    }

    private void embeddable(String owner, String prefix, EmbeddableModel embeddable) {
        dropped(owner, prefix, embeddable.annotations());
        embeddable.attributes().forEach(attribute -> attribute(owner, prefix, attribute));
    }

    private void dropped(String owner, String prefix, Annotations annotations) {
        for (String name : annotations.texts(DROPPED)) {
            droppedAttributes
                    .computeIfAbsent(owner, any -> new LinkedHashSet<>())
                    .add(prefix + name);
        }
    }
}
