package dev.cairn.processor.repository;

import dev.cairn.processor.repository.spec.TypeName;

/** What the planner has to know of types beside the entities. */
public interface TypeFacts {

    /** Whether somebody wrote a class of that name; one that an earlier compilation generated does not count. */
    boolean handWritten(TypeName type);

    /** Whether an earlier compilation, perhaps of another module, generated a class of that name. */
    boolean generated(TypeName type);

    /** Whether code in that package may name the class with that canonical name. */
    boolean accessible(String canonicalName, String fromPackage);
}
