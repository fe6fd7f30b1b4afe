package dev.cairn.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.processor.Project.Build;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

    private static final String DB = "src/main/resources/db";

    @TempDir
    Path root;

    @Test
    void a_named_database_has_a_folder_and_a_manifest_of_its_own() {
        Project project = new Project(root)
                .database("name = \"blog\", repositories = false, naming = Naming.SNAKE_CASE")
                .entity("BlogPost", "String shortTitle;");
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.list(DB)).contains("blog/schema.json", "blog/changes/20261121093000__create_blog_post.json");
        assertThat(project.read(DB + "/blog/schema.json")).contains("short_title");
        assertThat(project.list("target/classes/db")).contains("blog/schema.json");
        assertThat(project.list("target/classes/META-INF/cairn")).containsExactly("blog.json");
        assertThat(project.read("target/classes/META-INF/cairn/blog.json"))
                .contains("\"db/blog\"", "\"snake_case\"", "app.BlogPost");
    }

    @Test
    void a_database_may_leave_validation_to_the_application() {
        Project project = new Project(root)
                .source(
                        "NotNull",
                        "package jakarta.validation.constraints;"
                                + " public @interface NotNull { Class<?>[] groups() default {}; }")
                .entity("Post", "@jakarta.validation.constraints.NotNull String title;");
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.read(DB + "/schema.json")).contains("\"type\": \"text(255)\", \"nullable\": false");
        assertThat(project.read("target/classes/META-INF/cairn/default.json")).doesNotContain("validation");

        project.now("2026-11-22T10:00:00Z").database("validation = false");
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.read(DB + "/schema.json")).contains("\"type\": \"text(255)\"}");
        assertThat(project.read("target/classes/META-INF/cairn/default.json"))
                .contains("\"jakarta.persistence.validation.mode\": \"CALLBACK\"");
    }

    @Test
    void entities_belong_to_the_nearest_package_above_them() {
        Project project = new Project(root)
                .database("name = \"blog\", repositories = false")
                .entity("Post", "String title;")
                .file(
                        "src/main/java/app/shop/package-info.java",
                        "@dev.cairn.annotation.Database(name = \"shop\", repositories = false) package app.shop;")
                .file(
                        "src/main/java/app/shop/cart/Item.java",
                        "package app.shop.cart; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }");
        assertThat(project.compile().errors()).isEmpty();
        assertThat(project.list("target/classes/META-INF/cairn")).containsExactly("blog.json", "shop.json");
        assertThat(project.read(DB + "/blog/schema.json")).contains("Post").doesNotContain("Item");
        assertThat(project.read(DB + "/shop/schema.json")).contains("Item").doesNotContain("Post");
    }

    @Test
    void one_name_on_two_packages_is_an_error_on_the_second() {
        Build build = new Project(root)
                .entity("Post", "String title;")
                .file("src/main/java/app/shop/package-info.java", "@dev.cairn.annotation.Database package app.shop;")
                .file(
                        "src/main/java/app/shop/Item.java",
                        "package app.shop; import jakarta.persistence.*; @Entity public class Item { @Id Long id; }")
                .compile("-Acairn.mode=off");
        assertThat(build.errors())
                .containsExactly(
                        "CF202: the unnamed database is declared here and on package app. Give one of them another name.");
        assertThat(build.lineOf("CF202")).startsWith("@dev.cairn.annotation.Database package app.shop");
    }

    @Test
    void a_name_that_is_no_folder_is_an_error_on_the_name() {
        Build build = new Project(root)
                .database("name = \"My Blog\", repositories = false")
                .entity("Post", "String title;")
                .compile();
        assertThat(build.errors())
                .containsExactly(
                        "CF201: \"My Blog\" is no name of a database. Use small letters, digits, - and _, beginning"
                                + " with a letter; default, changes and migration are taken.");
    }

    @Test
    void a_database_without_a_dialect_is_an_error() {
        Build build = new Project(root)
                .database("dialects = {}, repositories = false")
                .entity("Post", "String title;")
                .compile();
        assertThat(build.errors())
                .containsExactly("CF203: @Database names no dialect. Name at least one, or leave dialects out for H2.");
    }
}
