package dev.cairn.processor.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Recognises where build tools put the classes of tests, whose entities are no part of the project's history. */
public final class TestOutput {

    private TestOutput() {}

    /**
     * Whether classes written there are tests: {@code target/test-classes} (Maven), {@code build/classes/<language>/<set>}
     * for a set other than {@code main} (Gradle), {@code bin/test} (Eclipse), {@code out/test} (IntelliJ).
     */
    public static boolean is(Path classOutput) {
        List<String> names = new ArrayList<>();
        classOutput.toAbsolutePath().normalize().forEach(name -> names.add(name.toString()));
        int size = names.size();
        for (int i = 0; i + 1 < size; i++) {
            String pair = names.get(i) + "/" + names.get(i + 1);
            if (pair.equals("target/test-classes") || pair.equals("out/test")) {
                return true;
            }
            if (pair.equals("bin/test") && i + 2 == size) {
                return true;
            }
            if (pair.equals("build/classes")
                    && i + 3 < size
                    && !names.get(i + 3).equals("main")) {
                return true;
            }
        }
        return false;
    }
}
