package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A primary key takes the place of another one while others go on, and a foreign key refers to it: PostgreSQL with rows. */
class OnlineKeyTest {

    private static final String THIRD = "20261123093000__other_key";
    private static final MigrationId CHANGED = new MigrationId(THIRD);

    /** Keys, each with its columns and whether rows are known to heed it; indexes; whether columns take NULL. */
    private static final String CATALOG = "select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
            + " where contype <> 'n' and conrelid in ('author'::regclass, 'book'::regclass)"
            + " union select c.relname || ' ' || i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid"
            + " where i.indrelid in ('author'::regclass, 'book'::regclass)"
            + " union select attname || ' ' || case when attnotnull then 'not null' else 'null' end"
            + " from pg_attribute where attrelid = 'author'::regclass and attname in ('id', 'mail') order by 1";

    private static final List<String> BEFORE = List.of(
            "fk_book_author FOREIGN KEY (author_id) REFERENCES author(id)",
            "id not null",
            "mail null",
            "pk_author PRIMARY KEY (id)",
            "pk_author true",
            "pk_book PRIMARY KEY (id)",
            "pk_book true");

    private static final List<String> AFTER = List.of(
            "fk_book_author FOREIGN KEY (author_id) REFERENCES author(id)",
            "id null",
            "mail not null",
            "pk_author PRIMARY KEY (mail)",
            "pk_author true",
            "pk_book PRIMARY KEY (id)",
            "pk_book true",
            "uk_author_id UNIQUE (id)",
            "uk_author_id true");

    private String url = "";

    @BeforeEach
    void rows() throws Exception {
        url = TestDatabase.POSTGRESQL.fresh();
        migrator(url, tables()).migrate();
        TestDatabase.run(
                url,
                "insert into author (id, name, mail) select i, 'n' || i, 'm' || i from generate_series(1, 20) i",
                "insert into book (id, author_id, title) select i, i, 't' || i from generate_series(1, 20) i");
    }

    private static Project tables() {
        return DeployOnline.tables().withChanges("20261122093000__reference", DeployOnline.referring());
    }

    /** The key becomes another one; what referred to the old one goes on doing so, by a unique key. */
    private static Project project() {
        Column id = Column.of("id", new Int(64));
        Column mail = Column.of("mail", new Text(50));
        return tables().withOnlineChanges(
                        THIRD,
                        altered(id.notNull(), id),
                        altered(mail, mail.notNull()),
                        new Change.DropConstraint(DeployOnline.AUTHOR, key("id")),
                        new Change.AddConstraint(DeployOnline.AUTHOR, key("mail")),
                        new Change.AddConstraint(
                                DeployOnline.AUTHOR,
                                new Constraint.Unique(Name.of("uk_author_id"), List.of(Name.of("id")))));
    }

    private static Change altered(Column before, Column after) {
        return new Change.AlterColumn(
                DeployOnline.AUTHOR, before, after, Change.AlterColumn.facetsBetween(before, after), null);
    }

    private static Constraint.PrimaryKey key(String column) {
        return new Constraint.PrimaryKey(Name.of("pk_author"), List.of(Name.of(column)));
    }

    private static Migrator migrator(String url, Project project) {
        return Migrator.of(url, null, null, project).withLockTimeout(Duration.ofSeconds(20));
    }

    private List<String> catalog() throws SQLException {
        return TestDatabase.column(url, CATALOG);
    }

    @Test
    void theTableIsNeverWithoutAKey() throws Exception {
        int[] instants = {0};
        Migrator watched = migrator(url, project()).withCheckpoints(where -> {
            instants[0]++;
            assertThat(keys()).as(where).isEqualTo("1");
        });

        assertThat(watched.migrate()).containsExactly(CHANGED);

        assertThat(catalog()).isEqualTo(AFTER);
        watched.undo(CHANGED, true);
        assertThat(catalog()).isEqualTo(BEFORE);
        assertThat(instants[0]).isGreaterThan(40);
    }

    private String keys() {
        try {
            return TestDatabase.column(
                            url,
                            "select count(*) from pg_index where indrelid = 'author'::regclass and indisprimary and"
                                    + " indisvalid")
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private boolean killedAt(int instant, Consumer<Migrator> task) {
        int[] seen = {0};
        Migrator killed = migrator(url, project()).withCheckpoints(where -> {
            if (seen[0]++ == instant) {
                throw new Killed();
            }
        });
        try {
            task.accept(killed);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    void convergesAfterBeingKilledAtAnyInstant() throws Exception {
        int instant = 0;
        while (killedAt(instant, Migrator::migrate)) {
            migrator(url, project()).migrate();
            assertThat(catalog()).as("killed at instant %s", instant).isEqualTo(AFTER);
            assertThat(killedAt(instant, migrator -> migrator.undo(CHANGED, true)))
                    .isTrue();
            migrator(url, project()).migrate();
            assertThat(catalog()).as("undo killed at instant %s", instant).isEqualTo(AFTER);
            migrator(url, project()).undo(CHANGED, true);
            assertThat(catalog()).as("undone after instant %s", instant).isEqualTo(BEFORE);
            instant++;
        }
        assertThat(instant).isGreaterThan(20);
    }

    @Test
    void anUndoTakesAwayWhatARefusedKeyLeft() throws Exception {
        TestDatabase.run(url, "update author set mail = 'm1' where id = 2");
        Migrator migrator = migrator(url, project()).accepting(List.of("DF108"));

        assertThat(catchThrowableOfType(MigrationFailure.class, migrator::migrate))
                .hasMessageContaining("create unique index concurrently cairn_pk_author on author (mail)");

        assertThat(catalog())
                .contains("pk_author PRIMARY KEY (id)", "fk_book_author FOREIGN KEY (author_id) REFERENCES author(id)");
        migrator.undo(CHANGED, false);
        assertThat(catalog()).isEqualTo(BEFORE);
        TestDatabase.run(url, "update author set mail = 'm2' where id = 2");
        assertThat(migrator.migrate()).containsExactly(CHANGED);
        assertThat(catalog()).isEqualTo(AFTER);
    }
}
