package dev.cairn.cli;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.FolderEdits;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty migration, for SQL by hand. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes an empty migration for every dialect, to be filled with SQL by hand. It also joins branches"
                        + " that merge by themselves.")
final class NewCommand implements Callable<Integer> {

    private final InstantSource clock;

    @Parameters(paramLabel = "<name>", description = "What the migration is called, such as fill_prices.")
    String name = "";

    @Option(
            names = "--dialect",
            paramLabel = "<dialect>",
            split = ",",
            description = "For these dialects only. Default: those that have a folder below migration.")
    List<String> dialects = new ArrayList<>();

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final Report report = new Report();

    NewCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        FolderEdits.Written written = new FolderEdits(project.read()).empty(name, dialects, clock.instant());
        List<Json> files = new ArrayList<>();
        for (Path file : written.files()) {
            report.line("wrote " + file);
            files.add(Json.text(file.toString()));
        }
        report.line("Write its statements there. It changes no table of the snapshot: entities do that.");
        report.put("id", written.id().value()).put("files", Json.array(files)).print();
        return ExitCode.OK;
    }
}
