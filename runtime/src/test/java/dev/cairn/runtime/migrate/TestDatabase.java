package dev.cairn.runtime.migrate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.H2Database;
import dev.cairn.runtime.migrate.database.InnoDbDatabase;
import dev.cairn.runtime.migrate.database.PostgresDatabase;
import dev.cairn.runtime.migrate.database.SqliteDatabase;
import dev.cairn.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty databases to migrate: H2 in memory, the others on one server each for the whole run. */
enum TestDatabase {
    H2 {
        @Override
        Database product() {
            return new H2Database();
        }

        @Override
        String fresh() {
            return "jdbc:h2:mem:migrate" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        Database product() {
            return new PostgresDatabase();
        }

        @Override
        String fresh() throws SQLException {
            return TestServer.POSTGRESQL.database().url();
        }
    },
    /** Where it cannot run, the test that asks for one is skipped. */
    MYSQL {
        @Override
        Database product() {
            return InnoDbDatabase.mysql();
        }

        @Override
        boolean isInnoDb() {
            return true;
        }

        @Override
        String fresh() throws SQLException {
            assumeTrue(TestServer.MYSQL.runsHere(), "MySQL does not run here");
            return TestServer.MYSQL.database().url();
        }
    },
    MARIADB {
        @Override
        boolean isInnoDb() {
            return true;
        }

        @Override
        Database product() {
            return InnoDbDatabase.mariadb();
        }

        @Override
        String fresh() throws SQLException {
            return TestServer.MARIADB.database().url();
        }
    },
    SQLITE {
        @Override
        Database product() {
            return new SqliteDatabase();
        }

        @Override
        String fresh() throws IOException {
            Path folder = Files.createTempDirectory("cairn-sqlite");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("db");
            file.toFile().deleteOnExit();
            return "jdbc:sqlite:" + file;
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What the runtime knows of it. */
    abstract Database product();

    /** Whether it says things as MySQL and MariaDB do. */
    boolean isInnoDb() {
        return false;
    }

    /** The JDBC URL of a new, empty database. */
    abstract String fresh() throws SQLException, IOException;

    static List<String> column(String url, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static void run(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
