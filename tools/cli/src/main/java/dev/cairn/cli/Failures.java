package dev.cairn.cli;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.ProjectException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, without a stack trace for what is nobody's bug. */
final class Failures implements IExecutionExceptionHandler {

    private static final int CANCELLED = 130;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) throws Exception {
        if (!(failure instanceof MigrationFailure) && !(failure instanceof ProjectException)) {
            throw failure;
        }
        String message = Passwords.masked(String.valueOf(failure.getMessage()));
        if (line.getParseResult().hasMatchedOption("--json")) {
            line.getOut().print(Json.object().put("error", message).build().toText());
            line.getOut().flush();
        } else {
            line.getErr().println(message);
        }
        boolean cancelled =
                failure instanceof MigrationFailure migration && migration.code() == MigrationFailure.Code.INTERRUPTED;
        return cancelled ? CANCELLED : ExitCode.SOFTWARE;
    }
}
