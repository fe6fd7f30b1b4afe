package dev.cairn.schema.hazard;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;

/** What the mapping knows of a column besides the schema. */
public interface Mapped {

    /** Nothing is known. */
    Mapped UNKNOWN = new Mapped() {
        @Override
        public boolean madeByApplication(QualifiedName table, Name column) {
            return false;
        }

        @Override
        public boolean filledUnasked(QualifiedName table, Name column) {
            return false;
        }
    };

    /** Whether the application makes the column's values (a generator, a callback), so that the database cannot. */
    boolean madeByApplication(QualifiedName table, Name column);

    /** Whether nobody said what old rows get in the new column, and it is filled nevertheless. */
    boolean filledUnasked(QualifiedName table, Name column);
}
