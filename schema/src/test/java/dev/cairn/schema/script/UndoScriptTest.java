package dev.cairn.schema.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class UndoScriptTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final Schema BEFORE = SchemaApplier.apply(
            Schema.EMPTY,
            List.of(new Change.CreateTable(
                    Table.of(AUTHOR, List.of(Column.of("name", new Text(80)), Column.of("nickname", new Text(80)))))));

    private static UndoScript undo(Change... changes) {
        return UndoScript.of(Migrations.render(
                        new MigrationId("20261121093000__x"),
                        BEFORE,
                        List.of(changes),
                        List.of(),
                        Dialects.byId("h2").orElseThrow())
                .get(0));
    }

    @Test
    void it_says_what_it_deletes_and_what_does_not_come_back_and_is_read_again() {
        UndoScript script = undo(
                new Change.CreateSequence(new Sequence(QualifiedName.of("author_seq"), 1, 50)),
                new Change.RenameColumn(AUTHOR, Name.of("name"), Name.of("title")),
                new Change.AddColumn(AUTHOR, Column.of(Name.quoted("e mail"), new Text(80))),
                new Change.CreateTable(Table.of(QualifiedName.of("tag"), List.of(Column.of("label", new Text(80))))),
                new Change.DropColumn(AUTHOR, Column.of("nickname", new Text(80)), OptionalInt.empty()));

        assertThat(script.text()).isEqualTo("""
                -- Does not bring back what the migration deleted.
                alter table author add column nickname varchar(80);
                -- Deletes the values of column `e mail` of author.
                -- Only if this finds a row: select 1 from author where "e mail" is not null
                alter table author drop column "e mail";
                -- Deletes the rows of table tag.
                -- Only if this finds a row: select 1 from tag
                drop table tag;
                drop sequence author_seq;
                alter table author rename column title to name;
                """);
        assertThat(UndoScript.read(script.text())).isEqualTo(script);
    }

    @Test
    void on_the_way_back_of_an_online_migration_nobody_waits_long_for_a_lock() {
        Column mail = Column.of("mail", new Text(80));
        List<Change> changes = List.of(
                new Change.AddColumn(AUTHOR, mail),
                new Change.AddConstraint(
                        AUTHOR, new Constraint.Unique(Name.of("uk_author_name"), List.of(Name.of("name")))));
        List<UndoScript> scripts = Migrations.render(
                        new MigrationId("20261121093000__x"),
                        BEFORE,
                        changes,
                        true,
                        List.of(),
                        Dialects.byId("postgresql").orElseThrow())
                .stream()
                .map(UndoScript::of)
                .toList();

        assertThat(scripts).extracting(UndoScript::text).containsExactly("""
                -- Statement by statement, not in one transaction:
                -- Deletes the values of column mail of author.
                -- Only if this finds a row: select 1 from author where mail is not null
                -- In one transaction, the next 2 statements:
                set local lock_timeout = '3s';
                alter table author drop column mail;
                """, """
                -- Statement by statement, not in one transaction:
                drop index concurrently if exists uk_author_name;
                """, """
                -- Statement by statement, not in one transaction:
                -- In one transaction, the next 2 statements:
                set local lock_timeout = '3s';
                alter table author drop constraint uk_author_name;
                """);
        scripts.forEach(script -> assertThat(UndoScript.read(script.text())).isEqualTo(script));
    }

    @Test
    void where_there_is_nothing_to_take_back_it_is_empty() {
        assertThat(undo().text()).isEmpty();
        assertThat(UndoScript.read("")).isEqualTo(new UndoScript(List.of(), false));
    }
}
