package dev.cairn.runtime.migrate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;

/** Who migrates, for those who wait for the lock and for the history. */
final class Holder {

    /** Of the columns that keep it. */
    private static final int WIDTH = 200;

    private Holder() {}

    static String describe() {
        return cut("cairn, process " + ProcessHandle.current().pid() + " on " + host());
    }

    /** The database user and the host, as the history keeps them. */
    static String user(Connection connection) throws SQLException {
        String user = connection.getMetaData().getUserName();
        return cut((user == null ? "" : user) + "@" + host());
    }

    private static String cut(String text) {
        return text.length() > WIDTH ? text.substring(0, WIDTH) : text;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }
}
