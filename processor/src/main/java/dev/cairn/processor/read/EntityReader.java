package dev.cairn.processor.read;

import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities, and whatever they refer to, into models. Annotations are read by name, so that neither JPA nor Hibernate is on
 * the processor's class path.
 */
@SuppressWarnings("UnusedVariable")
public final class EntityReader {

    private final Elements elements;
    private final Types types;
    private final Problems problems;

    public EntityReader(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /**
     * Reads the annotated elements of a compilation: classes marked as entity, converter, embeddable or mapped superclass, and
     * packages that declare generators. Entities among them are owned; entities they refer to are read too.
     */
    public EntityModels read(Collection<? extends Element> roots) {
        return new EntityModels(Map.of(), Set.of());
    }
}
