package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.lock.Connector;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that are not what migrating needs. */
class ConnectionTest {

    private static final String FIRST = "20261121093000__create_author";
    private static final Duration SHORT = Duration.ofMillis(300);

    private static Project project() {
        return new Project().with(FIRST, "create table author (id integer not null, name varchar(20))");
    }

    private static MigrationFailure failure(Callable<?> action) {
        MigrationFailure failure = catchThrowableOfType(MigrationFailure.class, action::call);
        assertThat(failure).isNotNull();
        return failure;
    }

    private static MigrationFailure failure(String url) {
        return failure(() ->
                Migrator.of(url, null, null, project()).withLockTimeout(SHORT).migrate());
    }

    /** A data source of one method, as pools and frameworks write their own. */
    private static DataSource dataSource(Connector connector) {
        return (DataSource) Proxy.newProxyInstance(
                ConnectionTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getConnection");
                    return connector.open();
                });
    }

    private static Connection onClose(Connection connection, Runnable then) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                then.run();
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                ConnectionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void migratesOverConnectionsThatComeWithoutAutocommitAndGivesThemBackSo(TestDatabase database) throws Exception {
        String url = database.fresh();
        List<Boolean> givenBack = new ArrayList<>();
        DataSource dataSource = dataSource(() -> {
            Connection connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            return onClose(connection, () -> {
                try (connection) {
                    givenBack.add(connection.getAutoCommit());
                    connection.rollback();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        });

        assertThat(Migrator.of(dataSource, project()).migrate()).hasSize(1);
        assertThat(Migrator.of(dataSource, project()).migrate()).isEmpty();

        assertThat(givenBack).containsExactly(false, false, false);
        assertThat(TestDatabase.column(url, "select state from cairn_migrations"))
                .containsExactly("applied");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void saysThatAPoolOfOneConnectionIsTooSmall(TestDatabase database) throws Exception {
        String url = database.fresh();
        Semaphore free = new Semaphore(1);
        DataSource pool = dataSource(() -> {
            try {
                free.acquire();
            } catch (InterruptedException e) {
                throw new SQLException("interrupted while waiting for a connection", e);
            }
            Connection connection = DriverManager.getConnection(url);
            return onClose(connection, () -> {
                free.release();
                try {
                    connection.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        });

        MigrationFailure failure = failure(
                () -> Migrator.of(pool, project()).withLockTimeout(SHORT).migrate());

        assertThat(failure)
                .hasMessage(
                        "MG101: no second connection came within 0 s. Migrating takes two at a time, one for the work"
                                + " and one that holds the lock: give the pool at least two, or migrate with a URL.");
        assertThat(Migrator.of(pool, project()).status())
                .extracting(MigrationState::state)
                .containsExactly(MigrationState.State.PENDING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void passesOnWhatAPoolSaysThatGivesUpByItself(TestDatabase database) throws Exception {
        String url = database.fresh();
        int[] opened = {0};
        DataSource pool = dataSource(() -> {
            if (opened[0]++ > 0) {
                throw new SQLException("the pool is exhausted", "08000");
            }
            return DriverManager.getConnection(url);
        });

        assertThat(failure(() -> Migrator.of(pool, project()).migrate()).getMessage())
                .startsWith(
                        "MG101: no second connection can be opened: the pool is exhausted [08000]. Migrating takes two");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void seesThatADataSourceHandsOutOneConnectionTwice(TestDatabase database) throws Exception {
        try (Connection only = DriverManager.getConnection(database.fresh())) {
            DataSource dataSource = dataSource(() -> onClose(only, () -> {}));

            assertThat(failure(() -> Migrator.of(dataSource, project()).migrate())
                            .getMessage())
                    .startsWith("MG101: the data source handed out the same connection twice. Migrating takes two");
        }
    }

    @Test
    void passesOnWhatADataSourceThrowsThatIsNoSqlException() {
        DataSource broken = dataSource(() -> {
            throw new IllegalStateException("the pool failed to start; password=hunter2");
        });

        assertThat(failure(() -> Migrator.of(broken, project()).migrate()))
                .hasMessage(
                        "MG101: the database cannot be reached: the pool failed to start; password=***. Check the URL,"
                                + " the user and the password.");
    }

    @Test
    void asksForTheDriverThatIsMissing() {
        assertThat(failure("jdbc:nosuch://localhost/test?password=hunter2"))
                .hasMessage("MG101: the database cannot be reached: No suitable driver found for"
                        + " jdbc:nosuch://localhost/test?password=*** [08001]. Put the database's JDBC driver on the"
                        + " class path, and see that the URL is right.");
    }

    @Test
    void waitsForAnEmbeddedDatabaseThatIsOpenElsewhereAndThenNamesThat(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("db");
        try (ChildJvm child = ChildJvm.start(HoldDatabase.class, url)) {
            child.await("open");

            MigrationFailure failure = failure(url);
            assertThat(failure.code()).isEqualTo(Code.LOCKED);
            assertThat(failure.getMessage())
                    .startsWith("MG104: the database cannot be reached: ")
                    .endsWith("Another process has this embedded database open; end it, or connect both through a"
                            + " server.");

            child.say("end");
            assertThat(child.exitCode()).isZero();
        }
        assertThat(Migrator.of(url, null, null, project()).migrate()).hasSize(1);
    }

    @Test
    void refusesAPostgresConnectionWithoutASchema() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        TestDatabase.run(url, "create schema other", "create table other.cairn_migrations (id integer)");

        assertThat(failure(url + "&currentSchema=nowhere"))
                .hasMessageStartingWith("MG111: the connection has no current schema: its search_path names none that");
        assertThat(Migrator.of(url, null, null, project()).migrate()).hasSize(1);
    }

    @Test
    void keepsOneHistoryPerSchemaWhateverElseIsOnTheSearchPath() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        TestDatabase.run(url, "create schema tenant");

        assertThat(Migrator.of(url, null, null, project()).migrate()).hasSize(1);
        String tenant = url + "&currentSchema=tenant,public";
        assertThat(Migrator.of(tenant, null, null, project()).migrate()).hasSize(1);

        assertThat(TestDatabase.column(url, "select count(*) from tenant.cairn_migrations"))
                .containsExactly("1");
        assertThat(TestDatabase.column(url, "select count(*) from tenant.author"))
                .containsExactly("0");
    }

    @Test
    void saysWhatAPostgresUserMayNot() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        TestDatabase.run(
                url,
                "drop role if exists reader",
                "create role reader login",
                "grant usage on schema public to reader");
        Migrator reader = Migrator.of(asUser(url, "reader"), null, null, project());

        assertThat(failure(reader::migrate).getMessage())
                .startsWith("MG109: the database does not allow this user to migrate it: ERROR: permission denied for"
                        + " schema public")
                .endsWith("Connect as the owner of the schema, or let the user create tables in it and use"
                        + " cairn_migrations.");

        Migrator.of(url, null, null, project()).migrate();
        assertThat(failure(reader::status).getMessage())
                .startsWith("MG109: ")
                .contains("permission denied for table cairn_migrations");

        TestDatabase.run(url, "grant select on cairn_migrations to reader");
        assertThat(reader.migrate()).isEmpty();
    }

    @Test
    void saysThatAPostgresConnectionMayOnlyRead() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        String readOnly = url + "&options=-c%20default_transaction_read_only=on";

        assertThat(failure(readOnly).getMessage())
                .startsWith("MG109: the connection may only read: ")
                .endsWith("Migrate over one that may write, and not to a replica.");

        Migrator.of(url, null, null, project()).migrate();
        assertThat(Migrator.of(readOnly, null, null, project()).migrate()).isEmpty();
    }

    @Test
    void saysWhatAnH2UserMayNot() throws Exception {
        String url = TestDatabase.H2.fresh();
        TestDatabase.run(url, "create user reader password ''");
        String open = url.replace(";DB_CLOSE_DELAY=-1", "");

        assertThat(failure(() -> Migrator.of(open, "reader", "", project()).migrate())
                        .getMessage())
                .startsWith("MG109: the database does not allow this user to migrate it: ");
    }

    @Test
    void migratesAnH2DatabaseThatKeepsTheCaseOfNames() throws Exception {
        for (String setting : List.of("DATABASE_TO_UPPER=FALSE", "DATABASE_TO_LOWER=TRUE")) {
            String url = TestDatabase.H2.fresh() + ";" + setting;
            Migrator migrator = Migrator.of(url, null, null, project());

            assertThat(migrator.migrate()).as(setting).hasSize(1);
            assertThat(migrator.migrate()).as(setting).isEmpty();
        }
    }

    @Test
    void buildsAnIndexConcurrentlyEvenWhereTransactionsAreStrict() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh() + "&options=-c%20default_transaction_isolation=serializable";
        Project project = new Project()
                .with(
                        FIRST,
                        false,
                        "create table author (id integer not null)",
                        "create index concurrently ix_author on author (id)");

        assertThat(Migrator.of(url, null, null, project).migrate()).hasSize(1);
    }

    @Test
    void namesTheFileWhenTheConnectionIsLostAndGoesOnNextTime() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Project project = project()
                .with(
                        "20261121094000__add_email",
                        "alter table author add column email varchar(40)",
                        "select pg_terminate_backend(pg_backend_pid())");

        MigrationFailure failure =
                failure(() -> Migrator.of(url, null, null, project).migrate());
        assertThat(failure.code()).isEqualTo(Code.NO_CONNECTION);
        assertThat(failure.getMessage())
                .startsWith(
                        "MG101: V20261121094000__add_email.sql, line 6: the connection was lost at statement 2 of 2:");

        Project mended = project().with("20261121094000__add_email", "alter table author add column email varchar(40)");
        assertThat(Migrator.of(url, null, null, mended).migrate()).hasSize(1);
    }

    @Test
    void stopsWhenTheLockIsLost() throws Exception {
        String url = TestDatabase.POSTGRESQL.fresh();
        Migrator migrator = Migrator.of(url, null, null, project()).withCheckpoints(where -> {
            if (where.equals("history table created")) {
                endLockHolder(url);
            }
        });

        MigrationFailure failure = failure(migrator::migrate);

        assertThat(failure)
                .hasMessageStartingWith(
                        "MG104: the connection that held the migration lock was closed by the database");
        assertThat(Migrator.of(url, null, null, project()).migrate()).hasSize(1);
    }

    private static void endLockHolder(String url) {
        try {
            assertThat(TestDatabase.column(
                            url,
                            "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database ="
                                    + " (select oid from pg_database where datname = current_database())"))
                    .containsExactly("t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void stopsWaitingWhenItsThreadIsInterrupted(TestDatabase database) throws Exception {
        String url = database.fresh();
        Database product = database.product();
        try (Connection lock = DriverManager.getConnection(url)) {
            assertThat(product.tryLock(lock, "a deploy elsewhere")).isTrue();
            CountDownLatch waiting = new CountDownLatch(2);
            DataSource dataSource = dataSource(() -> {
                waiting.countDown();
                return DriverManager.getConnection(url);
            });
            List<Object> seen = new ArrayList<>();
            Thread deploy = new Thread(() -> {
                try {
                    Migrator.of(dataSource, project()).migrate();
                } catch (MigrationFailure e) {
                    seen.add(e.code());
                }
                seen.add(Thread.currentThread().isInterrupted());
            });
            deploy.start();
            waiting.await();
            // H2 swallows an interrupt that comes while it waits for a row itself, so one may not be enough
            while (deploy.isAlive()) {
                deploy.interrupt();
                deploy.join(100);
            }

            assertThat(seen).containsExactly(Code.INTERRUPTED, true);
            product.unlock(lock);
        }
        assertThat(Migrator.of(url, null, null, project()).migrate()).hasSize(1);
    }

    private static String asUser(String url, String user) {
        return url.replaceAll("([?&])user=[^&]*", "$1user=" + user);
    }
}
