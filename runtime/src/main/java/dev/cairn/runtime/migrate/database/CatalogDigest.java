package dev.cairn.runtime.migrate.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Digests the rows of catalog queries, each of which takes the wanted names as an array. */
final class CatalogDigest {

    private CatalogDigest() {}

    static String of(Connection work, Set<String> names, List<String> queries) throws SQLException {
        MessageDigest digest = sha256();
        Array wanted = work.createArrayOf("VARCHAR", names.toArray());
        for (String query : queries) {
            try (PreparedStatement select = work.prepareStatement(query)) {
                select.setArray(1, wanted);
                try (ResultSet rows = select.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            digest.update((rows.getString(i) + "\u0000").getBytes(StandardCharsets.UTF_8));
                        }
                    }
                }
            }
            digest.update((byte) 1);
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a catalog in words. */
    static String of(String catalog) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(catalog.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
