package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.cli.Shop.Result;
import dev.cairn.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that are given a database, on each kind of database. */
@ParameterizedClass
@ValueSource(strings = {"h2", "postgresql", "mysql", "mariadb", "sqlite"})
class CommandsOnDatabasesTest {

    private static final Map<String, TestServer> SERVERS =
            Map.of("postgresql", TestServer.POSTGRESQL, "mysql", TestServer.MYSQL, "mariadb", TestServer.MARIADB);

    @TempDir
    Path root;

    private final String dialect;
    private final List<TestServer.Lease> leases = new ArrayList<>();
    private Shop shop;

    CommandsOnDatabasesTest(String dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    void two_migrations() throws Exception {
        assumeTrue(
                !SERVERS.containsKey(dialect) || SERVERS.get(dialect).runsHere(), () -> dialect + " does not run here");
        shop = new Shop(root, dialect).entity("Author", "String name;");
        shop.compile();
        shop.entity("Author", "String name;", "String email;").compile("-Acairn.draft=never");
        assertThat(shop.migrations()).hasSize(2);
    }

    @AfterEach
    void give_back() throws SQLException {
        for (TestServer.Lease lease : leases) {
            lease.close();
        }
    }

    private String database() throws Exception {
        if (dialect.equals("h2")) {
            return Shop.database();
        }
        if (dialect.equals("sqlite")) {
            return "jdbc:sqlite:" + Files.createTempFile(root, "shop", ".db");
        }
        TestServer.Lease lease = SERVERS.get(dialect).database();
        leases.add(lease);
        return lease.url();
    }

    private String first() throws Exception {
        return shop.migrations().get(0);
    }

    private String second() throws Exception {
        return shop.migrations().get(1);
    }

    @Test
    void status_tells_what_is_pending() throws Exception {
        String url = database();
        assertThat(shop.run("status", "--url", url))
                .isEqualTo(new Result(
                        1,
                        "pending     " + first() + "\npending     " + second() + "\nThe database is not up to date.\n",
                        ""));
        shop.deploy(url);
        assertThat(shop.run("status", "--url", url).exit()).isZero();
    }

    @Test
    void statements_by_hand_run_and_cannot_be_taken_back() throws Exception {
        String url = database();
        assertThat(shop.run("new", "Fill the e-mails").exit()).isZero();
        Path script = shop.script("20300102030405__fill_the_e_mails");
        Files.writeString(
                script, Files.readString(script) + "insert into Author (id, email) values (1, 'a;b@example.com');\n");
        shop.deploy(url);
        assertThat(Shop.column(url, "select email from Author")).containsExactly("a;b@example.com");
        assertThat(shop.run("undo", "--url", url).err()).startsWith("MG113: nobody knows how to take ");
    }

    @Test
    void undo_does_not_lose_data_unasked() throws Exception {
        String url = database();
        shop.deploy(url);
        assertThat(shop.run("undo", "--print", "--url", url).out())
                .contains("Deletes the values of column email of Author")
                .contains("email");
        Shop.sql(url, "insert into Author (id, name, email) values (1, 'Una', 'a@example.com')");
        assertThat(shop.run("undo", "--url", url).err())
                .isEqualTo("MG113: taking back " + second()
                        + " would lose the values of column email of Author. Nothing was"
                        + " done. If that may go, say --lose-data.\n");
        assertThat(shop.run("undo", "--lose-data", "--url", url).exit()).isZero();
        assertThat(Shop.column(url, "select name from Author")).containsExactly("Una");
        assertThatThrownBy(() -> Shop.column(url, "select a.email from Author a"))
                .isInstanceOf(SQLException.class);
        shop.deploy(url);
        assertThat(shop.run("status", "--url", url).exit()).isZero();
    }

    @Test
    void databases_past_a_squash_do_not_run_it() throws Exception {
        String past = database();
        shop.deploy(past);
        Shop.sql(past, "insert into Author (id, name, email) values (1, 'Una', 'a@example.com')");
        assertThat(shop.run("squash", first(), second()).exit()).isZero();
        assertThat(shop.migrations()).hasSize(1);
        shop.deploy(past);
        assertThat(shop.run("status", "--url", past).exit()).isZero();
        String fresh = database();
        shop.deploy(fresh);
        assertThat(Shop.column(past, "select email from Author")).containsExactly("a@example.com");
        assertThat(Shop.column(fresh, "select email from Author")).isEmpty();
    }
}
