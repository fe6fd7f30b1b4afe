package dev.cairn.runtime.blog;

import dev.cairn.testing.TestServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class PostgresqlRepositoryTest extends RepositoryContract {

    private TestServer.Lease database;

    @Override
    DataSource emptyDatabase() throws SQLException {
        database = TestServer.POSTGRESQL.database();
        return database.dataSource();
    }

    @AfterEach
    void giveBack() throws SQLException {
        database.close();
    }
}
