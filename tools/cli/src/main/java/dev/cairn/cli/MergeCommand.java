package dev.cairn.cli;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.HistoryNote;
import dev.cairn.schema.history.HistoryProblem;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.project.FolderEdits;
import dev.cairn.schema.project.ProjectException;
import dev.cairn.schema.project.ProjectFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Settles a fork whose sides clash, by withdrawing one of them. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Settles a fork of the history. Sides that touch different objects merge by themselves. Where they"
                        + " clash, the later side is withdrawn, and the next build writes what the entities say beyond the other one.")
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--withdraw",
            paramLabel = "<id>",
            description = "Withdraw the side that ends with this migration, whether or not the sides clash.")
    @Nullable
    String withdraw;

    @Option(names = "--dry-run", description = "Only say what would be withdrawn.")
    boolean dryRun;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() {
        ProjectFolder folder = project.read();
        History history = folder.history();
        for (HistoryProblem problem : history.problems()) {
            if (problem.kind() != HistoryProblem.Kind.FORK) {
                throw new ProjectException(problem.message() + " " + problem.remedy());
            }
        }
        List<ChangeList> side = side(history);
        report.put(
                dryRun ? "wouldWithdraw" : "withdrawn",
                Json.array(side.stream()
                        .map(list -> Json.text(list.id().value()))
                        .<Json>map(id -> id)
                        .toList()));
        if (side.isEmpty()) {
            history.notes().stream().map(HistoryNote::text).forEach(report::line);
            report.line("There is nothing to do.");
        } else {
            refuseEdited(folder, side);
            FolderEdits edits = new FolderEdits(folder);
            Optional<ChangeList> kept = dryRun ? edits.keptNames(side) : edits.withdraw(side);
            side.forEach(list -> report.line((dryRun ? "would withdraw " : "withdrew ") + list.id()));
            kept.ifPresent(list ->
                    report.put(dryRun ? "wouldWrite" : "written", list.id().value()));
            kept.ifPresent(list -> report.line((dryRun ? "would write " : "wrote ") + list.id()
                    + ", which keeps the names that it gave: " + String.join(", ", names(list)) + "."));
            report.line(
                    "Compile next: what the entities say beyond the other side is written anew. A database that ran "
                            + (side.size() == 1 ? "it" : "them") + " needs cairn undo first.");
        }
        report.print();
        return ExitCode.OK;
    }

    private List<ChangeList> side(History history) {
        if (withdraw == null) {
            return history.laterSide();
        }
        List<MigrationId> heads = history.heads();
        if (heads.size() < 2 || heads.stream().noneMatch(head -> head.value().equals(withdraw))) {
            throw new ProjectException("no side of a fork ends with " + withdraw + ". "
                    + (heads.size() < 2
                            ? "The history does not fork."
                            : "The sides end with "
                                    + heads.stream().map(MigrationId::value).collect(Collectors.joining(", ")) + "."));
        }
        return history.sideOf(new MigrationId(withdraw));
    }

    private static List<String> names(ChangeList list) {
        List<String> names = new ArrayList<>();
        for (Change change : list.changes()) {
            if (change instanceof RenameTable table) {
                names.add("table " + Migration.text(table.from()) + " is " + Migration.text(table.to()));
            } else if (change instanceof RenameColumn column) {
                names.add("column " + column.from().text() + " of " + Migration.text(column.table()) + " is "
                        + column.to().text());
            } else if (change instanceof AlterColumn alter) {
                String kind = alter.facets().contains(Facet.VALUES) ? "value " : "constant ";
                alter.renamedConstants()
                        .forEach((old, now) -> names.add(kind + old + " in "
                                + alter.after().name().text() + " of " + Migration.text(alter.table()) + " is " + now));
            }
        }
        return names;
    }

    /** What was written by hand, no build writes anew. */
    private static void refuseEdited(ProjectFolder folder, List<ChangeList> side) {
        List<MigrationId> gone = side.stream().map(ChangeList::id).toList();
        folder.edited().stream()
                .filter(script -> gone.contains(script.parsed().id()))
                .findFirst()
                .ifPresent(script -> {
                    throw new ProjectException(folder.layout().describe(script.path())
                            + " was edited by hand and would be lost. Withdraw the other side with --withdraw, or keep the"
                            + " SQL elsewhere and restore the file first.");
                });
    }
}
