package dev.cairn.runtime.database;

import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;

/** Migrates what was opened, on connections of its own. */
final class Migrations {

    private Migrations() {}

    static Migrator on(DatabaseTarget target, MigrationSource source) {
        if (target instanceof DatabaseTarget.Url url) {
            return Migrator.of(url.url(), url.user(), url.password(), source);
        }
        if (target instanceof DatabaseTarget.Source given) {
            return Migrator.of(given.dataSource(), source);
        }
        return onSettings(((DatabaseTarget.Factory) target).factory().getProperties(), source);
    }

    private static Migrator onSettings(Map<String, Object> settings, MigrationSource source) {
        DataSource dataSource = Stream.of(
                        JdbcSettings.JAKARTA_NON_JTA_DATASOURCE,
                        "hibernate.connection.datasource",
                        JdbcSettings.JAKARTA_JTA_DATASOURCE)
                .map(settings::get)
                .filter(DataSource.class::isInstance)
                .map(DataSource.class::cast)
                .findFirst()
                .orElse(null);
        if (dataSource != null) {
            return Migrator.of(dataSource, source);
        }
        String url = text(settings, JdbcSettings.JAKARTA_JDBC_URL);
        if (url == null) {
            throw new DatabaseMismatch("the session factory does not say how it connects, so it cannot be migrated from"
                    + " here; migrate with Migrator.of(dataSource, source) before you open it");
        }
        return Migrator.of(
                url,
                text(settings, JdbcSettings.JAKARTA_JDBC_USER),
                text(settings, JdbcSettings.JAKARTA_JDBC_PASSWORD),
                source);
    }

    private static @Nullable String text(Map<String, Object> settings, String setting) {
        Object value = settings.get(setting);
        return value == null ? null : Objects.toString(value);
    }
}
