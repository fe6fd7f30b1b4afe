package dev.cairn.schema.database;

import dev.cairn.testing.TestServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A MariaDB or a MySQL. */
final class InnoDbTestDatabase extends TestDatabase {

    private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    private final TestServer.Lease lease;

    private InnoDbTestDatabase(String dialect, TestServer.Lease lease) throws SQLException {
        super(dialect, DriverManager.getConnection(lease.url()));
        this.lease = lease;
    }

    static InnoDbTestDatabase create(String dialect, TestServer server) throws SQLException {
        return new InnoDbTestDatabase(dialect, server.database());
    }

    @Override
    public boolean keepsChecks() {
        return lease.server().keepsChecks();
    }

    @Override
    public void clear() {
        execute("drop database " + lease.name());
        execute("create database " + lease.name());
        execute("use " + lease.name());
    }

    @Override
    protected List<String> catalogLines() {
        List<String> lines = new ArrayList<>();
        for (String table :
                column("select table_name from information_schema.tables where table_schema = database()")) {
            String[] parts = COUNTER.matcher(
                            row("show create table `" + table + "`").get(1))
                    .replaceFirst("")
                    .split("\n");
            for (String part : parts) {
                lines.add(parts[0] + part.replaceFirst(",$", ""));
            }
        }
        return lines;
    }

    @Override
    public void close() throws SQLException {
        super.close();
        lease.close();
    }
}
