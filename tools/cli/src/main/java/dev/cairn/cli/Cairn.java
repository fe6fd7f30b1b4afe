package dev.cairn.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code cairn <command>}. Exit codes: 0 all is well, 1 out of sync or failed, 2 the command line makes no sense, 130
 * cancelled.
 */
@Command(
        name = "cairn",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "<command>",
        description = "Looks after the migrations that Cairn's annotation processor writes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:out of sync, or the command failed",
            "2:the command line makes no sense",
            "130:cancelled"
        })
public final class Cairn {

    private Cairn() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(InstantSource.system(), out, err, arguments));
    }

    /** Runs one command; the exit code. */
    static int run(InstantSource clock, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Cairn())
                .addSubcommand(new StatusCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new MergeCommand())
                .addSubcommand(new NewCommand(clock))
                .addSubcommand(new SquashCommand())
                .addSubcommand(new UndoCommand())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures());
        return line.execute(arguments);
    }
}
