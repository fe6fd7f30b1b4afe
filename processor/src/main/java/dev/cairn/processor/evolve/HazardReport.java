package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.HazardLevels;
import dev.cairn.processor.config.Level;
import dev.cairn.processor.map.Mapping;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides how loudly each finding is reported, and where. */
final class HazardReport {

    private static final String ALLOW = "dev.cairn.annotation.Allow";

    private final HazardLevels levels;
    private final DatabaseSettings settings;
    private final After after;
    private final ModelIndex index;
    private final Origins before;

    HazardReport(HazardLevels levels, DatabaseSettings settings, After after, ModelIndex index, Origins before) {
        this.levels = levels;
        this.settings = settings;
        this.after = after;
        this.index = index;
        this.before = before;
    }

    /** Remarks on the findings that somebody wants to hear of. */
    void report(List<Finding> findings, Remarks remarks) {
        for (Finding finding : findings) {
            Level level = levels.of(finding.id(), finding.dialects(), byDefault(finding));
            if (level != Level.OFF && !allowed(finding)) {
                String text = finding.id() + ": " + finding.fact() + " " + capitalized(finding.remedy());
                remarks.add(new Remark(level, text, place(finding)));
            }
        }
    }

    /** The remedy stands behind the fact's full stop. */
    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** An error only for what no database of the project takes. */
    private Level byDefault(Finding finding) {
        if (finding.severity() == Severity.INFO) {
            return Level.NOTE;
        }
        boolean nowhere = finding.dialects().containsAll(settings.dialects())
                && HazardRules.hazards().stream()
                        .anyMatch(hazard -> hazard.refused() && hazard.id().equals(finding.id()));
        return nowhere ? Level.ERROR : Level.WARN;
    }

    /** The attribute, else the class; for a class that is gone, its database. */
    private Place place(Finding finding) {
        Name column = finding.column();
        Mapping mapping = after.mapping();
        Place place = column == null ? mapping.place(finding.table()) : mapping.place(finding.table(), column);
        return place == Place.NONE ? settings.place() : place;
    }

    private boolean allowed(Finding finding) {
        Set<String> allowed = new HashSet<>();
        Name column = finding.column();
        if (column != null) {
            for (Attribute attribute : index.attributes(finding.table(), column)) {
                add(allowed, attribute.annotations());
            }
        }
        index.entity(finding.table()).ifPresent(entity -> {
            add(allowed, entity.annotations());
            entity.superclasses().forEach(above -> add(allowed, above.annotations()));
        });
        for (String name = packageOf(finding); !name.isEmpty(); name = packageOf(name)) {
            Annotations ofPackage = after.models().packages().get(name);
            if (ofPackage != null) {
                add(allowed, ofPackage);
            }
        }
        return allowed.contains(finding.id());
    }

    private String packageOf(Finding finding) {
        return index.entity(finding.table())
                .map(EntityModel::packageName)
                .or(() -> before.of(finding.table()).map(origin -> packageOf(Before.ownerClass(origin.owner()))))
                .orElse("");
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    private static void add(Set<String> allowed, Annotations annotations) {
        allowed.addAll(annotations.texts(ALLOW));
    }
}
