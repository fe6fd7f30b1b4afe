package dev.cairn.runtime.blog;

import dev.cairn.testing.TestServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class MariadbRepositoryTest extends RepositoryContract {

    private TestServer.Lease database;

    @Override
    DataSource emptyDatabase() throws SQLException {
        database = TestServer.MARIADB.database();
        return database.dataSource();
    }

    @AfterEach
    void giveBack() throws SQLException {
        database.close();
    }

    /** Its usual collations do not. */
    @Override
    boolean heedsCase() {
        return false;
    }
}
