package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.evolve.Before;
import dev.cairn.processor.evolve.BeforeReader;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.project.ClassOutput;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.DatabaseFilesReader;
import dev.cairn.processor.project.DirectoryRule;
import dev.cairn.processor.project.EarlierBuild;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The histories that the entities of a compilation belong to, and the rest of those histories' entities. */
final class Histories {

    private final Elements elements;
    private final Options options;
    private final ClassOutput output;
    private final DirectoryRule.Answer directory;
    private final MissingEntities missing;
    private final Problems problems;
    private final Map<String, Found> byDatabase = new TreeMap<>();
    private final Map<DatabaseSettings, DatabaseFiles> asRead = new LinkedHashMap<>();

    Histories(
            ProcessingEnvironment environment,
            Options options,
            ClassOutput output,
            DirectoryRule.Answer directory,
            Roots roots,
            Problems problems) {
        this.elements = environment.getElementUtils();
        this.options = options;
        this.output = output;
        this.directory = directory;
        this.problems = problems;
        SourceFiles sources = new SourceFiles(environment, directory.moduleRoot(), roots::compiled);
        this.missing = new MissingEntities(elements, output.directory(), sources);
    }

    /**
     * A history.
     *
     * @param unseen binary names of its entities that are found only as files
     * @param draft what the build before left as a draft in the class output, or null
     */
    record Found(
            DatabaseFiles files,
            Before before,
            Set<String> unseen,
            @Nullable MigrationId draft) {}

    /**
     * Reads the histories and adds to the roots those of their entities that were not handed over. An entity may have moved
     * into a package of another database, whose history is then read as well.
     */
    Map<String, Found> read(Roots roots) {
        Set<String> done = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            Databases databases = Databases.of(elements, roots.packageNames(), options, new Problems());
            for (TypeElement type : roots.types()) {
                DatabaseSettings settings = databases.of(
                        elements.getPackageOf(type).getQualifiedName().toString());
                if (done.add(settings.name())) {
                    read(settings, roots);
                    more = true;
                }
            }
        }
        return byDatabase;
    }

    private DatabaseFiles files(DatabaseSettings settings, Problems found) {
        return new DatabaseFilesReader(directory.of(settings.name()), found).read(settings.dialects());
    }

    /** Whether the files are others now than when they were read. */
    boolean haveChanged() {
        return asRead.entrySet().stream()
                .anyMatch(read -> !files(read.getKey(), new Problems()).equals(read.getValue()));
    }

    private void read(DatabaseSettings settings, Roots roots) {
        DatabaseFiles files = files(settings, problems);
        asRead.put(settings, files);
        Optional<Before> before = problems.isEmpty()
                ? new BeforeReader(options, settings.dialects(), problems).read(files)
                : Optional.empty();
        if (before.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(before.get().owners());
        Optional<Manifest> earlier = EarlierBuild.manifest(output, settings.manifestName());
        earlier.map(Manifest::entities).ifPresent(names::addAll);
        names.removeAll(roots.binaryNames());
        MissingEntities.Found found = missing.look(names);
        roots.add(found.seen());
        roots.add(missing.converters(earlier.map(Manifest::converters).orElse(List.of())));
        MigrationId draft = earlier.map(Manifest::draft).orElse(null);
        byDatabase.put(settings.name(), new Found(files, before.get(), found.unseen(), draft));
    }
}
