package dev.cairn.processor.project;

import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.project.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the class output up to date with a database's directory. Build tools copy resources before they compile, so what this
 * very compilation wrote would miss the jar; and what was withdrawn would stay in it.
 */
public final class Mirror {

    private final ClassOutput output;
    private final Manifest manifest;

    public Mirror(ClassOutput output, Manifest manifest) {
        this.output = output;
        this.manifest = manifest;
    }

    /**
     * Writes what differs, deletes what is gone, and writes the manifest.
     *
     * @param project the database's directory in the project
     * @param files paths below it and their texts
     */
    public void update(Path project, Map<String, String> files) throws IOException {
        String folder = manifest.directory() + "/";
        Map<String, String> resources = new TreeMap<>();
        if (!isClassOutput(project)) {
            files.forEach((path, text) -> resources.put(folder + path, text));
            resources.remove(folder + Layout.DIAGRAM);
            for (String stale : stale(folder, resources)) {
                output.delete(stale);
            }
        }
        resources.put(Manifest.resource(manifest.database()), ManifestFormat.write(manifest));
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            if (!resource.getValue().equals(output.read(resource.getKey()))) {
                output.write(resource.getKey(), resource.getValue());
            }
        }
    }

    /** Whether the directory in the project is the very folder in the class output, as it is with {@code javac -d .}. */
    private boolean isClassOutput(Path project) throws IOException {
        Path root = output.directory();
        Path mirrored = root == null ? null : root.resolve(manifest.directory());
        return mirrored != null
                && Files.exists(mirrored)
                && Files.exists(project)
                && Files.isSameFile(mirrored, project);
    }

    /** What lies in the class output, is Cairn's by its name, and is no longer part of the history. */
    private List<String> stale(String folder, Map<String, String> resources) throws IOException {
        List<String> stale = new ArrayList<>();
        for (String path : present(folder)) {
            if (!resources.containsKey(path)) {
                stale.add(path);
            }
        }
        return stale;
    }

    private List<String> present(String folder) throws IOException {
        Path root = output.directory();
        if (root == null) {
            return presentByManifest(folder);
        }
        List<String> present = new ArrayList<>();
        String changes = folder + Layout.CHANGES + "/";
        names(root.resolve(changes), OurFiles::isChangeList).forEach(name -> present.add(changes + name));
        for (String dialect : manifest.dialects()) {
            String scripts = folder + Layout.MIGRATION + "/" + dialect + "/";
            names(root.resolve(scripts), OurFiles::isScript).forEach(name -> present.add(scripts + name));
        }
        return present;
    }

    /** An output that is not on disk cannot be listed: the manifest of the build before names what it wrote. */
    private List<String> presentByManifest(String folder) throws IOException {
        String text = output.read(Manifest.resource(manifest.database()));
        Manifest before = text == null ? null : OurFiles.manifest(text);
        List<String> present = new ArrayList<>();
        if (before != null) {
            for (Manifest.Entry entry : before.migrations()) {
                present.add(folder + Layout.CHANGES + "/" + OurFiles.changeList(entry.id()));
                for (String dialect : before.dialects()) {
                    present.add(folder + Layout.MIGRATION + "/" + dialect + "/" + OurFiles.firstScript(entry.id()));
                }
            }
        }
        return present;
    }

    private static List<String> names(@Nullable Path directory, Predicate<String> ours) throws IOException {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(ours)
                    .sorted()
                    .toList();
        }
    }
}
