package dev.cairn.schema.dialect;

import dev.cairn.schema.model.LogicalType;

/** The native types of a database: exactly those that Hibernate's dialect of the same database gives. */
public interface TypeNames {

    /**
     * The native type of a column.
     *
     * @param column the column as it stands in SQL, quoted where it must be; for the check
     */
    NativeType of(LogicalType type, String column);

    /** Whether Hibernate's dialect of this database has a type for it; only then {@link #of} is asked. */
    boolean has(LogicalType type);
}
