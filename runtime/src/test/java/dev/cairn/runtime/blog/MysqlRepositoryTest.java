package dev.cairn.runtime.blog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.testing.TestServer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

class MysqlRepositoryTest extends RepositoryContract {

    private TestServer.Lease database;

    @BeforeAll
    static void runsHere() {
        assumeTrue(TestServer.MYSQL.runsHere(), "MySQL does not run on this machine");
    }

    @Override
    DataSource emptyDatabase() throws SQLException {
        database = TestServer.MYSQL.database();
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

    @Override
    boolean keepsChecks() {
        return TestServer.MYSQL.keepsChecks();
    }
}
