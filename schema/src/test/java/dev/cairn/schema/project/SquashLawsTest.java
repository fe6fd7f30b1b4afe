package dev.cairn.schema.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.history.ChangeList;
import dev.cairn.schema.history.ChangeListFormat;
import dev.cairn.schema.history.History;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Renames;
import dev.cairn.schema.testing.Edits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SquashLawsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 200)
    void a_squashed_range_leads_where_the_range_led(@ForAll long seed) {
        Random random = new Random(seed);
        List<ChangeList> lists = new ArrayList<>();
        append(lists, SchemaDiffer.diff(Schema.EMPTY, Edits.start(), Renames.NONE), Edits.start());
        int length = 2 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            Schema before = History.of(lists).snapshot().schema();
            Edits.Result result = Edits.any(before, random).apply(before).orElseThrow();
            append(lists, SchemaDiffer.diff(before, result.schema(), result.renames()), result.schema());
        }
        History history = History.of(lists);
        assertThat(history.problems()).isEmpty();
        int from = random.nextInt(lists.size() - 1);
        int to = from + 1 + random.nextInt(lists.size() - from - 1);

        Squash squash = new Squash(history, lists.get(from).id(), lists.get(to).id());
        ChangeList squashed = ChangeListFormat.read(ChangeListFormat.write(squash.squashed("squashed")));

        assertThat(squash.range()).isEqualTo(lists.subList(from, to + 1));
        assertThat(squashed.replaced().ids())
                .isEqualTo(squash.range().stream().map(ChangeList::id).toList());
        List<ChangeList> shorter = new ArrayList<>(lists.subList(0, from));
        shorter.add(squashed);
        for (ChangeList list : lists.subList(to + 1, lists.size())) {
            shorter.add(shorter.size() == from + 1 ? list.withParents(List.of(squashed.id())) : list);
        }
        assertThat(History.of(shorter).problems()).isEmpty();
        assertThat(History.of(shorter).snapshot()).isEqualTo(history.snapshot());
    }

    @Example
    void what_existing_rows_get_is_kept() {
        QualifiedName author = QualifiedName.of("author");
        List<ChangeList> lists = new ArrayList<>();
        append(lists, SchemaDiffer.diff(Schema.EMPTY, Edits.start(), Renames.NONE), Edits.start());
        Change email = new Change.AddColumn(
                author, Column.of("email", new Text(80)).notNull(), OptionalInt.empty(), Sql.of("'none'"));
        Change phone = new Change.AddColumn(author, Column.of("phone", new Text(80)));
        for (Change change : List.of(email, phone)) {
            Schema before = History.of(lists).snapshot().schema();
            append(lists, List.of(change), SchemaApplier.apply(before, List.of(change)));
        }
        ChangeList squashed =
                new Squash(History.of(lists), lists.get(1).id(), lists.get(2).id()).squashed("both");
        assertThat(squashed.changes())
                .filteredOn(Change.AddColumn.class::isInstance)
                .hasSize(2);
        assertThat(squashed.changes())
                .filteredOn(change -> change instanceof Change.AddColumn add
                        && Sql.of("'none'").equals(add.fill()))
                .hasSize(1);
    }

    private static void append(List<ChangeList> lists, List<Change> changes, Schema after) {
        MigrationId id = MigrationId.of(START.plusSeconds(lists.size()), "edit_" + lists.size());
        lists.add(History.of(lists).next(id, changes, new Snapshot(after, Origins.NONE), List.of()));
    }
}
