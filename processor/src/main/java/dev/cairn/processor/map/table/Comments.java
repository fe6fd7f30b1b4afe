package dev.cairn.processor.map.table;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.schema.model.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hibernate's {@code @Comment}s on one element: on what bears the name that {@code on} says, else on what the element stands for. */
public final class Comments {
    private Comments() {}

    /** The comment on the column or table that the element stands for; null if there is none. */
    public static @Nullable String of(Annotations annotations, Name name) {
        String text = null;
        for (AnnotationUse use : uses(annotations)) {
            String on = use.string("on");
            if (on.isEmpty() || on.equalsIgnoreCase(name.text())) {
                text = use.string("value");
            }
        }
        return text;
    }

    /** The comment that says by name on which secondary table it is; null if there is none. */
    static @Nullable String named(Annotations annotations, Name name) {
        return uses(annotations).stream()
                .filter(use -> use.string("on").equalsIgnoreCase(name.text()))
                .map(use -> use.string("value"))
                .findFirst()
                .orElse(null);
    }

    private static List<AnnotationUse> uses(Annotations annotations) {
        return annotations.all(Hibernate.COMMENT, Hibernate.COMMENTS);
    }
}
