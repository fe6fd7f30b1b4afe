package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in a temporary folder, its databases, and a shell to run commands in. */
final class Shop {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path root;
    private final String dialects;
    private int builds;

    Shop(Path root) throws IOException {
        this(root, "h2,postgresql");
    }

    /**
     * A shop for some dialects.
     *
     * @param dialects their names, separated by commas; {@link #script} is one of the first
     */
    Shop(Path root, String dialects) throws IOException {
        this.root = root;
        this.dialects = dialects;
        Files.writeString(root.resolve("pom.xml"), "<project/>\n");
    }

    Path db() {
        return root.resolve("src/main/resources/db");
    }

    /** How a command ended and what it said. */
    record Result(int exit, String out, String err) {}

    /** Runs a command on this project. */
    Result run(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--dir", db().toString()));
        return runPlain(line.toArray(String[]::new));
    }

    static Result runPlain(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Cairn.run(
                () -> Instant.parse("2030-01-02T03:04:05Z"),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments);
        return new Result(
                exit, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    Shop entity(String name, String... members) throws IOException {
        Path file = root.resolve("src/main/java/app/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package app; import dev.cairn.annotation.*; import jakarta.persistence.*;\n@Entity public class "
                        + name + " { @Id Long id; " + String.join(" ", members) + " }\n");
        return this;
    }

    /** Compiles with the registered processor; the diagnostics. */
    List<String> compile(String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(root.resolve("src/main/java"))) {
            Path output = Files.createDirectories(root.resolve("target/classes-" + builds++));
            List<String> line = new ArrayList<>(List.of(
                    "-d",
                    output.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-Acairn.dialects=" + dialects));
            line.addAll(List.of(options));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    line,
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .toList()));
            task.setProcessors(ServiceLoader.load(Processor.class).stream()
                    .filter(provider -> provider.type().getName().startsWith("dev.cairn."))
                    .map(ServiceLoader.Provider::get)
                    .toList());
            task.call();
            return diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }
    }

    /** The ids in the folder, oldest first. */
    List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(db().resolve("changes"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    Path script(String id) {
        return db().resolve("migration").resolve(dialects.split(",")[0]).resolve("V" + id + ".sql");
    }

    /** A new database in memory. */
    static String database() {
        return "jdbc:h2:mem:cli_" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    static void sql(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> column(String url, String sql) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    void deploy(String url) {
        assertThat(dev.cairn.runtime.migrate.Migrator.of(
                                url, null, null, dev.cairn.runtime.migrate.source.MigrationSource.inDirectory(db()))
                        .migrate())
                .isNotNull();
    }
}
