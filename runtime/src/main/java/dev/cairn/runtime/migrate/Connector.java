package dev.cairn.runtime.migrate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections to the one database that is migrated. */
@FunctionalInterface
interface Connector {

    Connection open() throws SQLException;

    static Connector to(DataSource dataSource) {
        return dataSource::getConnection;
    }

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
