package dev.cairn.cli;

import dev.cairn.cli.ProjectOptions.History;
import dev.cairn.schema.history.HistoryNote;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.ProjectFolder;
import dev.cairn.schema.project.ProjectFolder.Fault;
import dev.cairn.schema.project.ProjectFolder.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Tells whether a project's files belong together. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks that change lists, scripts and snapshot belong together. Whether the entities agree with them"
                        + " is checked by a clean compile with -Acairn.mode=check.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() {
        List<History> histories = project.all();
        List<Json> parts = new ArrayList<>();
        boolean sound = true;
        for (History history : histories) {
            if (histories.size() > 1) {
                report.line("history " + ProjectOptions.words(history) + ":");
            }
            Json.Builder part = histories.size() > 1 ? Json.object().put("database", history.name()) : report.members();
            sound &= check(history.read(), part);
            if (histories.size() > 1) {
                parts.add(part.build());
            }
        }
        if (histories.size() > 1) {
            report.put("histories", Json.array(parts));
        }
        report.print();
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean check(ProjectFolder folder, Json.Builder json) {
        List<Json> faults = new ArrayList<>();
        for (Fault fault : folder.faults()) {
            report.line(fault.code() + ": " + fault.text());
            faults.add(entry(fault.code(), fault.text()));
        }
        List<Json> notes = new ArrayList<>();
        for (HistoryNote note : folder.history().notes()) {
            report.line(note.code() + " note: " + note.text());
            notes.add(entry(note.code(), note.text()));
        }
        for (Script script : folder.edited()) {
            String text = folder.layout().describe(script.path()) + " was edited by hand.";
            report.line("HX101 note: " + text);
            notes.add(entry("HX101", text));
        }
        int migrations = folder.history().ids().size();
        if (faults.isEmpty()) {
            report.line(migrations + (migrations == 1 ? " migration" : " migrations") + ", nothing wrong.");
        }
        json.put("faults", Json.array(faults)).put("notes", Json.array(notes));
        return faults.isEmpty();
    }

    private static Json entry(String code, String text) {
        return Json.object().put("code", code).put("text", text).inline();
    }
}
