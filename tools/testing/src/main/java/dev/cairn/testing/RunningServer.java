package dev.cairn.testing;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A server that takes connections. */
interface RunningServer {

    int port();

    /** The JDBC URL of a database. */
    String url(String database);

    /** A source without a pool. */
    DataSource dataSource(String url) throws SQLException;

    /** The JDBC URL over which databases are created. */
    String administrationUrl();

    /** The statements that empty a database. */
    List<String> emptying(String database);

    /** Whether those run in the database itself. */
    boolean emptiesFromInside();
}
