package dev.cairn.schema.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.history.HistoryProblem.Kind;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.snapshot.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    private static final Change AUTHOR = create("author");
    private static final Change POST = create("post");
    private static final Change EMAIL = add("author", "email");
    private static final Change PHONE = add("author", "phone");

    private static final ChangeList FIRST = list(1, "create_author", List.of(), List.of(), AUTHOR);
    private static final ChangeList SECOND = list(2, "add_email", List.of(FIRST), List.of(AUTHOR), EMAIL);
    private static final ChangeList THIRD = list(3, "create_post", List.of(SECOND), List.of(AUTHOR, EMAIL), POST);

    @Test
    void the_empty_history_is_sound() {
        History history = History.of(List.of());

        assertThat(history.problems()).isEmpty();
        assertThat(history.isEmpty()).isTrue();
        assertThat(history.heads()).isEmpty();
        assertThat(history.snapshot()).isEqualTo(Snapshot.EMPTY);
        assertThat(history.fold()).isEqualTo(Schema.EMPTY);
        assertThat(history.schemaHash()).isEqualTo(SchemaHash.of(Schema.EMPTY));
    }

    @Test
    void a_chain_folds_into_the_schema_after_each_of_its_links() {
        History history = History.of(List.of(THIRD, FIRST, SECOND));

        assertThat(history.problems()).isEmpty();
        assertThat(history.ids()).containsExactly(FIRST.id(), SECOND.id(), THIRD.id());
        assertThat(history.lists()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(history.heads()).containsExactly(THIRD.id());
        assertThat(history.ancestors(SECOND.id())).containsExactly(FIRST.id(), SECOND.id());
        assertThat(history.fold(FIRST.id())).isEqualTo(after(AUTHOR));
        assertThat(history.fold(SECOND.id())).isEqualTo(after(AUTHOR, EMAIL));
        assertThat(history.snapshot().schema()).isEqualTo(after(AUTHOR, EMAIL, POST));
        assertThat(history.schemaHash()).isEqualTo(SchemaHash.of(after(AUTHOR, EMAIL, POST)));
    }

    @Test
    void what_parents_say_outweighs_the_clock() {
        ChangeList root = list(9, "late", List.of(), List.of(), AUTHOR);
        ChangeList child = list(1, "early", List.of(root), List.of(AUTHOR), EMAIL);

        assertThat(History.of(List.of(child, root)).ids()).containsExactly(root.id(), child.id());
    }

    @Test
    void branches_that_were_joined_are_no_fork() {
        ChangeList left = list(2, "add_email", List.of(FIRST), List.of(AUTHOR), EMAIL);
        ChangeList right = list(3, "create_post", List.of(FIRST), List.of(AUTHOR), POST);
        ChangeList joined = list(4, "add_phone", List.of(left, right), List.of(AUTHOR, EMAIL, POST), PHONE);

        History history = History.of(List.of(joined, right, left, FIRST));

        assertThat(history.problems()).isEmpty();
        assertThat(history.heads()).containsExactly(joined.id());
        assertThat(history.fold(left.id(), right.id())).isEqualTo(after(AUTHOR, EMAIL, POST));
        assertThat(history.snapshot().schema()).isEqualTo(after(AUTHOR, EMAIL, POST, PHONE));
    }

    @Test
    void a_joint_that_starts_elsewhere_is_reported() {
        ChangeList right = list(3, "create_post", List.of(FIRST), List.of(AUTHOR), POST);
        ChangeList joined = list(4, "add_phone", List.of(SECOND, right), List.of(AUTHOR, POST), PHONE);

        assertThat(History.of(List.of(FIRST, SECOND, right, joined)).problems())
                .containsExactly(new HistoryProblem(
                        Kind.WRONG_START,
                        joined.id(),
                        "changes/20260101000004__add_phone.json starts from another schema than the one that"
                                + " changes/20260101000002__add_email.json, changes/20260101000003__create_post.json lead"
                                + " to.",
                        "One of these files was edited or replaced. Restore them from version control. To change the"
                                + " schema, change the entities and compile."));
    }

    @Test
    void a_missing_change_list_is_reported() {
        History history = History.of(List.of(FIRST, THIRD));

        assertThat(history.problems())
                .filteredOn(problem -> problem.kind() == Kind.MISSING_PARENT)
                .containsExactly(new HistoryProblem(
                        Kind.MISSING_PARENT,
                        THIRD.id(),
                        "changes/20260101000003__create_post.json continues migration 20260101000002__add_email, but"
                                + " changes/20260101000002__add_email.json is missing.",
                        "Restore changes/20260101000002__add_email.json and its SQL files from version control."));
        assertThat(history.problems()).hasSize(1);
    }

    @Test
    void an_edited_change_list_is_reported_once() {
        ChangeList edited = with(SECOND, List.of(PHONE));

        assertThat(History.of(List.of(FIRST, edited, THIRD)).problems())
                .containsExactly(new HistoryProblem(
                        Kind.EDITED,
                        SECOND.id(),
                        "changes/20260101000002__add_email.json was edited: its changes lead to another schema than the"
                                + " one it states.",
                        "Restore it from version control. To change the schema, change the entities and compile."));
    }

    @Test
    void a_change_that_does_not_fit_is_reported() {
        ChangeList edited = with(SECOND, List.of(add("autor", "email")));

        assertThat(History.of(List.of(FIRST, edited)).problems())
                .containsExactly(new HistoryProblem(
                        Kind.MISFIT,
                        SECOND.id(),
                        "changes/20260101000002__add_email.json does not fit the schema that it starts from: cannot add"
                                + " column autor.email: there is no table autor.",
                        "Restore it from version control. To change the schema, change the entities and compile."));
    }

    @Test
    void a_change_list_of_another_history_is_reported() {
        ChangeList alien = list(2, "add_email", List.of(FIRST), List.of(AUTHOR, POST), EMAIL);
        ChangeList orphan = list(1, "create_author", List.of(), List.of(POST), AUTHOR);

        assertThat(History.of(List.of(FIRST, alien)).problems())
                .extracting(HistoryProblem::kind, HistoryProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Kind.WRONG_START,
                        "changes/20260101000002__add_email.json starts from another schema than the one that"
                                + " changes/20260101000001__create_author.json leads to."));
        assertThat(History.of(List.of(orphan)).problems())
                .extracting(HistoryProblem::message)
                .containsExactly("changes/20260101000001__create_author.json names no parent, yet does not start from"
                        + " the empty schema.");
    }

    @Test
    void a_fork_is_reported_with_both_sides_and_what_they_clash_over() {
        ChangeList rival = list(4, "rename_author", List.of(FIRST), List.of(AUTHOR), rename("author", "writer"));
        ChangeList rivals =
                list(5, "create_post", List.of(rival), List.of(AUTHOR, rename("author", "writer")), create("post"));

        List<HistoryProblem> problems =
                History.of(List.of(FIRST, SECOND, rival, rivals)).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.FORK);
            assertThat(problem.id()).isEqualTo(rival.id());
            assertThat(problem.message())
                    .isEqualTo("The history forks after migration 20260101000001__create_author:"
                            + " changes/20260101000002__add_email.json on one side,"
                            + " changes/20260101000004__rename_author.json, changes/20260101000005__create_post.json on"
                            + " the other. Both touch table author.");
            assertThat(problem.remedy())
                    .isEqualTo("Merge the entities as you want them, then compile once with -Acairn.merge=rebase:"
                            + " changes/20260101000004__rename_author.json, changes/20260101000005__create_post.json are"
                            + " withdrawn, and what the entities say beyond the other side is written anew on top of it."
                            + " -Acairn.merge=<id> picks the side to withdraw. Where a database ran it, run cairn undo"
                            + " there first.");
        });
        assertThat(History.of(List.of(FIRST, SECOND, rival, rivals)).laterSide())
                .containsExactly(rival, rivals);
    }

    @Test
    void sides_that_commute_merge_by_themselves() {
        ChangeList other = list(4, "create_post", List.of(FIRST), List.of(AUTHOR), POST);
        ChangeList root = list(5, "create_tag", List.of(), List.of(), create("tag"));

        History history = History.of(List.of(FIRST, SECOND, other, root));

        assertThat(history.problems()).isEmpty();
        assertThat(history.heads()).containsExactly(SECOND.id(), other.id(), root.id());
        assertThat(history.snapshot().schema()).isEqualTo(after(AUTHOR, EMAIL, POST, create("tag")));
        assertThat(history.schemaHash()).isEqualTo(SchemaHash.of(after(AUTHOR, EMAIL, POST, create("tag"))));
        assertThat(history.notes())
                .extracting(HistoryNote::text)
                .containsExactly(
                        "the history forks after migration 20260101000001__create_author:"
                                + " changes/20260101000002__add_email.json on one side,"
                                + " changes/20260101000004__create_post.json on the other. They touch different objects"
                                + " and apply in either order; the next migration joins them.",
                        "the history forks at its very start: changes/20260101000001__create_author.json,"
                                + " changes/20260101000002__add_email.json on one side,"
                                + " changes/20260101000005__create_tag.json on the other. They touch different objects"
                                + " and apply in either order; the next migration joins them.",
                        "the history forks at its very start: changes/20260101000001__create_author.json,"
                                + " changes/20260101000004__create_post.json on one side,"
                                + " changes/20260101000005__create_tag.json on the other. They touch different objects"
                                + " and apply in either order; the next migration joins them.");
        assertThat(history.sideOf(other.id())).containsExactly(other);
    }

    @Test
    void the_next_migration_joins_the_heads_of_branches() {
        ChangeList other = list(4, "create_post", List.of(FIRST), List.of(AUTHOR), POST);
        History history = History.of(List.of(FIRST, SECOND, other));
        Snapshot next = new Snapshot(after(AUTHOR, EMAIL, POST, PHONE), Origins.NONE);

        ChangeList joint = history.next(NOW, "add_phone", List.of(PHONE), next, List.of());
        History joined = History.of(List.of(FIRST, SECOND, other, joint));

        assertThat(joint.parents()).containsExactly(SECOND.id(), other.id());
        assertThat(joined.problems()).isEmpty();
        assertThat(joined.notes()).isEmpty();
        assertThat(joined.heads()).containsExactly(joint.id());
    }

    @Test
    void branches_of_one_moment_are_told_apart_by_their_names_and_flyway_is_thought_of() {
        ChangeList other = list(2, "create_post", List.of(FIRST), List.of(AUTHOR), POST);

        assertThat(History.of(List.of(FIRST, SECOND, other)).notes())
                .extracting(HistoryNote::text)
                .last()
                .isEqualTo("20260101000002__add_email and 20260101000002__create_post bear the same moment. Cairn tells"
                        + " them apart by their whole names; Flyway would not run the folder: if you use it, compile"
                        + " once with -Acairn.merge=20260101000002__create_post.");
    }

    @Test
    void a_draft_keeps_its_moment_unless_it_would_lie_before_its_parent() {
        assertThat(History.of(List.of(FIRST)).replacing(SECOND.id(), NOW, "b")).hasToString("20260101000002__b");
        assertThat(History.of(List.of(FIRST, SECOND)).replacing(FIRST.id(), NOW, "b"))
                .isEqualTo(MigrationId.of(NOW, "b"));
    }

    @Test
    void two_lists_of_one_id_are_reported() {
        assertThat(History.of(List.of(FIRST, SECOND, with(SECOND, List.of(PHONE))))
                        .problems())
                .containsExactly(new HistoryProblem(
                        Kind.DUPLICATE,
                        SECOND.id(),
                        "Two change lists say that they are migration 20260101000002__add_email.",
                        "Keep changes/20260101000002__add_email.json and delete the other one."));
    }

    @Test
    void a_circle_is_reported() {
        ChangeList left = list(4, "left", List.of(FIRST), List.of(AUTHOR), EMAIL);
        ChangeList right = list(5, "right", List.of(left), List.of(AUTHOR, EMAIL), POST);
        ChangeList turned = new ChangeList(
                left.id(),
                List.of(right.id()),
                left.from(),
                left.to(),
                List.of(),
                left.changes(),
                Origins.NONE,
                List.of());
        ChangeList behind = list(6, "behind", List.of(right), List.of(AUTHOR, EMAIL, POST), PHONE);

        History history = History.of(List.of(FIRST, turned, right, behind));

        assertThat(history.ids()).containsExactly(FIRST.id());
        assertThat(history.problems())
                .filteredOn(problem -> problem.kind() == Kind.CYCLE)
                .containsExactly(new HistoryProblem(
                        Kind.CYCLE,
                        left.id(),
                        "changes/20260101000004__left.json, changes/20260101000005__right.json continue each other in a"
                                + " circle.",
                        "The parents of a change list were edited. Restore these files from version control."));
    }

    @Test
    void a_broken_history_yields_no_snapshot_but_what_is_sound_before_it() {
        History history = History.of(List.of(FIRST, with(SECOND, List.of(PHONE)), THIRD));

        assertThat(history.fold(FIRST.id())).isEqualTo(after(AUTHOR));
        assertThatThrownBy(history::snapshot)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("changes/20260101000002__add_email.json was edited");
        assertThatThrownBy(() -> history.fold(THIRD.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_tells_classes_apart_is_recovered_as_it_was_last() {
        Snapshot first = new Snapshot(
                after(AUTHOR), origins(Map.of("author", telling("id", Map.of("Author", "A", "Critic", "C")))));
        Snapshot second = new Snapshot(
                after(AUTHOR, EMAIL), origins(Map.of("author", telling("id", Map.of("Author", "A", "Poet", "P")))));
        Change rename = renameColumn("author", "id", "key");
        Snapshot third = new Snapshot(
                after(AUTHOR, EMAIL, rename),
                origins(Map.of("author", telling("key", Map.of("Author", "A", "Poet", "P")))));

        ChangeList one = stored(History.of(List.of()).next(NOW, "one", List.of(AUTHOR), first, List.of()));
        ChangeList two = stored(History.of(List.of(one)).next(NOW, "two", List.of(EMAIL), second, List.of()));
        ChangeList three = stored(History.of(List.of(one, two)).next(NOW, "three", List.of(rename), third, List.of()));

        assertThat(three.origins()).isEqualTo(Origins.NONE);
        assertThat(History.of(List.of(one)).snapshot()).isEqualTo(first);
        assertThat(History.of(List.of(one, two)).snapshot()).isEqualTo(second);
        assertThat(History.of(List.of(one, two, three)).snapshot()).isEqualTo(third);
    }

    private static ChangeList stored(ChangeList list) {
        return ChangeListFormat.read(ChangeListFormat.write(list));
    }

    private static TableOrigin telling(String column, Map<String, String> byClass) {
        return new TableOrigin(
                "Author", new TreeMap<>(), new TreeMap<>(Map.of(Name.of(column), new TreeMap<>(byClass))));
    }

    @Test
    void origins_are_recovered_through_renames_and_drops() {
        Snapshot first = new Snapshot(
                after(AUTHOR, POST),
                origins(Map.of("author", origin("Author", "id=id"), "post", origin("Post", "id=id"))));
        Snapshot second = new Snapshot(
                after(AUTHOR, POST, EMAIL),
                origins(Map.of("author", origin("Author", "id=id", "email=mail"), "post", origin("Post", "id=key"))));
        Snapshot third = new Snapshot(
                after(AUTHOR, POST, EMAIL, rename("author", "writer"), renameColumn("writer", "email", "mail"), drop()),
                origins(Map.of("writer", origin("Author", "id=id", "mail=mail"))));

        ChangeList one = History.of(List.of()).next(NOW, "one", List.of(AUTHOR, POST), first, List.of());
        ChangeList two = History.of(List.of(one)).next(NOW, "two", List.of(EMAIL), second, List.of());
        ChangeList three = History.of(List.of(one, two))
                .next(
                        NOW,
                        "three",
                        List.of(rename("author", "writer"), renameColumn("writer", "email", "mail"), drop()),
                        third,
                        List.of());

        assertThat(one.origins()).isEqualTo(first.origins());
        assertThat(two.origins())
                .as("what is new, and what came to be since without a migration")
                .isEqualTo(origins(Map.of("author", origin("Author", "email=mail"), "post", origin("Post", "id=key"))));
        assertThat(three.origins()).isEqualTo(Origins.NONE);
        assertThat(History.of(List.of(one)).snapshot()).isEqualTo(first);
        assertThat(History.of(List.of(one, two)).snapshot()).isEqualTo(second);
        assertThat(History.of(List.of(one, two, three)).snapshot()).isEqualTo(third);
    }

    @Test
    void a_new_list_stands_on_the_head_and_is_younger() {
        Accepted finding = new Accepted("DF101", "author.email", "a fact");
        ChangeList next = History.of(List.of(FIRST))
                .next(
                        Instant.EPOCH,
                        "add_email",
                        List.of(EMAIL),
                        new Snapshot(after(AUTHOR, EMAIL), Origins.NONE),
                        List.of(finding));

        assertThat(next.id()).hasToString("20260101000002__add_email");
        assertThat(next)
                .isEqualTo(new ChangeList(
                        SECOND.id(),
                        SECOND.parents(),
                        SECOND.from(),
                        SECOND.to(),
                        List.of(),
                        List.of(EMAIL),
                        Origins.NONE,
                        List.of(finding)));
        assertThat(History.of(List.of(FIRST, next)).problems()).isEmpty();
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        List<ChangeList> lists = new ArrayList<>(List.of(FIRST, SECOND, THIRD));
        History history = History.of(lists);
        Collections.reverse(lists);

        assertThat(History.of(lists).ids()).isEqualTo(history.ids());
        assertThat(History.of(lists).snapshot()).isEqualTo(history.snapshot());
    }

    private static ChangeList list(
            int second, String slug, List<ChangeList> parents, List<Change> before, Change... changes) {
        Schema from = SchemaApplier.apply(Schema.EMPTY, before);
        return new ChangeList(
                new MigrationId("2026010100000" + second + "__" + slug),
                parents.stream().map(ChangeList::id).toList(),
                SchemaHash.of(from),
                SchemaHash.of(SchemaApplier.apply(from, List.of(changes))),
                List.of(),
                List.of(changes),
                Origins.NONE,
                List.of());
    }

    private static ChangeList with(ChangeList list, List<Change> changes) {
        return new ChangeList(
                list.id(),
                list.parents(),
                list.from(),
                list.to(),
                list.requires(),
                changes,
                list.origins(),
                list.findings());
    }

    private static Schema after(Change... changes) {
        return SchemaApplier.apply(Schema.EMPTY, List.of(changes));
    }

    private static Change create(String table) {
        return new Change.CreateTable(
                Table.of(QualifiedName.of(table), List.of(Column.of("id", new LogicalType.Int(64)))));
    }

    private static Change drop() {
        return new Change.DropTable(((Change.CreateTable) POST).table());
    }

    private static Change add(String table, String column) {
        return new Change.AddColumn(QualifiedName.of(table), Column.of(column, new LogicalType.Text(255)));
    }

    private static Change rename(String from, String to) {
        return new Change.RenameTable(QualifiedName.of(from), QualifiedName.of(to));
    }

    private static Change renameColumn(String table, String from, String to) {
        return new Change.RenameColumn(QualifiedName.of(table), Name.of(from), Name.of(to));
    }

    private static Origins origins(Map<String, TableOrigin> tables) {
        Map<QualifiedName, TableOrigin> origins = new TreeMap<>();
        tables.forEach((table, origin) -> origins.put(QualifiedName.of(table), origin));
        return new Origins(origins);
    }

    private static TableOrigin origin(String owner, String... columns) {
        Map<Name, String> paths = new TreeMap<>();
        Stream.of(columns).map(column -> column.split("=")).forEach(pair -> paths.put(Name.of(pair[0]), pair[1]));
        return new TableOrigin(owner, new TreeMap<>(paths));
    }
}
