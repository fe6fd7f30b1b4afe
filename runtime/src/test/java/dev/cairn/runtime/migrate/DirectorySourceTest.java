package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectorySourceTest {

    private static final String FIRST = "20261121093000__create_author";
    private static final String SECOND = "20261121094000__add_email_to_author";
    private static final QualifiedName AUTHOR = QualifiedName.of("author");

    @TempDir
    Path folder;

    private static Project project() {
        return new Project()
                .withChanges(
                        FIRST,
                        new Change.CreateTable(Table.of(AUTHOR, List.of(Column.of("id", new LogicalType.Int(64))))))
                .withChanges(SECOND, new Change.AddColumn(AUTHOR, Column.of("email", new LogicalType.Text(80))));
    }

    private Path changes(String id) {
        return folder.resolve("changes").resolve(id + ".json");
    }

    @ParameterizedTest
    @EnumSource
    void migratesFromAProjectsFolder(TestDatabase database) throws Exception {
        project().writeTo(folder);
        Files.writeString(folder.resolve("changes/README.txt"), "no change list");
        MigrationSource source = MigrationSource.inDirectory(folder);

        assertThat(source.ids()).containsExactly(new MigrationId(FIRST), new MigrationId(SECOND));
        assertThat(source.dialects()).containsExactly("h2", "mariadb", "mysql", "postgresql", "sqlite");
        String url = database.fresh();
        assertThat(Migrator.of(url, null, null, source).migrate()).hasSize(2);
        assertThat(TestDatabase.column(url, "select email from author")).isEmpty();
    }

    @Test
    void isEmptyBeforeTheFirstMigration() {
        assertThat(MigrationSource.inDirectory(folder).ids()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> MigrationSource.inDirectory(folder.resolve("none")))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: " + folder.resolve("none") + " is no folder. Compile the entities");
    }

    @Test
    void refusesAChangeListThatCannotBeRead() throws IOException {
        project().writeTo(folder);
        Files.writeString(changes(SECOND), "<<<<<<< HEAD\n");
        assertThatThrownBy(() -> MigrationSource.inDirectory(folder))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith(
                        "MG107: " + changes(SECOND) + " cannot be read: line 1 is a git conflict marker");

        Files.write(changes(SECOND), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> MigrationSource.inDirectory(folder))
                .isInstanceOf(MigrationFailure.class)
                .hasMessage("MG107: " + changes(SECOND) + " cannot be read: it is no UTF-8 text");
    }

    @Test
    void refusesAHistoryWithAHole() throws IOException {
        project().writeTo(folder);
        Files.delete(changes(FIRST));

        assertThatThrownBy(() -> MigrationSource.inDirectory(folder))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: " + folder + ": ")
                .hasMessageContaining(FIRST);
    }
}
