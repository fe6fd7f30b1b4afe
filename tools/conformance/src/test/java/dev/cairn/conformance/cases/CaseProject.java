package dev.cairn.conformance.cases;

import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** A case as a user's project: one source folder whose content changes from version to version, and one {@code db} folder. */
public final class CaseProject {
    private static final String DIALECTS =
            Arrays.stream(Server.values()).map(Server::dialect).collect(Collectors.joining(","));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    private final MappingCase mappingCase;
    private final Path folder;
    private final boolean online;

    /**
     * The project of a case.
     *
     * @param online whether its migrations let others go on
     */
    public CaseProject(MappingCase mappingCase, Path folder, boolean online) {
        this.online = online;
        this.mappingCase = mappingCase;
        this.folder = folder;
    }

    /** Compiles one version after the other, each of them twice. It ends with the first version that does not compile. */
    public List<Build> build() {
        List<Build> builds = new ArrayList<>();
        for (Path version : mappingCase.versions()) {
            replaceSources(version);
            int number = builds.size() + 1;
            JavaCompilation.Result first = compile("classes-" + number);
            Map<Path, String> written = files();
            JavaCompilation.Result second = first.success() ? compile("classes-" + number + "-again") : first;
            builds.add(new Build(number, first, second.success() && written.equals(files())));
            if (!first.success()) {
                break;
            }
        }
        return builds;
    }

    private JavaCompilation.Result compile(String output) {
        String dialects = mappingCase.everywhere().map(Server::dialect).collect(Collectors.joining(","));
        return compilation(sources(), folder.resolve(output), folder, dialects)
                .option("-Acairn.naming=" + mappingCase.options().naming().option())
                .option("-Acairn.quoting=" + mappingCase.options().quoting().option())
                .option("-Acairn.online=" + online)
                .run();
    }

    /** What Cairn says of sources under its defaults; everything is written below {@code folder}. */
    public static JavaCompilation.Result compiled(Path sources, Path folder) {
        return compilation(sources, folder.resolve("classes"), folder, DIALECTS).run();
    }

    private static JavaCompilation compilation(Path sources, Path output, Path folder, String dialects) {
        return JavaCompilation.of(sources, output)
                .processor(cairn())
                .option("-Acairn.dir=" + folder.resolve("db"))
                .option("-Acairn.dialects=" + dialects);
    }

    /** The registered processor, as javac would find it on a processor path. */
    public static Processor cairn() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("dev.cairn."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private Path sources() {
        return folder.resolve("src").resolve("main").resolve("java");
    }

    private void replaceSources(Path version) {
        try {
            deleteFiles(sources());
            try (Stream<Path> sources = Files.list(version)) {
                for (Path source : (Iterable<Path>) sources::iterator) {
                    if (source.toString().endsWith(".java")) {
                        Path target = Files.createDirectories(sources().resolve(packageFolder(source)));
                        Files.copy(source, target.resolve(source.getFileName()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageFolder(Path source) throws IOException {
        Matcher matcher = PACKAGE.matcher(Files.readString(source));
        if (!matcher.find()) {
            throw new IllegalArgumentException(source + " is in no package");
        }
        return matcher.group(1).replace('.', '/');
    }

    private static void deleteFiles(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every file of the {@code db} folder with its time and content. */
    private Map<Path, String> files() {
        Map<Path, String> found = new HashMap<>();
        Path root = folder.resolve("db");
        if (!Files.exists(root)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(file, Files.getLastModifiedTime(file) + " " + Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /**
     * What came of one version.
     *
     * @param idempotent whether a second compilation left every file as it was
     */
    public record Build(int version, JavaCompilation.Result result, boolean idempotent) {

        /** The name that {@code @Database} gives, empty for none: the manifest's file tells. */
        public String database() {
            try (Stream<Path> manifests =
                    Files.list(result.classOutput().resolve("META-INF").resolve("cairn"))) {
                String file = manifests.findFirst().orElseThrow().getFileName().toString();
                String name = file.substring(0, file.lastIndexOf('.'));
                return name.equals("default") ? "" : name;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
