package dev.cairn.runtime.database;

import dev.cairn.schema.manifest.Manifest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.MappingSettings;
import org.jspecify.annotations.Nullable;

/**
 * The settings of Hibernate that decide the names of tables and columns. The migrations were written for one choice of
 * them; a session factory with another one would look for tables that do not exist.
 */
final class HibernateSettings {

    /** Both write {@code firstName} as {@code first_name}; the second is what Spring Boot sets. */
    private static final Set<String> SNAKE_CASE = Set.of(
            PhysicalNamingStrategySnakeCaseImpl.class.getName(),
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");

    private static final String JPA = PhysicalNamingStrategyStandardImpl.class.getName();

    private final Manifest manifest;

    HibernateSettings(Manifest manifest) {
        this.manifest = manifest;
    }

    /** What to boot Hibernate with. */
    Map<String, Object> required() {
        Map<String, Object> settings = new TreeMap<>(manifest.typeSettings());
        settings.put(
                MappingSettings.PHYSICAL_NAMING_STRATEGY,
                isSnakeCase() ? PhysicalNamingStrategySnakeCaseImpl.class.getName() : JPA);
        settings.put(MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS, quotes("all"));
        settings.put(MappingSettings.KEYWORD_AUTO_QUOTING_ENABLED, quotes("keywords"));
        return settings;
    }

    /**
     * Compares with the settings of a session factory that somebody else built.
     *
     * @throws DatabaseMismatch if names would come out differently
     */
    void check(Map<String, Object> actual) {
        String strategy = className(actual.get(MappingSettings.PHYSICAL_NAMING_STRATEGY));
        boolean snakeCase = SNAKE_CASE.contains(strategy);
        boolean jpa = strategy.isEmpty() || strategy.equals(JPA) || strategy.equals("standard");
        if (isSnakeCase() ? !snakeCase : !jpa) {
            throw mismatch(MappingSettings.PHYSICAL_NAMING_STRATEGY, strategy, "naming " + manifest.naming());
        }
        checkFlag(actual, MappingSettings.GLOBALLY_QUOTED_IDENTIFIERS, quotes("all"));
        checkFlag(actual, MappingSettings.KEYWORD_AUTO_QUOTING_ENABLED, quotes("keywords"));
    }

    private void checkFlag(Map<String, Object> actual, String setting, boolean expected) {
        Object value = actual.get(setting);
        if (expected != Boolean.parseBoolean(String.valueOf(value))) {
            throw mismatch(setting, String.valueOf(value), "quoting " + manifest.quoting());
        }
    }

    private DatabaseMismatch mismatch(String setting, String actual, String assumed) {
        return new DatabaseMismatch("the session factory has " + setting + " = "
                + (actual.isEmpty() ? "(the default)" : actual) + ", but the migrations of '" + manifest.database()
                + "' assume " + assumed + "; set " + setting + " = "
                + required().get(setting)
                + ", or change @Database to the session factory's choice");
    }

    private static String className(@Nullable Object strategy) {
        if (strategy == null) {
            return "";
        }
        return strategy instanceof String name
                ? name
                : strategy instanceof Class<?> type
                        ? type.getName()
                        : strategy.getClass().getName();
    }

    private boolean isSnakeCase() {
        return manifest.naming().toLowerCase(Locale.ROOT).equals("snake_case");
    }

    private boolean quotes(String what) {
        return manifest.quoting().toLowerCase(Locale.ROOT).equals(what);
    }
}
