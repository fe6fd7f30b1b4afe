package dev.cairn.processor.map.column;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.type.TypeCode;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of Hibernate's that state a type code; refuses what only a running program decides. */
final class StatedCodes {

    private final Problems problems;

    StatedCodes(Problems problems) {
        this.problems = problems;
    }

    /**
     * The type code stated.
     *
     * @param code {@code @JdbcTypeCode} or its like
     * @param type {@code @JdbcType} or its like
     * @param all the annotations of the attribute: a column definition decides where a code does not
     */
    @Nullable
    TypeCode of(@Nullable AnnotationUse code, @Nullable AnnotationUse type, Annotations all) {
        if (type != null) {
            String name = String.valueOf(type.className("value"));
            TypeCode known = TypeCode.ofClass(name);
            if (known == null && !defined(all)) {
                problems.report(Message.TYPE_UNDECIDED, type.place("value"), "@JdbcType", name);
            }
            return known;
        }
        if (code == null) {
            return null;
        }
        int number = code.integer("value", Integer.MIN_VALUE);
        TypeCode known = TypeCode.of(number);
        if (known == null && !defined(all)) {
            problems.report(Message.TYPE_CODE_UNKNOWN, code.place("value"), String.valueOf(number));
        }
        return known;
    }

    static boolean defined(Annotations annotations) {
        AnnotationUse column = annotations.get(Jpa.COLUMN);
        return column != null && !column.string("columnDefinition").isEmpty();
    }
}
