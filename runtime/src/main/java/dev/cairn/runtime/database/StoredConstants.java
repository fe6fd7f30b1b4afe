package dev.cairn.runtime.database;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.CollectionPart;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.type.descriptor.converter.spi.BasicValueConverter;
import org.hibernate.type.descriptor.converter.spi.JpaAttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the numbers that constants of enums are stored as ({@code @EnumeratedValue}). Hibernate stores an {@code int} in two bytes
 * where no type code says otherwise, and cuts off what is more: another constant would be read, or none. In its own schema a check
 * on the values refuses such a row; the compiler does not know the values, so that the check is not in the migrations.
 */
final class StoredConstants {

    private final SessionFactoryImplementor factory;

    StoredConstants(SessionFactory factory) {
        this.factory = factory.unwrap(SessionFactoryImplementor.class);
    }

    /**
     * Looks at every column of every entity and collection.
     *
     * @throws DatabaseMismatch if a column does not hold the number of a constant
     */
    void check() {
        MappingMetamodel metamodel = factory.getMappingMetamodel();
        metamodel.forEachEntityDescriptor(entity -> {
            entity.getIdentifierMapping().forEachSelectable((index, column) -> check(column));
            entity.forEachSelectable((index, column) -> check(column));
        });
        metamodel.forEachCollectionDescriptor(collection -> {
            PluralAttributeMapping attribute = collection.getAttributeMapping();
            check(attribute.getElementDescriptor());
            check(attribute.getIndexDescriptor());
        });
    }

    private void check(@Nullable CollectionPart part) {
        if (part != null) {
            part.forEachSelectable((index, column) -> check(column));
        }
    }

    private void check(SelectableMapping column) {
        BasicValueConverter<?, ?> converter = column.getJdbcMapping().getValueConverter();
        // a converter of the user's own is left to its author
        if (converter != null && !(converter instanceof JpaAttributeConverter)) {
            check(converter, column);
        }
    }

    private <D, R> void check(BasicValueConverter<D, R> converter, SelectableMapping column) {
        Class<D> type = converter.getDomainJavaType().getJavaTypeClass();
        if (!type.isEnum()) {
            return;
        }
        Class<?> bound = column.getJdbcMapping().getJdbcType().getPreferredJavaTypeClass(factory.getWrapperOptions());
        for (D constant : type.getEnumConstants()) {
            if (converter.toRelationalValue(constant) instanceof Number number
                    && number.longValue() != kept(number, bound)) {
                throw new DatabaseMismatch("the constant " + ((Enum<?>) constant).name() + " of " + type.getName()
                        + " is stored as " + number
                        + ", of which Hibernate keeps " + kept(number, bound) + " in the column "
                        + column.getSelectionExpression() + " of " + column.getContainingTableExpression()
                        + "; write @JdbcTypeCode(SqlTypes.INTEGER) beside the attribute and build again");
            }
        }
    }

    /** What is left of a number in the Java type that the column is written with. */
    private static long kept(Number number, Class<?> bound) {
        if (bound == Byte.class) {
            return number.byteValue();
        }
        return bound == Short.class ? number.shortValue() : number.longValue();
    }
}
