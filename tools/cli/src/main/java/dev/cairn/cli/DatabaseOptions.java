package dev.cairn.cli;

import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database, if any. */
final class DatabaseOptions {

    @Option(
            names = "--url",
            paramLabel = "<jdbc-url>",
            defaultValue = "${env:CAIRN_URL}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "The database's JDBC URL; else the environment's CAIRN_URL.")
    @Nullable
    String url;

    @Option(
            names = "--user",
            paramLabel = "<name>",
            defaultValue = "${env:CAIRN_USER}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "The database user; else CAIRN_USER.")
    @Nullable
    String user;

    @Option(
            names = "--password",
            paramLabel = "<password>",
            arity = "0..1",
            interactive = true,
            defaultValue = "${env:CAIRN_PASSWORD}",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "Asks for the password, if none follows; else CAIRN_PASSWORD.")
    @Nullable
    String password;

    @Option(
            names = "--lock-timeout",
            paramLabel = "<seconds>",
            defaultValue = "60",
            description = "How long to wait for another deploy. Default: ${DEFAULT-VALUE}.")
    long lockTimeout;

    boolean given() {
        return url != null;
    }

    /** The migrator of the database that was named. */
    Migrator migrator(MigrationSource source) {
        if (url == null) {
            throw new IllegalStateException("there is no URL");
        }
        return Migrator.of(url, user, password, source).withLockTimeout(Duration.ofSeconds(lockTimeout));
    }
}
