package dev.pressmark.cli;

import java.sql.Connection;
import java.sql.DriverManager;

/** Opens a database as an H2 console does, and keeps it open until it is killed. */
public final class DatabaseProgram {

    private DatabaseProgram() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0], "sa", "")) {
            System.out.println("open");
            System.in.read();
            connection.commit();
        }
    }
}
