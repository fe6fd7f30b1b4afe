package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.ArrayList;
import java.util.List;

/** The columns of an embeddable where its holder gives them names of its own. */
final class Overrides {
    private final Model model;
    private final String prefix;
    private final List<String> attributes = new ArrayList<>();
    private final List<String> associations = new ArrayList<>();

    /** Names begin with {@code prefix}. */
    Overrides(Model model, String prefix) {
        this.model = model;
        this.prefix = prefix;
    }

    Facets of(MappedClass embeddable, Facets facets) {
        collect(embeddable, "");
        Facets changed = facets;
        if (!attributes.isEmpty()) {
            changed = changed.with("AttributeOverrides", "{" + String.join(", ", attributes) + "}");
        }
        return associations.isEmpty()
                ? changed
                : changed.with("AssociationOverrides", "{" + String.join(", ", associations) + "}");
    }

    private void collect(MappedClass embeddable, String path) {
        for (Attribute attribute : embeddable.attributes()) {
            String name = path + attribute.name();
            String column = '"' + prefix + "_" + attribute.name() + '"';
            if (attribute.sort() instanceof Sort.Basic) {
                attributes.add("@AttributeOverride(name = \"" + name + "\", column = @Column(name = " + column + "))");
            } else if (attribute.sort() instanceof Sort.Embedded embedded) {
                collect(model.get(embedded.embeddable()), name + ".");
            } else if (attribute.isJoinColumn()) {
                associations.add("@AssociationOverride(name = \"" + name + "\", joinColumns = @JoinColumn(name = "
                        + column + "))");
            }
        }
    }
}
