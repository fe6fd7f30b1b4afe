package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module with entities and a history of its own, and one that is compiled against it and refers to them. */
class SeveralHistoriesTest {

    private static final String SHOP_CHANGES = "src/main/resources/db/shop/changes/";
    private static final String ACCOUNTS = "20261121093000__create_account";
    private static final String ORDERS = "20261122100000__create_orders";
    private static final String MANIFEST = "target/classes/META-INF/cairn/shop.json";

    @TempDir
    Path root;

    private Project accounts;
    private Project shop;

    @BeforeEach
    void accounts_and_a_shop() {
        accounts = new Project(root.resolve("accounts"))
                .file(
                        "src/main/java/app/package-info.java",
                        "@dev.cairn.annotation.Database(name = \"accounts\", repositories = false) package app;");
        account("String name;");
        assertThat(accounts.compile().errors()).isEmpty();
        shop = new Project(root.resolve("shop"))
                .delete("src/main/java/app")
                .classPath(root.resolve("accounts/target/classes").toString())
                .now("2026-11-22T10:00:00Z");
        shopDatabase("name = \"shop\", repositories = false");
        order("@ManyToOne app.Account buyer;");
    }

    private void account(String... members) {
        accounts.file(
                "src/main/java/app/Account.java",
                "package app; import jakarta.persistence.*; @Entity public class Account { @Id public Long id; "
                        + String.join(" ", members) + "}");
    }

    private void shopDatabase(String attributes) {
        shop.file(
                "src/main/java/shop/package-info.java",
                "@dev.cairn.annotation.Database(" + attributes + ") package shop;");
    }

    private void order(String... members) {
        shop.file(
                "src/main/java/shop/Order.java",
                "package shop; import jakarta.persistence.*; @Entity @Table(name = \"orders\")"
                        + " public class Order { @Id public Long id; "
                        + String.join(" ", members) + "}");
    }

    private Build shop(String... options) {
        return shop.compileFiles(List.of("shop/package-info", "shop/Order"), options);
    }

    @Test
    void the_other_modules_tables_are_its_own_and_a_foreign_key_to_them_requires_its_newest_migration() {
        assertThat(shop().errors()).isEmpty();

        assertThat(shop.read(SHOP_CHANGES + ORDERS + ".json"))
                .contains("\"requires\": [\"accounts/" + ACCOUNTS + "\"]")
                .doesNotContain("\"name\": \"Account\"");
        assertThat(shop.read("src/main/resources/db/shop/migration/h2/V" + ORDERS + ".sql"))
                .contains("references Account (id)")
                .doesNotContain("create table Account");
        assertThat(shop.read(MANIFEST))
                .contains("\"requires\": [\"accounts\"]")
                .contains("\"requires\": [\"accounts/" + ACCOUNTS + "\"]");
        var before = shop.state("src");
        assertThat(shop().errors()).isEmpty();
        assertThat(shop.state("src")).isEqualTo(before);
    }

    @Test
    void only_what_refers_to_the_other_history_anew_requires_more_of_it() {
        assertThat(shop("-Acairn.draft=never").errors()).isEmpty();
        account("String name;", "String email;");
        assertThat(accounts.now("2026-11-23T10:00:00Z")
                        .compile("-Acairn.draft=never")
                        .errors())
                .isEmpty();

        order("@ManyToOne app.Account buyer;", "int total;");
        shop.now("2026-11-24T10:00:00Z");
        assertThat(shop("-Acairn.draft=never").errors()).isEmpty();
        assertThat(shop.read(SHOP_CHANGES + "20261124100000__add_total_to_orders.json"))
                .doesNotContain("requires");

        order("@ManyToOne app.Account buyer;", "int total;", "@ManyToOne app.Account seller;");
        shop.now("2026-11-25T10:00:00Z");
        assertThat(shop("-Acairn.draft=never").errors()).isEmpty();
        assertThat(shop.read(SHOP_CHANGES + "20261125100000__add_seller_id_to_orders.json"))
                .contains("\"requires\": [\"accounts/20261123100000__add_email_to_account\"]");
    }

