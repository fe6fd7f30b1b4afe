package dev.cairn.processor.repository.spec;

import dev.cairn.processor.model.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique key to find rows by.
 *
 * @param constant the name of its constant: {@code SHELF_AND_AUTHOR}
 * @param finder what its finders are called after {@code findBy}, {@code getBy}: {@code ShelfAndAuthor}
 * @param constraint the name of the constraint in the database
 * @param parts what it is made of
 */
public record KeySpec(String constant, String finder, String constraint, List<Part> parts) {

    /**
     * One attribute of a key.
     *
     * @param path from the entity: {@code address.zip}
     * @param parameter the name of the finder's parameter
     * @param type its type
     * @param targetId for another entity, the type of its id, if that is simple; else null
     */
    public record Part(
            String path,
            String parameter,
            JavaType type,
            @Nullable JavaType targetId) {}

    public KeySpec {
        parts = List.copyOf(parts);
    }

    /** Whether there is a finder by ids too. */
    public boolean hasFinderByIds() {
        return parts.stream().anyMatch(part -> part.targetId() != null);
    }

    /** What the finders by ids are called after {@code findBy}: {@code ShelfAndAuthorId}. */
    public String finderByIds() {
        StringBuilder name = new StringBuilder();
        for (Part part : parts) {
            name.append(name.isEmpty() ? "" : "And").append(Words.pascal(part.path()));
            name.append(part.targetId() == null ? "" : "Id");
        }
        return name.toString();
    }
}
