package dev.cairn.conformance.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder below {@code src/test/resources/refusals}: sources of entities that Hibernate refuses. Each line on which Cairn must
 * report an error ends with {@code // refused: MP503}.
 *
 * @param sources the folder of the sources
 * @param errors the errors to be reported, as {@code Author.java:12: MP503}
 */
public record RefusalCase(String name, Path sources, Set<String> errors) {
    private static final Path ROOT = Path.of("src/test/resources/refusals");
    private static final Pattern MARK = Pattern.compile("// refused: (\\w+)\\s*$");

    public RefusalCase {
        errors = Set.copyOf(errors);
    }

    /** All cases, by name; {@code -Dcairn.cases=<regex>} leaves those whose whole name matches. */
    public static List<RefusalCase> all() {
        Pattern wanted = Pattern.compile(System.getProperty("cairn.cases", ".*"));
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder ->
                            wanted.matcher(folder.getFileName().toString()).matches())
                    .sorted()
                    .map(folder -> new RefusalCase(folder.getFileName().toString(), folder, errors(folder)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> errors(Path folder) {
        Set<String> errors = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    Matcher mark = MARK.matcher(lines.get(i));
                    if (mark.find()) {
                        errors.add(file.getFileName() + ":" + (i + 1) + ": " + mark.group(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    @Override
    public String toString() {
        return name;
    }
}
