package dev.cairn.processor.map.table;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import java.util.List;

/**
 * What the mapping depends on beside the entities.
 *
 * @param dialects ids of the enabled dialects; only reserved words and length limits depend on them
 * @param validation whether constraints of Bean Validation shape the tables
 */
public record MappingSettings(Naming naming, Quoting quoting, List<String> dialects, boolean validation) {

    public MappingSettings(Naming naming, Quoting quoting, List<String> dialects) {
        this(naming, quoting, dialects, true);
    }

    public MappingSettings {
        dialects = List.copyOf(dialects);
    }
}
