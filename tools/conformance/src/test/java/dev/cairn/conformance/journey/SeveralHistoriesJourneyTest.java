package dev.cairn.conformance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.runtime.database.TypedDatabase;
import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.history.MigrationId;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A jar with entities and a history of its own, and another one whose entities refer to them, over two versions of each. */
class SeveralHistoriesJourneyTest {

    @TempDir
    static Path root;

    private static Path accounts1;
    private static Path accounts2;
    private static Path shop1;
    private static Path shop2;

    @BeforeEach
    void two_modules_in_two_versions() throws Exception {
        if (shop2 != null) {
            return;
        }
        Module accounts = new Module(root, "accounts").entity("Account", "", "public String name;");
        Module shop = new Module(root, "shop")
                .entity("Purchase", "", "@ManyToOne(optional = false) public accounts.Account buyer;");
        accounts1 = accounts.jar("first");
        shop1 = shop.jar("first", accounts1);
        accounts.without("Account").entity("Customer", "@RenamedFrom(\"Account\")", "public String name;");
        accounts2 = accounts.jar("customers");
        shop.entity(
                "Purchase",
                "",
                "@ManyToOne(optional = false) public accounts.Customer buyer;",
                "@ManyToOne public accounts.Customer seller;");
        shop2 = shop.jar("sellers", accounts2);
    }

    private static List<Server> servers() {
        return Server.selected();
    }

    private static URLClassLoader loader(Path... jars) {
        URL[] urls = Stream.of(jars)
                .map(jar -> {
                    try {
                        return jar.toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader(urls, SeveralHistoriesJourneyTest.class.getClassLoader());
    }

    private static Migrator migrator(TestDatabase database, URLClassLoader loader, String history) {
        return Migrator.of(database.url(), null, null, MigrationSource.onClassPath(loader, history));
    }

    private static List<String> deploy(TestDatabase database, String history, Path... jars) throws Exception {
        try (URLClassLoader loader = loader(jars)) {
            return migrator(database, loader, history).migrate().stream()
                    .map(MigrationId::slug)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whichever_versions_a_database_has_seen_it_ends_the_same(Server server) throws Exception {
        try (TestDatabase grown = Databases.create(server);
                TestDatabase fresh = Databases.create(server);
                TestDatabase apart = Databases.create(server)) {
            assertThat(deploy(grown, "shop", shop1, accounts1)).containsExactly("first", "first");
            grown.execute(
                    "insert into account (id, name) values (1, 'Ada')",
                    "insert into purchase (id, buyer_id) values (1, 1)");
            if (server != Server.SQLITE) {
                assertThatThrownBy(() -> grown.execute("insert into purchase (id, buyer_id) values (2, 77)"))
                        .isInstanceOf(java.sql.SQLException.class);
            }
            assertThat(deploy(grown, "shop", shop2, accounts2)).containsExactly("customers", "sellers");
            assertThat(deploy(grown, "shop", shop2, accounts2)).isEmpty();
            grown.execute("update purchase set seller_id = 1");

            assertThat(deploy(fresh, "shop", shop2, accounts2))
                    .as("shop's first migration meets the accounts of then")
                    .containsExactly("first", "first", "customers", "sellers");

            assertThat(deploy(apart, "accounts", accounts1)).containsExactly("first");
            assertThat(deploy(apart, "shop", shop1, accounts1)).containsExactly("first");
            assertThat(deploy(apart, "accounts", accounts2)).containsExactly("customers");
            assertThat(deploy(apart, "shop", shop2, accounts2)).containsExactly("sellers");

            Catalog wanted = Catalog.read(fresh);
            assertThat(wanted.tables().keySet()).extracting(String::toLowerCase).contains("customer", "purchase");
            assertThat(CatalogDiff.between(wanted, Catalog.read(grown))).isEmpty();
            assertThat(CatalogDiff.between(wanted, Catalog.read(apart))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void each_history_lists_and_takes_back_its_own(Server server) throws Exception {
        try (TestDatabase database = Databases.create(server);
                URLClassLoader loader = loader(shop2, accounts2)) {
            Migrator shop = migrator(database, loader, "shop");
            Migrator accounts = migrator(database, loader, "accounts");
            shop.migrate();

            assertThat(shop.status()).extracting(state -> state.id().slug()).containsExactly("first", "sellers");
            assertThat(accounts.status()).extracting(state -> state.id().slug()).containsExactly("first", "customers");
            assertThat(shop.status()).extracting(MigrationState::state).containsOnly(MigrationState.State.APPLIED);
            assertThat(accounts.migrate()).isEmpty();
        }
        try (TestDatabase database = Databases.create(server);
                URLClassLoader loader = loader(shop1, accounts1)) {
            Migrator shop = migrator(database, loader, "shop");
            Migrator accounts = migrator(database, loader, "accounts");
            shop.migrate();

            MigrationId first = shop.status().get(0).id();
            shop.undo(first, false);
            assertThat(shop.status()).extracting(MigrationState::state).containsExactly(MigrationState.State.PENDING);
            assertThat(accounts.status())
                    .extracting(MigrationState::state)
                    .containsExactly(MigrationState.State.APPLIED);
            assertThat(shop.migrate()).containsExactly(first);
        }
    }

    @Test
    void a_history_that_is_missing_or_too_old_stops_the_deploy_before_it_begins() throws Exception {
        try (TestDatabase database = Databases.create(Server.H2)) {
            assertThatThrownBy(() -> deploy(database, "shop", shop2))
                    .hasMessageMatching("MG115: \\d{14}__first requires \\d{14}__first of history accounts, which this"
                            + " database does not have\\. That history is not on the class path \\(no"
                            + " META-INF/cairn/accounts\\.json\\): add the module that it belongs to, or deploy it"
                            + " first\\.");
            assertThatThrownBy(() -> deploy(database, "shop", shop2, accounts1))
                    .hasMessageMatching("MG115: \\d{14}__sellers requires \\d{14}__customers of history accounts, which"
                            + " this database does not have\\. META-INF/cairn/accounts\\.json is of another version and"
                            + " does not contain it: use the version of that module that has it\\.");
            assertThat(Catalog.read(database).tables()).isEmpty();

            deploy(database, "accounts", accounts1);
            assertThat(deploy(database, "shop", shop1)).containsExactly("first");
        }
    }

    @Test
    void one_session_factory_knows_the_entities_of_both() throws Exception {
        try (TestDatabase database = Databases.create(Server.H2);
                URLClassLoader loader = loader(shop2, accounts2)) {
            Object opened = loader.loadClass("shop.ShopDatabase")
                    .getMethod("open", String.class)
                    .invoke(null, database.url());
            try (TypedDatabase<?> shop = (TypedDatabase<?>) opened) {
                assertThat(shop.migrate()).hasSize(4);
                Object customer =
                        loader.loadClass("accounts.Customer").getConstructor().newInstance();
                Object purchase =
                        loader.loadClass("shop.Purchase").getConstructor().newInstance();
                purchase.getClass().getField("buyer").set(purchase, customer);
                try (StatelessSession session = shop.sessionFactory().openStatelessSession()) {
                    session.beginTransaction();
                    session.insert(customer);
                    session.insert(purchase);
                    session.getTransaction().commit();
                }
                Long buyer = shop.sessionFactory()
                        .fromStatelessSession(
                                session -> session.createSelectionQuery("select p.buyer.id from Purchase p", Long.class)
                                        .getSingleResult());
                assertThat(buyer).isNotNull();
            }
        }
    }
}
