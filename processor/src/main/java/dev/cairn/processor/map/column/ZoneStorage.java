package dev.cairn.processor.map.column;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.Attribute.Access;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.LogicalType.Zone;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where times keep their offset: what {@code @TimeZoneStorage} asks for. Its AUTO means what a database can do, so it is
 * something certain only where all databases of a project can do the same.
 */
final class ZoneStorage {
    private static final String COLUMN = "COLUMN";
    private static final String AUTO = "AUTO";
    private static final String DEFAULT = "DEFAULT";

    private final List<Dialect> dialects;
    private final Problems problems;

    ZoneStorage(List<Dialect> dialects, Problems problems) {
        this.dialects = dialects;
        this.problems = problems;
    }

    /** Refuses what an attribute or an element cannot have. */
    void check(Attribute attribute, BasicType type, boolean element) {
        AnnotationUse storage = attribute.annotations().get(Hibernate.TIME_ZONE_STORAGE);
        if (storage == null) {
            return;
        }
        AnnotationUse column = attribute.annotations().get(Hibernate.TIME_ZONE_COLUMN);
        if (column != null && !isAuto(storage) && !isColumn(storage)) {
            problems.report(Message.TIME_ZONE_COLUMN_UNUSED, column.place(), storage.constant("value", AUTO));
        }
        List<Dialect> keepers = keepers();
        if (isAuto(storage) && hasOffset(type) && !keepers.isEmpty() && keepers.size() < dialects.size()) {
            List<Dialect> others =
                    dialects.stream().filter(each -> !keepers.contains(each)).toList();
            problems.report(Message.TIME_ZONE_AUTO, storage.place(), ids(keepers), ids(others));
        } else if (isApart(attribute.annotations())) {
            if (element) {
                problems.report(Message.TIME_ZONE_IN_COLLECTION, storage.place("value"));
            } else if (attribute.access() == Access.PROPERTY && hasOffset(type)) {
                problems.report(Message.TIME_ZONE_OF_GETTER, storage.place("value"), attribute.name());
            }
        }
    }

    /** Whether the offset of a time has a column of its own. */
    boolean isApart(Attribute attribute, BasicType type) {
        return hasOffset(type) && isApart(attribute.annotations());
    }

    /** What becomes of an offset in the column of its time; null for Hibernate's default. */
    @Nullable
    Zone zone(Annotations annotations) {
        AnnotationUse storage = annotations.get(Hibernate.TIME_ZONE_STORAGE);
        return switch (storage == null ? DEFAULT : storage.constant("value", AUTO)) {
            case "NATIVE" -> Zone.NATIVE;
            case "NORMALIZE" -> Zone.NONE;
            default -> null;
        };
    }

    private boolean isApart(Annotations annotations) {
        AnnotationUse storage = annotations.get(Hibernate.TIME_ZONE_STORAGE);
        return storage != null
                && (isColumn(storage) || (isAuto(storage) && keepers().isEmpty()));
    }

    private static boolean isAuto(AnnotationUse storage) {
        return storage.constant("value", AUTO).equals(AUTO);
    }

    private static boolean isColumn(AnnotationUse storage) {
        return storage.constant("value", AUTO).equals(COLUMN);
    }

    private static boolean hasOffset(BasicType type) {
        return type.stored().sort().hasOffset();
    }

    private List<Dialect> keepers() {
        return dialects.stream()
                .filter(dialect -> dialect.capabilities().keepsOffsets())
                .toList();
    }

    private static String ids(List<Dialect> dialects) {
        return dialects.stream().map(Dialect::id).collect(Collectors.joining(", "));
    }
}
