package dev.cairn.runtime.migrate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;

/** Who migrates, for those who wait for the lock and for the history. */
final class Holder {

    private Holder() {}

    static String describe() {
        return "cairn, process " + ProcessHandle.current().pid() + " on " + host();
    }

    /** The database user and the host, as the history keeps them. */
    static String user(Connection connection) throws SQLException {
        String user = connection.getMetaData().getUserName();
        String text = (user == null ? "" : user) + "@" + host();
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown host";
        }
    }
}
