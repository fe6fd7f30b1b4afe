package dev.cairn.processor.repository;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import java.util.stream.Stream;

/** Whether a foreign key holds an id, so that asking for the id of what it refers to needs no join. */
final class ForeignKeys {

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private ForeignKeys() {}

    /** No for the other side of an association, for a join table, and if in doubt: then there is a join, no more. */
    static boolean holdsId(Attribute attribute, AttributeKind.ToOne kind) {
        Annotations annotations = attribute.annotations();
        boolean elsewhere = Stream.of(
                        JPA + "JoinTable",
                        HIBERNATE + "JoinFormula",
                        HIBERNATE + "JoinColumnOrFormula",
                        HIBERNATE + "JoinColumnsOrFormulas",
                        HIBERNATE + "PropertyRef",
                        HIBERNATE + "NotFound")
                .anyMatch(annotations::has);
        return kind.mappedBy() == null
                && !elsewhere
                && annotations.all(JPA + "JoinColumn", JPA + "JoinColumns").stream()
                        .noneMatch(ForeignKeys::refersToColumn);
    }

    private static boolean refersToColumn(AnnotationUse joinColumn) {
        return !joinColumn.string("referencedColumnName").isEmpty();
    }
}
