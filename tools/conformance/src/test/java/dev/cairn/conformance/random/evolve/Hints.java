package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import java.util.ArrayList;
import java.util.List;

/** The annotations that say what became of old names. */
final class Hints {
    private Hints() {}

    static Facets renamed(Facets facets, String old) {
        return listed(facets, "RenamedFrom", old);
    }

    static MappedClass dropped(MappedClass type, String attribute) {
        return type.faceted(facets -> listed(facets, "Dropped", attribute));
    }

    static Model dropped(Model model, MappedClass type) {
        List<String> all = new ArrayList<>(model.dropped());
        all.add(model.home(type.name()) + "." + type.name());
        return model.withDropped(all);
    }

    private static Facets listed(Facets facets, String key, String name) {
        String before = facets.get(key);
        String list = before == null ? "" : ", " + before.replaceAll("[{}]", "");
        String all = "\"" + name + "\"" + list;
        return facets.with(key, list.isEmpty() ? all : "{" + all + "}");
    }

    /** Without the hints of the step before. */
    static Model cleared(Model model) {
        return model.mapping(type -> {
                    MappedClass bare = type.faceted(Hints::cleared);
                    for (var attribute : bare.attributes()) {
                        bare = bare.replacing(attribute.name(), attribute.faceted(Hints::cleared));
                    }
                    return bare;
                })
                .withDropped(List.of())
                .withEnums(model.enums().stream().map(EnumType::settled).toList());
    }

    private static Facets cleared(Facets facets) {
        return facets.without("RenamedFrom").without("Dropped").without("Backfill");
    }
}
