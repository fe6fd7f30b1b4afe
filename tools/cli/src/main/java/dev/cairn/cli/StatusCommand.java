package dev.cairn.cli;

import dev.cairn.cli.ProjectOptions.History;
import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.ProjectFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Tells how the migrations stand: those of the project, and with a URL against a database. Changes nothing. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Lists the migrations, and with --url how each stands against a database. Exits with 1 if the"
                + " database is not up to date.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() {
        List<History> histories = project.all();
        List<Json> parts = new ArrayList<>();
        boolean upToDate = true;
        for (History history : histories) {
            if (histories.size() > 1) {
                report.line("history " + ProjectOptions.words(history) + ":");
            }
            Json.Builder part = histories.size() > 1 ? Json.object().put("database", history.name()) : report.members();
            upToDate &= database.given() ? againstDatabase(history, part) : ofProject(history, part);
            if (histories.size() > 1) {
                parts.add(part.build());
            }
        }
        if (histories.size() > 1) {
            report.put("histories", Json.array(parts));
        }
        report.print();
        return upToDate ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean ofProject(History history, Json.Builder json) {
        ProjectFolder folder = history.read();
        Optional<MigrationId> draft =
                folder.history().problems().isEmpty() ? history.source().draft() : Optional.empty();
        List<Json> migrations = new ArrayList<>();
        for (MigrationId id : folder.history().ids()) {
            boolean edited = folder.edited().stream()
                    .anyMatch(script -> script.parsed().id().equals(id));
            boolean isDraft = draft.filter(id::equals).isPresent();
            report.line(id + (isDraft ? "  draft" : "") + (edited ? "  edited by hand" : ""));
            migrations.add(Json.object()
                    .put("id", id.value())
                    .put("draft", Json.bool(isDraft))
                    .put("edited", Json.bool(edited))
                    .inline());
        }
        if (migrations.isEmpty()) {
            report.line("There is no migration yet.");
        }
        json.put("migrations", Json.array(migrations));
        return true;
    }

    private boolean againstDatabase(History history, Json.Builder json) {
        List<MigrationState> states = database.migrator(history.source()).status();
        List<Json> migrations = new ArrayList<>();
        for (MigrationState state : states) {
            String word = state.state().name().toLowerCase(Locale.ROOT);
            report.line(String.format(Locale.ROOT, "%-10s  %s", word, state.id()));
            migrations.add(Json.object()
                    .put("id", state.id().value())
                    .put("state", word)
                    .inline());
        }
        boolean upToDate =
                states.stream().allMatch(state -> state.state() == State.APPLIED || state.state() == State.BASELINE);
        report.line(upToDate ? "The database is up to date." : "The database is not up to date.");
        json.put("migrations", Json.array(migrations)).put("upToDate", Json.bool(upToDate));
        return upToDate;
    }
}
