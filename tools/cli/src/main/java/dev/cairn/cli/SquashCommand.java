package dev.cairn.cli;

import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.FolderEdits;
import dev.cairn.schema.project.FolderEdits.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one migration of a range. */
@Command(
        name = "squash",
        mixinStandardHelpOptions = true,
        description =
                "Makes one migration of a range. It runs on new databases; one that is past the range already does not"
                        + " run it. Deploy everywhere before you squash: a database within the range is refused.")
final class SquashCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "<from>", description = "The first migration of the range.")
    String from = "";

    @Parameters(index = "1", paramLabel = "<to>", description = "The last migration of the range.")
    String to = "";

    @Option(names = "--name", paramLabel = "<name>", description = "What the migration is called.")
    @Nullable
    String name;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final Report report = new Report();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() {
        Written written = new FolderEdits(project.read()).squash(id(from), id(to), name);
        List<Json> files = new ArrayList<>();
        for (Path file : written.files()) {
            report.line("wrote " + file);
            files.add(Json.text(file.toString()));
        }
        List<Json> replaces = written.replaces().stream()
                .map(MigrationId::value)
                .<Json>map(Json::text)
                .toList();
        report.put("id", written.id().value())
                .put("replaces", Json.array(replaces))
                .put("files", Json.array(files))
                .print();
        return ExitCode.OK;
    }

    private MigrationId id(String text) {
        try {
            return new MigrationId(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
