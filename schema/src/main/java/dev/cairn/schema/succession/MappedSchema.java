package dev.cairn.schema.succession;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import java.util.Set;

/**
 * The schema as the entities have it now.
 *
 * @param derivedNames names of constraints and indexes that the mapping derived, as opposed to those the user gave
 */
public record MappedSchema(Schema schema, Set<Name> derivedNames, Origins origins) {
    public MappedSchema {
        derivedNames = Set.copyOf(derivedNames);
    }
}
