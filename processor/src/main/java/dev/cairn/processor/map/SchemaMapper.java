package dev.cairn.processor.map;

import dev.cairn.processor.map.table.MappingSettings;
import dev.cairn.processor.model.EntityModels;
import dev.cairn.processor.problem.Problems;

/** Maps entities to the schema that Hibernate 7.4 creates for them under the same settings. */
public final class SchemaMapper {

    private final MappingSettings settings;
    private final Problems problems;

    public SchemaMapper(MappingSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** The schema of all owned entities. If it reported problems, the result is incomplete and must not be written. */
    public Mapping map(EntityModels models) {
        return new MappingRun(models, settings, problems).run();
    }
}
