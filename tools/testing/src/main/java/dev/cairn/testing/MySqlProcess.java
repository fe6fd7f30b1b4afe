package dev.cairn.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** MySQL 8.0.15, the only one on Maven Central that was found. It wants the system library libaio. */
final class MySqlProcess implements RunningServer {

    private static final class Availability {
        static final Optional<String> REASON = find();

        private static Optional<String> find() {
            try {
                String said = ServerProcess.run(
                        List.of(base().resolve("bin/mysqld").toString(), "--no-defaults", "--version"));
                return said.contains("8.0.15") ? Optional.empty() : Optional.of(said.strip());
            } catch (IOException e) {
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }
    }

    private final int port;

    private MySqlProcess(int port) {
        this.port = port;
    }

    static Optional<String> unavailable() {
        return Availability.REASON;
    }

    private static Path base() throws IOException {
        return Unpacked.fromArchive("mysql-8.0.15", "mysql-Linux-amd64.tar.gz");
    }

    static MySqlProcess start() {
        try {
            Path base = base();
            Path data = ServerProcess.folder("cairn-mysql");
            // Making the server's own tables takes most of the time: once for all test runs.
            Path template = Unpacked.made(
                    "mysql-8.0.15-data",
                    folder -> ServerProcess.runWith(command(base, folder), List.of("--initialize-insecure"), ""));
            Unpacked.copy(template, data);
            return new MySqlProcess(ServerProcess.start(
                    command(base, data),
                    List.of("--bind-address=127.0.0.1", "--socket=" + data.resolve("socket")),
                    data));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded MySQL does not start", e);
        }
    }

    private static List<String> command(Path base, Path data) {
        return List.of(
                base.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + base,
                "--datadir=" + data,
                "--lc-messages-dir=" + base.resolve("share"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=0",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-log-file-size=4M",
                "--innodb-buffer-pool-size=64M",
                // Eager associations join dozens of tables; weighing every order of them takes seconds.
                "--optimizer-search-depth=4");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?user=root&sslMode=DISABLED";
    }

    @Override
    public DataSource dataSource(String url) {
        MysqlDataSource source = new MysqlDataSource();
        source.setURL(url);
        return source;
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
