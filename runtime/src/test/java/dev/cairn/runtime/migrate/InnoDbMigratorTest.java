package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.Databases;
import dev.cairn.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only MySQL and MariaDB have. */
class InnoDbMigratorTest {

    private static final String FIRST = "20261121093000__first";

    private static String scheme(TestServer server, String driver) {
        return driver + "//127.0.0.1:" + server.port() + "/";
    }

    @ParameterizedTest
    @EnumSource(
            value = TestServer.class,
            names = {"MYSQL", "MARIADB"})
    void theServerSaysWhatItIsAndNotTheDriver(TestServer server) throws Exception {
        assumeTrue(server.runsHere());
        for (String url : new String[] {
            scheme(server, "jdbc:mysql:") + "?user=root&sslMode=DISABLED",
            scheme(server, "jdbc:mariadb:") + "?user=root&sslMode=disable"
        }) {
            try (Connection connection = DriverManager.getConnection(url)) {
                assertThat(Databases.of(connection).map(Database::dialect))
                        .as(url)
                        .hasValue(server == TestServer.MYSQL ? "mysql" : "mariadb");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void triggersAndRoutinesWrittenByHandAreSentWhole(TestDatabase database) throws Exception {
        String url = database.fresh();
        Project project = new Project()
                .with(
                        FIRST,
                        "create table book (id bigint not null primary key, title varchar(40), words integer)",
                        "insert into book (id, title) values (1, 'It\\'s; said')",
                        """
                        create trigger book_words before insert on book for each row
                        begin
                            if new.words is null then
                                set new.words = 7; # a guess; no more
                            end if;
                        end""",
                        """
                        create procedure shorten(in longest integer)
                        begin
                            update book set title = left(title, longest);
                            select case when count(*) > 0 then 'some' else 'none' end from book;
                        end""",
                        "insert into book (id, title) values (2, 'Two')",
                        "call shorten(4)");

        Migrator.of(url, null, null, project).migrate();

        assertThat(TestDatabase.column(url, "select concat(title, ' ', coalesce(words, 0)) from book order by id"))
                .containsExactly("It's 0", "Two 7");
    }

    /** A server or a session may have backslashes stand for themselves; what Cairn writes has none but in comments. */
    @ParameterizedTest
    @ValueSource(strings = {"", "NO_BACKSLASH_ESCAPES"})
    void theHistoryTakesWhateverAStatementSays(String mode) throws Exception {
        String url = TestDatabase.MYSQL.fresh() + (mode.isEmpty() ? "" : "&sessionVariables=sql_mode='" + mode + "'");
        Project project = new Project().with(FIRST, "create table note (id integer, text varchar(20) default 'a''b')");

        Migrator.of(url, null, null, project).migrate();

        assertThat(TestDatabase.column(url, "select state from cairn_migrations"))
                .containsExactly("applied");
    }
}
