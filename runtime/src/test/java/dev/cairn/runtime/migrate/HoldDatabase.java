package dev.cairn.runtime.migrate;

import java.sql.Connection;
import java.sql.DriverManager;

/** Keeps the database at a URL open until it is told something. */
final class HoldDatabase {

    private HoldDatabase() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            System.out.println("open");
            System.in.read();
            connection.rollback();
        }
    }
}
