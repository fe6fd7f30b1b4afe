package dev.cairn.processor;

import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.config.Options;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which database the entities of a package belong to: that of the nearest package above them that declares one. */
final class Databases {

    private final SortedMap<String, DatabaseSettings> byPackage;
    private final DatabaseSettings unnamed;

    private Databases(SortedMap<String, DatabaseSettings> byPackage, DatabaseSettings unnamed) {
        this.byPackage = byPackage;
        this.unnamed = unnamed;
    }

    /** The databases declared on these packages and on those above them. */
    static Databases of(Elements elements, Collection<String> packages, Options options, Problems problems) {
        DatabaseReader reader = new DatabaseReader(elements, problems);
        SortedMap<String, DatabaseSettings> byPackage = new TreeMap<>();
        for (String name : withParents(packages)) {
            PackageElement element = elements.getPackageElement(name);
            DatabaseSettings settings = element == null ? null : reader.read(element);
            if (settings != null) {
                byPackage.put(name, settings.with(options));
            }
        }
        SortedMap<String, DatabaseSettings> byName = new TreeMap<>();
        for (DatabaseSettings settings : byPackage.values()) {
            DatabaseSettings other = byName.putIfAbsent(settings.name(), settings);
            if (other != null) {
                problems.report(
                        Message.DATABASE_TWICE,
                        settings.place(),
                        settings.name().isEmpty() ? "the unnamed database" : "the database " + settings.name(),
                        other.packageName());
            }
        }
        DatabaseSettings declared = byName.get("");
        return new Databases(
                byPackage,
                declared != null ? declared : DatabaseSettings.undeclared().with(options));
    }

    private static Set<String> withParents(Collection<String> packages) {
        Set<String> all = new TreeSet<>();
        for (String name : packages) {
            String at = name;
            while (at != null) {
                all.add(at);
                at = parent(at);
            }
        }
        return all;
    }

    private static @Nullable String parent(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : name.substring(0, dot);
    }

    /** The database that the entities of a package belong to. */
    DatabaseSettings of(String packageName) {
        for (String at = packageName; at != null; at = parent(at)) {
            DatabaseSettings settings = byPackage.get(at);
            if (settings != null) {
                return settings;
            }
        }
        return unnamed;
    }

    /** All databases, the unnamed one among them, by name. */
    List<DatabaseSettings> all() {
        Map<String, DatabaseSettings> byName = new TreeMap<>();
        byPackage.values().forEach(settings -> byName.putIfAbsent(settings.name(), settings));
        byName.put("", unnamed);
        return List.copyOf(byName.values());
    }
}
