package dev.cairn.processor.map.table;

import dev.cairn.annotation.Dialect;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation of Hibernate's says in each database, where {@code @DialectOverride} says something else of some. As in its
 * {@code DialectOverridesAnnotationHelper}, the first override that fits counts, and one for a dialect is for those that extend it.
 */
public final class DialectOverrides {

    /** By the class of Hibernate's that an override names, the dialects that it is for; it fits none where it stands not here. */
    private static final Map<String, Set<String>> DIALECTS = Map.of(
            "org.hibernate.dialect.Dialect", ids(),
            "org.hibernate.dialect.H2Dialect", Set.of("h2"),
            "org.hibernate.dialect.MariaDBDialect", Set.of("mariadb"),
            "org.hibernate.dialect.MySQLDialect", Set.of("mysql", "mariadb"),
            "org.hibernate.dialect.PostgreSQLDialect", Set.of("postgresql"),
            "org.hibernate.community.dialect.SQLiteDialect", Set.of("sqlite"));

    private DialectOverrides() {}

    /**
     * A check, where it holds.
     *
     * @param use what names it
     */
    public record Check(AnnotationUse use, Sql expression) {

        public boolean named() {
            return !use.string("name").isEmpty();
        }
    }

    /** The text of an element of an annotation that holds SQL; null where no database has any. */
    public static @Nullable Sql text(Annotations annotations, String type, String element) {
        TreeMap<String, String> texts = new TreeMap<>();
        AnnotationUse base = annotations.get(type);
        if (base != null) {
            texts.put(Sql.ANY, base.string(element));
        }
        uses(annotations, type).forEach((dialect, use) -> texts.put(dialect, use.string(element)));
        return texts.isEmpty() ? null : new Sql(texts);
    }

    /** What {@code @Check} says; of several, Hibernate takes no overrides. */
    public static List<Check> checks(Annotations annotations) {
        AnnotationUse several = annotations.get(Hibernate.CHECKS);
        if (several != null) {
            return several.nestedList("value").stream()
                    .map(use -> new Check(use, Sql.of(use.string("constraints"))))
                    .toList();
        }
        Map<String, AnnotationUse> own = uses(annotations, Hibernate.CHECK);
        AnnotationUse base = annotations.get(Hibernate.CHECK);
        Map<String, SortedMap<String, String>> texts = new LinkedHashMap<>();
        Map<String, AnnotationUse> named = new LinkedHashMap<>();
        if (base != null) {
            // under another name it is another check, so that this one does not hold there
            boolean everywhere =
                    own.values().stream().allMatch(use -> use.string("name").equals(base.string("name")));
            Set<String> holds = new TreeSet<>(everywhere ? Set.of(Sql.ANY) : ids());
            holds.removeAll(own.keySet());
            holds.forEach(dialect -> put(dialect, base, texts, named));
        }
        own.forEach((dialect, use) -> put(dialect, use, texts, named));
        List<Check> checks = new ArrayList<>();
        texts.forEach((name, byDialect) ->
                checks.add(new Check(Objects.requireNonNull(named.get(name)), new Sql(byDialect))));
        return checks;
    }

    private static void put(
            String dialect,
            AnnotationUse use,
            Map<String, SortedMap<String, String>> texts,
            Map<String, AnnotationUse> named) {
        String name = use.string("name");
        texts.computeIfAbsent(name, none -> new TreeMap<>()).put(dialect, use.string("constraints"));
        named.putIfAbsent(name, use);
    }

    /** What stands in the place of an annotation, by dialect. */
    private static Map<String, AnnotationUse> uses(Annotations annotations, String type) {
        if (annotations.uses().isEmpty()) {
            return Map.of();
        }
        String override = Hibernate.override(type);
        Map<String, AnnotationUse> uses = new TreeMap<>();
        for (AnnotationUse use : annotations.all(override, override + "s")) {
            AnnotationUse instead = use.nested("override");
            if (instead != null) {
                DIALECTS.getOrDefault(String.valueOf(use.className("dialect")), Set.of())
                        .forEach(dialect -> uses.putIfAbsent(dialect, instead));
            }
        }
        return uses;
    }

    private static Set<String> ids() {
        // not Dialects.all(), which would load all that renders migrations
        return Stream.of(Dialect.values())
                .map(dialect -> dialect.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
