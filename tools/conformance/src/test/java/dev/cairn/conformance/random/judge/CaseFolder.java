package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.oracle.MappingOptions;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.SourcePrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A history as a case for people and for {@code EvolutionConformanceTest}. */
final class CaseFolder {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private CaseFolder() {}

    /** Writes the sources of every version. */
    static Path save(Chain chain, String name) throws IOException {
        Path folder = CASES.resolve(name);
        List<Model> models = chain.models();
        for (int i = 0; i < models.size(); i++) {
            Path version = Files.createDirectories(models.size() == 1 ? folder : folder.resolve("v" + (i + 1)));
            for (Map.Entry<String, String> file :
                    SourcePrinter.print(models.get(i)).entrySet()) {
                // The package in the source says where it belongs.
                Path source = Path.of(file.getKey()).getFileName();
                Files.writeString(version.resolve(source), file.getValue());
            }
        }
        String properties = properties(models.get(0).options());
        if (!properties.isEmpty()) {
            Files.writeString(folder.resolve("case.properties"), properties);
        }
        return folder;
    }

    private static String properties(MappingOptions options) {
        return (options.naming() == MappingOptions.Naming.JPA
                        ? ""
                        : "naming=" + options.naming().option() + "\n")
                + (options.quoting() == MappingOptions.Quoting.NONE
                        ? ""
                        : "quoting=" + options.quoting().option() + "\n");
    }

    /** Everything in one text, without imports. */
    static String text(Chain chain) {
        StringBuilder text = new StringBuilder(properties(chain.models().get(0).options()));
        for (int i = 0; i < chain.models().size(); i++) {
            text.append("== v").append(i + 1).append(chain.rows() ? "\n" : " (no rows)\n");
            SourcePrinter.print(chain.models().get(i))
                    .values()
                    .forEach(source -> text.append(source.replaceAll(
                            "(?m)^(import .*|package example;)?\n(?!@)|(?m)^package example;\n", "")));
        }
        return text.toString();
    }
}
