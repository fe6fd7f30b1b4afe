package dev.cairn.runtime.migrate.lock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections to the one database that is migrated. */
@FunctionalInterface
public interface Connector {

    /** Opens a new connection. */
    Connection open() throws SQLException;

    /** To what a data source leads to. */
    static Connector to(DataSource dataSource) {
        return dataSource::getConnection;
    }

    /** To a URL, with a user and a password where it needs them. */
    static Connector to(String url, @Nullable String user, @Nullable String password) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return () -> DriverManager.getConnection(url, properties);
    }
}
