package dev.cairn.conformance.cases;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.oracle.MappingOptions;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder below {@code src/test/resources/cases}: sources of entities, or sub-folders {@code v1}, {@code v2}, ... with those
 * of successive versions. {@code case.properties} may set {@code naming}, {@code quoting}, {@code differs}, and {@code not.on}
 * for servers on which Hibernate itself refuses the mapping.
 *
 * @param versions the source folders, oldest first
 * @param notOn the servers on which it is not judged
 * @param differences the deliberate differences from Hibernate that the case shows
 */
public record MappingCase(
        String name, List<Path> versions, MappingOptions options, List<String> differences, List<String> notOn) {
    private static final Path ROOT = Path.of("src/test/resources/cases");
    private static final Pattern VERSION = Pattern.compile("v[0-9]");

    public MappingCase {
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
        notOn = List.copyOf(notOn);
    }

    /** All cases, by name; {@code -Dcairn.cases=<regex>} leaves those whose whole name matches. */
    public static List<MappingCase> all() {
        Pattern wanted = Pattern.compile(System.getProperty("cairn.cases", ".*"));
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder ->
                            wanted.matcher(folder.getFileName().toString()).matches())
                    .sorted()
                    .map(MappingCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MappingCase read(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> versions = children.filter(child ->
                            VERSION.matcher(child.getFileName().toString()).matches())
                    .sorted()
                    .toList();
            Properties properties = properties(folder.resolve("case.properties"));
            return new MappingCase(
                    folder.getFileName().toString(),
                    versions.isEmpty() ? List.of(folder) : versions,
                    options(properties),
                    words(properties, "differs"),
                    words(properties, "not.on"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Properties properties, String key) {
        return Stream.of(properties.getProperty(key, "").split(","))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The servers for which the mapping is one. */
    Stream<Server> everywhere() {
        return Stream.of(Server.values()).filter(server -> !notOn.contains(server.dialect()));
    }

    /** Whether it is judged for a database, be the server here or not. */
    public boolean isFor(Server server) {
        return server.isWanted() && everywhere().anyMatch(server::equals);
    }

    /** The servers to judge it on. */
    public Stream<Server> servers() {
        return everywhere().filter(Server.selected()::contains);
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static MappingOptions options(Properties properties) {
        return new MappingOptions(
                MappingOptions.Naming.valueOf(
                        properties.getProperty("naming", "jpa").toUpperCase(Locale.ROOT)),
                MappingOptions.Quoting.valueOf(
                        properties.getProperty("quoting", "none").toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return name;
    }
}
