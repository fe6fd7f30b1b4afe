package dev.cairn.benchmark;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processors that are compared. */
enum Mode {
    NONE("-proc:none", "") {
        @Override
        List<String> arguments(Path history) {
            return List.of("-proc:none");
        }
    },
    EMPTY("empty processor", "") {
        @Override
        List<String> arguments(Path history) {
            return named(EmptyProcessor.class.getName());
        }
    },
    CAIRN("Cairn, first build", "Repository") {
        @Override
        List<String> arguments(Path history) {
            return cairn(history);
        }
    },
    CAIRN_NO_DRIFT("Cairn, no drift", "Repository") {
        @Override
        List<String> arguments(Path history) {
            return cairn(history);
        }
    },
    HIBERNATE("Hibernate Processor", "_") {
        @Override
        List<String> arguments(Path history) {
            return named("org.hibernate.processor.HibernateProcessor");
        }
    };

    private final String title;
    private final String generated;

    /** @param generated what the names of the classes that it generates add to that of the entity; empty if it generates none */
    Mode(String title, String generated) {
        this.title = title;
        this.generated = generated;
    }

    /**
     * That this processor ran and no other: javac takes whatever processors it finds, and does not say which.
     *
     * @param entity the class file of an entity
     */
    void check(Path entity) {
        for (String suffix : List.of("Repository", "_")) {
            String name = entity.getFileName().toString().replace(".class", suffix + ".class");
            if (Files.exists(entity.resolveSibling(name)) != generated.equals(suffix)) {
                throw new IllegalStateException(title + " is not what was measured: see " + name);
            }
        }
    }

    /** javac's arguments beside the sources. */
    abstract List<String> arguments(Path history);

    static String titles() {
        return Arrays.stream(values()).skip(1).map(mode -> mode.title).collect(Collectors.joining(" | "));
    }

    private static List<String> named(String processor) {
        return List.of("-processorpath", System.getProperty("java.class.path"), "-processor", processor);
    }

    private static List<String> cairn(Path history) {
        String path = Stream.of(
                        processor(),
                        dev.cairn.schema.model.Schema.class,
                        dev.cairn.annotation.Database.class,
                        com.palantir.javapoet.JavaFile.class,
                        com.fasterxml.jackson.core.JsonFactory.class,
                        org.jspecify.annotations.NullMarked.class)
                .map(Mode::place)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-processorpath", path, "-Acairn.dir=" + history, "-Acairn.dialects=h2,postgresql");
    }

    /** By name: its class file refers to annotations that only its own compilation sees. */
    private static Class<?> processor() {
        try {
            return Class.forName("dev.cairn.processor.CairnProcessor");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a class was loaded from. */
    static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
