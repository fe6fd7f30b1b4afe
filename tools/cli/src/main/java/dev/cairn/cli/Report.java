package dev.cairn.cli;

import dev.cairn.schema.json.Json;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command has to say: lines for people, or one JSON object for programs. */
final class Report {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    private final List<String> lines = new ArrayList<>();
    private final Json.Builder members = Json.object();

    Report line(String text) {
        lines.add(text);
        return this;
    }

    Report put(String key, Json value) {
        members.put(key, value);
        return this;
    }

    Report put(String key, String value) {
        members.put(key, value);
        return this;
    }

    /** What programs are told, to be added to. */
    Json.Builder members() {
        return members;
    }

    /** Prints it. */
    void print() {
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.print(Passwords.masked(members.build().toText()));
        } else {
            lines.forEach(line -> out.println(Passwords.masked(line)));
        }
        out.flush();
    }
}
