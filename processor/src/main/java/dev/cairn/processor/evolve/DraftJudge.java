package dev.cairn.processor.evolve;

import dev.cairn.processor.config.DraftMode;
import dev.cairn.processor.project.DatabaseFiles;
import dev.cairn.processor.project.ScriptFile;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.project.GitWorkTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells drafts from frozen migrations. A migration is frozen if git has committed any of its files, if it is ignored or lies
 * outside a work tree, or if somebody edited a script of it by hand. Git is asked once at most, and not before it matters.
 */
final class DraftJudge {

    private final DraftMode mode;
    private final DatabaseFiles files;
    private final Map<Set<String>, GitWorkTree.Uncommitted> answers = new HashMap<>();
    private @Nullable Boolean inWorkTree;
    private @Nullable String trouble;

    DraftJudge(DraftMode mode, DatabaseFiles files) {
        this.mode = mode;
        this.files = files;
    }

    /** Whether there can be a draft at all. Cheap. */
    boolean mayHaveDrafts() {
        return switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> inWorkTree();
        };
    }

    private boolean inWorkTree() {
        if (inWorkTree == null) {
            inWorkTree = GitWorkTree.surrounds(files.layout().directory());
        }
        return inWorkTree;
    }

    /** Which of some migrations that nothing continues are drafts, the oldest first. */
    List<ChangeList> among(Collection<ChangeList> heads) {
        Set<MigrationId> edited = files.edited().map(ScriptFile::id).collect(Collectors.toSet());
        // One that changes nothing was made for SQL by hand, which is still to come; a squashed one stands for others.
        List<ChangeList> open = heads.stream()
                .filter(head -> !edited.contains(head.id()))
                .filter(head ->
                        !head.changes().isEmpty() && head.replaced().ids().isEmpty())
                .toList();
        return switch (mode) {
            case ALWAYS -> open.size() > 1 ? open.subList(open.size() - 1, open.size()) : open;
            case NEVER -> List.of();
            case AUTO -> uncommitted(open);
        };
    }

    private List<ChangeList> uncommitted(List<ChangeList> heads) {
        if (heads.isEmpty() || !inWorkTree()) {
            return List.of();
        }
        Map<ChangeList, List<String>> filesOf = new HashMap<>();
        heads.forEach(head -> filesOf.put(head, files(head)));
        Set<String> all = filesOf.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        GitWorkTree.Uncommitted answer = answers.computeIfAbsent(
                all, any -> GitWorkTree.around(files.layout().directory()).uncommitted(all));
        trouble = answer.trouble();
        return heads.stream()
                .filter(head -> answer.files().containsAll(filesOf.getOrDefault(head, List.of())))
                .toList();
    }

    private List<String> files(ChangeList list) {
        List<String> names = new ArrayList<>();
        names.add(files.layout().relative(files.layout().changeList(list.id())));
        files.scripts().stream()
                .filter(script -> script.id().equals(list.id()))
                .forEach(script -> names.add(files.layout().relative(script.path())));
        return names;
    }

    /** Why git could not be asked, or null. Whatever it would have said counts as frozen. */
    @Nullable
    String trouble() {
        return trouble;
    }
}
