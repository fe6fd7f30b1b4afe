package dev.cairn.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes synthetic entities. Each has twenty persistent attributes: an id, a version, basic columns of mixed types, an enum,
 * and, where there is more than one entity, two to-one associations, the inverse of one, and in every fifth a many-to-many.
 * Equal arguments give equal files.
 */
final class EntitySources {

    private static final String[] BASIC_TYPES = {
        "String",
        "Integer",
        "int",
        "Long",
        "boolean",
        "Double",
        "BigDecimal",
        "LocalDate",
        "LocalDateTime",
        "Instant",
        "UUID",
        "byte[]",
        "Status"
    };
    private static final int[] LENGTHS = {20, 40, 80, 255};
    private static final int ATTRIBUTES = 20;

    private final int count;
    private final Random random;
    private final String packageName;

    private EntitySources(int count, long seed, String packageName) {
        this.count = count;
        this.random = new Random(seed);
        this.packageName = packageName;
    }

    /** Writes that many entities below a source root and returns their files. */
    static List<Path> write(int count, long seed, Path root, String packageName) throws IOException {
        EntitySources sources = new EntitySources(count, seed, packageName);
        Path folder = Files.createDirectories(root.resolve(packageName.replace('.', '/')));
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve(name(i) + ".java"), sources.entity(i)));
        }
        return files;
    }

    private static String name(int index) {
        return String.format(Locale.ROOT, "Entity%04d", index);
    }

    private String entity(int index) {
        StringBuilder members = new StringBuilder();
        int attributes = identity(index, members) + associations(index, members);
        for (int k = 0; attributes + k < ATTRIBUTES; k++) {
            String type = k < BASIC_TYPES.length ? BASIC_TYPES[k] : BASIC_TYPES[random.nextInt(BASIC_TYPES.length)];
            String enumerated = type.equals("Status") ? "@Enumerated(EnumType.STRING)\n    " : "";
            attribute(members, enumerated + column(type), type, String.format(Locale.ROOT, "field%02d", k));
        }
        String table = String.format(Locale.ROOT, "e%04d", index);
        return """
                package %2$s;

                import jakarta.persistence.%1$s;
                import java.math.BigDecimal;
                import java.time.%1$s;
                import java.util.%1$s;

                @Entity
                @Table(name = "%3$s", indexes = @Index(name = "ix_%3$s", columnList = "field00"))
                public class %4$s {
                    public enum Status { NEW, OPEN, CLOSED }

                %5$s}
                """.formatted("*", packageName, table, name(index), members);
    }

    private int identity(int index, StringBuilder members) {
        String strategy = List.of("UUID", "IDENTITY", "SEQUENCE").get(index % 3);
        attribute(
                members,
                "@Id\n    @GeneratedValue(strategy = GenerationType." + strategy + ")",
                index % 3 == 0 ? "UUID" : "Long",
                "id");
        attribute(members, "@Version", "int", "version");
        return 2;
    }

    private int associations(int index, StringBuilder members) {
        if (count == 1) {
            return 0;
        }
        attribute(
                members,
                "@ManyToOne(fetch = FetchType.LAZY)\n    @JoinColumn(name = \"owner_id\")",
                name(random.nextInt(count)),
                "owner");
        // the parent has a fixed number, so that it can declare the inverse side
        attribute(
                members,
                "@ManyToOne(fetch = FetchType.LAZY, optional = false)\n    @JoinColumn(name = \"parent_id\")",
                name(Math.floorMod(index - 1, count)),
                "parent");
        attribute(members, "@OneToMany(mappedBy = \"parent\")", "Set<" + name((index + 1) % count) + ">", "children");
        if (index % 5 != 0) {
            return 3;
        }
        attribute(
                members,
                String.format(Locale.ROOT, "@ManyToMany%n    @JoinTable(name = \"e%04d_peers\")", index),
                "Set<" + name(random.nextInt(count)) + ">",
                "peers");
        return 4;
    }

    private String column(String type) {
        List<String> arguments = new ArrayList<>();
        if (type.equals("String")) {
            arguments.add("length = " + LENGTHS[random.nextInt(LENGTHS.length)]);
        } else if (type.equals("BigDecimal")) {
            arguments.add("precision = 12, scale = 2");
        }
        if (random.nextDouble() < 0.4) {
            arguments.add("nullable = false");
        }
        if (type.equals("String") && random.nextDouble() < 0.1) {
            arguments.add("unique = true");
        }
        return arguments.isEmpty() ? "@Column" : "@Column(" + String.join(", ", arguments) + ")";
    }

    private static void attribute(StringBuilder members, String annotations, String type, String name) {
        String suffix = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        members.append("""
                    %1$s
                    private %2$s %3$s;

                    public %2$s get%4$s() {
                        return %3$s;
                    }

                    public void set%4$s(%2$s value) {
                        this.%3$s = value;
                    }

                """.formatted(annotations, type, name, suffix));
    }
}
