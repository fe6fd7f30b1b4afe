package dev.cairn.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Server programs, unpacked once below the system's temporary folder and found there by later test runs. */
final class Unpacked {

    private static final Path CACHE = Path.of(System.getProperty("java.io.tmpdir"), "cairn-test-servers");

    private Unpacked() {}

    /** Files and folders (those end with a slash) below a root in a jar on the class path. */
    static Path fromJar(String name, String root, List<String> wanted) throws IOException {
        return once(name, folder -> {
            URL url = resource(root + wanted.get(0));
            JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String path = entry.getName().startsWith(root) ? entry.getName().substring(root.length()) : "";
                if (!entry.isDirectory() && wanted.stream().anyMatch(want -> isIn(path, want))) {
                    Path target = folder.resolve(path);
                    Files.createDirectories(target.getParent());
                    try (InputStream content = jar.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                    if (path.startsWith("bin/") && !target.toFile().setExecutable(true)) {
                        throw new IOException(target + " cannot be made executable");
                    }
                }
            }
        });
    }

    private static boolean isIn(String path, String wanted) {
        return wanted.endsWith("/") ? path.startsWith(wanted) : path.equals(wanted);
    }

    /** A {@code .tar.gz} on the class path. */
    static Path fromArchive(String name, String archive) throws IOException {
        return once(name, folder -> {
            Path file = folder.resolve(archive);
            try (InputStream content = resource(archive).openStream()) {
                Files.copy(content, file);
            }
            ServerProcess.runWith(List.of("tar", "xzf", file.toString(), "-C", folder.toString()), List.of(), "");
            Files.delete(file);
        });
    }

    /** What a program makes of its own, such as the tables that a server starts with. */
    static Path made(String name, Filling filling) throws IOException {
        return once(name, filling);
    }

    /** A copy of a folder, in a folder that there is. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.skip(1)::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static URL resource(String path) throws IOException {
        URL url = Unpacked.class.getClassLoader().getResource(path);
        if (url == null) {
            throw new IOException(path + " is not on the class path");
        }
        return url;
    }

    /** Several test JVMs may come at once: each unpacks into a folder of its own, and the first one there is kept. */
    private static Path once(String name, Filling filling) throws IOException {
        Path target = CACHE.resolve(name);
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(CACHE);
        Path own = Files.createTempDirectory(CACHE, name);
        filling.into(own);
        try {
            Files.move(own, target);
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
            delete(own);
        }
        return target;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Fills a folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }
}
