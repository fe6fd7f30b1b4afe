package dev.cairn.cli;

import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.MigrationState.State;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.project.ProjectException;
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

/** Takes a migration back, or shows the SQL that does. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description =
                "Takes a migration back in a database, unless data would be lost; --print shows the SQL instead, marked"
                        + " where data goes or does not come back.")
final class UndoCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "<id>",
            description = "The migration. Default: the newest one that is applied.")
    @Nullable
    String id;

    @Option(names = "--print", description = "Only print the SQL.")
    boolean print;

    @Option(names = "--lose-data", description = "Go on even if rows or values are deleted.")
    boolean loseData;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final Report report = new Report();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() {
        if (!database.given()) {
            throw new ParameterException(command.commandLine(), "Name the database with --url.");
        }
        Migrator migrator = database.migrator(project.one().source());
        MigrationId migration = id == null ? newest(migrator) : id(id);
        if (print) {
            String sql = migrator.undoSql(migration);
            report.line(sql.isEmpty() ? "-- There is nothing to take back." : sql.stripTrailing());
            report.put("id", migration.value()).put("sql", sql).print();
        } else {
            migrator.undo(migration, loseData);
            report.line("took back " + migration)
                    .put("undone", migration.value())
                    .print();
        }
        return ExitCode.OK;
    }

    private MigrationId id(String text) {
        try {
            return new MigrationId(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static MigrationId newest(Migrator migrator) {
        List<MigrationState> applied = migrator.status().stream()
                .filter(state -> state.state() != State.PENDING)
                .toList();
        if (applied.isEmpty()) {
            throw new ProjectException("no migration is applied to this database, so there is nothing to take back.");
        }
        return applied.get(applied.size() - 1).id();
    }
}
