package dev.cairn.conformance.oracle;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The settings of a mapping that decide names: the same for Hibernate and for Cairn. */
public record MappingOptions(Naming naming, Quoting quoting) {

    public static final MappingOptions DEFAULT = new MappingOptions(Naming.JPA, Quoting.NONE);

    Map<String, Object> hibernateSettings() {
        Map<String, Object> settings = new TreeMap<>();
        if (naming == Naming.SNAKE_CASE) {
            settings.put(
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        }
        switch (quoting) {
            case NONE -> {}
            case KEYWORDS -> settings.put("hibernate.auto_quote_keyword", "true");
            case ALL -> settings.put("hibernate.globally_quoted_identifiers", "true");
        }
        return settings;
    }

    public enum Naming {
        JPA,
        SNAKE_CASE;

        /** As it is written in Cairn's options. */
        public String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Quoting {
        NONE,
        KEYWORDS,
        ALL;

        /** As it is written in Cairn's options. */
        public String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
