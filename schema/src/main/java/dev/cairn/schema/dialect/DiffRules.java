package dev.cairn.schema.dialect;

import dev.cairn.schema.step.NativeColumn;

/** Which differences are none in a database, and which can be made only the long way round. */
public interface DiffRules {

    /** Whether the type of a column can be altered in place; else the column is dropped and added again. */
    boolean altersType(NativeColumn before, NativeColumn after);

    /** Whether going from one type to the other may lose what a value holds. */
    boolean losesData(NativeColumn before, NativeColumn after);
}
