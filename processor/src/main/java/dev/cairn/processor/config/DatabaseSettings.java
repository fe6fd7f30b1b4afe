package dev.cairn.processor.config;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.manifest.Manifest;
import java.util.List;
import java.util.Map;

/**
 * One database as {@code @Database} describes it, options applied.
 *
 * @param name its name; empty for the unnamed one
 * @param packageName the package that it stands on; empty where none declares it
 * @param declared whether there is a {@code @Database}: only then is a facade generated
 * @param dialects ids of its dialects
 * @param validation whether constraints of Bean Validation shape the tables
 * @param online whether migrations let others go on using the tables
 * @param dropped qualified names of classes that {@code @Dropped} on the package gives up
 * @param place the annotation
 */
public record DatabaseSettings(
        String name,
        String packageName,
        boolean declared,
        List<String> dialects,
        Naming naming,
        Quoting quoting,
        boolean validation,
        boolean online,
        boolean repositories,
        String repositorySuffix,
        List<String> dropped,
        Place place) {

    public DatabaseSettings {
        dialects = List.copyOf(dialects);
        dropped = List.copyOf(dropped);
    }

    /** The unnamed database when no package declares it. */
    public static DatabaseSettings undeclared() {
        return new DatabaseSettings(
                "",
                "",
                false,
                List.of("h2"),
                Naming.JPA,
                Quoting.NONE,
                true,
                false,
                true,
                "Repository",
                List.of(),
                Place.NONE);
    }

    /** Its name alone tells it from others of one compilation. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** These settings as the options override them. */
    public DatabaseSettings with(Options options) {
        return new DatabaseSettings(
                name,
                packageName,
                declared,
                options.dialects().isEmpty() ? dialects : options.dialects(),
                options.naming() == null ? naming : options.naming(),
                options.quoting() == null ? quoting : options.quoting(),
                validation,
                options.online() == null ? online : options.online(),
                repositories,
                repositorySuffix,
                dropped,
                place);
    }

    /** Settings of Hibernate that the types and constraints depend on, beside naming and quoting. */
    public Map<String, String> typeSettings() {
        return validation ? Map.of() : Map.of("jakarta.persistence.validation.mode", "CALLBACK");
    }

    /** The name that its manifest bears. */
    public String manifestName() {
        return name.isEmpty() ? Manifest.DEFAULT : name;
    }

    /** The resource folder of its files: {@code db} or {@code db/<name>}. */
    public String resourceFolder() {
        return name.isEmpty() ? "db" : "db/" + name;
    }
}