    @Test
    void a_required_history_that_is_missing_or_too_old_is_an_error() {
        account("String name;", "String email;");
        assertThat(accounts.now("2026-11-22T09:00:00Z")
                        .compile("-Acairn.draft=never")
                        .errors())
                .isEmpty();
        assertThat(shop("-Acairn.draft=never").errors()).isEmpty();

        accounts.delete("src/main/resources").delete("target");
        account("String name;");
        assertThat(accounts.now("2026-11-21T09:30:00Z").compile().errors()).isEmpty();
        assertThat(shop().errors())
                .containsExactly(
                        "HX109: the migrations require 20261122090000__add_email_to_account of history accounts,"
                                + " which the class path has in another version: it ends with " + ACCOUNTS
                                + ". Compile against the version of that module that has it.");

        accounts.delete("target/classes/META-INF");
        assertThat(shop().errors())
                .containsExactly(
                        "HX109: the migrations require 20261122090000__add_email_to_account of history accounts,"
                                + " which is not on the class path (no META-INF/cairn/accounts.json). Add the module that it"
                                + " belongs to.");
    }

    @Test
    void a_draft_follows_the_draft_that_it_requires() {
        assertThat(shop("-Acairn.draft=always").errors()).isEmpty();
        accounts.delete("src/main/resources").delete("target").now("2026-11-22T08:00:00Z");
        assertThat(accounts.compile("-Acairn.name=accounts").errors()).isEmpty();

        assertThat(shop("-Acairn.draft=always").errors()).isEmpty();

        assertThat(shop.read(SHOP_CHANGES + ORDERS + ".json"))
                .contains("\"requires\": [\"accounts/20261122080000__accounts\"]");
    }

    @Test
    void two_modules_whose_histories_bear_one_name_are_told_apart_by_an_error() {
        accounts.delete("target").database("repositories = false");
        assertThat(accounts.compile().errors()).isEmpty();
        shopDatabase("repositories = false");
        assertThat(shop().errors())
                .containsExactly("HX110: app.Account of another module belongs to the unnamed history, and so do the"
                        + " entities here. Give one of the two another name with @Database(name = ...).");
    }

    @Test
    void entities_of_a_jar_without_a_history_are_warned_of() {
        accounts.delete("target/classes/META-INF");
        Build build = shop();
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings())
                .containsExactly("HX111: app.Account belongs to no history on the class path"
                        + " (META-INF/cairn/accounts.json): nothing makes sure that the table is there when a foreign"
                        + " key to it is made. Compile that module with Cairn.");
        assertThat(shop("-Acairn.hazards=HX111:off").warnings()).isEmpty();
    }

    @Test
    void a_table_that_the_other_history_does_not_have_is_an_error() {
        accounts.delete("target").delete("src/main/resources");
        accounts.database("name = \"accounts\", repositories = false");
        accounts.file(
                "src/main/java/app/Account.java",
                "package app; import jakarta.persistence.*; @Entity public class Account { @Id public Long id;"
                        + " @ManyToOne UserGroup usersOfIt; }");
        accounts.file(
                "src/main/java/app/UserGroup.java",
                "package app; import jakarta.persistence.*; @Entity public class UserGroup { @Id public Long id; }");
        assertThat(accounts.compile("-Acairn.naming=snake_case").errors()).isEmpty();
        order("@ManyToOne app.UserGroup buyers;");
        assertThat(shop().errors())
                .containsExactly("HX112: foreign key fk_orders_buyers refers to table UserGroup, which the newest"
                        + " schema of accounts on the class path does not have. Build that module again, and give both"
                        + " the same naming and quoting.");
    }

    @Test
    void two_databases_of_one_module_require_each_other_as_well() {
        Project both = new Project(root.resolve("both"))
                .database("name = \"shop\", repositories = false")
                .entity("Orders", "@ManyToOne app.accounts.Account buyer;")
                .file(
                        "src/main/java/app/accounts/package-info.java",
                        "@dev.cairn.annotation.Database(name = \"accounts\", repositories = false)"
                                + " package app.accounts;")
                .file(
                        "src/main/java/app/accounts/Account.java",
                        "package app.accounts; import jakarta.persistence.*; @Entity public class Account { @Id public"
                                + " Long id; }");
        Build build = both.compile();
        assertThat(build.errors()).isEmpty();
        assertThat(build.warnings()).isEmpty();
        assertThat(both.read(SHOP_CHANGES + "20261121093000__create_orders.json"))
                .contains("\"requires\": [\"accounts/" + ACCOUNTS + "\"]");
        assertThat(both.compile().errors()).isEmpty();
    }

    @Test
    void a_build_of_parts_keeps_a_table_that_refers_to_another_history() {
        assertThat(shop().errors()).isEmpty();
        shop.file(
                "src/main/java/shop/Item.java",
                "package shop; import jakarta.persistence.*; @Entity public class Item { @Id public Long id; }");
        Build part = shop.compileFiles(List.of("shop/package-info", "shop/Item"));
        assertThat(part.errors()).isEmpty();
        assertThat(shop.read("src/main/resources/db/shop/schema.json")).contains("\"orders\"", "\"Item\"");
    }
}
