package dev.cairn.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.runtime.blog.Author;
import dev.cairn.schema.manifest.Manifest;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.Configuration;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class DatabaseMismatchTest {

    private static final String URL = "jdbc:h2:mem:mismatch";

    @Test
    void a_product_without_migrations_is_refused() {
        assertThatThrownBy(() -> new OtherDatabase(manifest("jpa", "none", List.of("postgresql")), URL))
                .isInstanceOf(DatabaseMismatch.class)
                .hasMessage("this is a H2 database, but the migrations of 'other' are for postgresql;"
                        + " add it to the dialects of @Database and build again");
    }

    @Test
    void the_artifact_that_holds_the_dialect_of_sqlite_is_named_where_it_is_missing() {
        assertThatThrownBy(() -> OpenDatabase.open(
                        manifest("jpa", "none", List.of("sqlite")),
                        DatabaseTarget.of("jdbc:sqlite::memory:"),
                        ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(DatabaseMismatch.class)
                .hasMessageContaining("add org.hibernate.orm:hibernate-community-dialects:7.");
    }

    @Test
    void a_session_factory_that_names_tables_otherwise_is_refused() {
        try (SessionFactory factory = factory(Map.of())) {
            assertThatThrownBy(() -> new OtherDatabase(manifest("snake_case", "none", List.of("h2")), factory))
                    .isInstanceOf(DatabaseMismatch.class)
                    .hasMessageContaining("hibernate.physical_naming_strategy = (the default)")
                    .hasMessageContaining("assume naming snake_case");
        }
        try (SessionFactory factory = factory(Map.of("hibernate.globally_quoted_identifiers", "true"))) {
            assertThatThrownBy(() -> new OtherDatabase(manifest("jpa", "none", List.of("h2")), factory))
                    .isInstanceOf(DatabaseMismatch.class)
                    .hasMessageContaining("assume quoting none");
            new OtherDatabase(manifest("jpa", "all", List.of("h2")), factory).close();
            assertThat(factory.isOpen()).isTrue();
        }
    }

    @Test
    void a_session_factory_without_an_entity_is_refused() {
        Manifest wider = new Manifest(
                Manifest.FORMAT,
                "other",
                "db",
                List.of("com.acme.Missing"),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "",
                List.of());
        try (SessionFactory factory = factory(Map.of())) {
            assertThatThrownBy(() -> new OtherDatabase(wider, factory))
                    .isInstanceOf(DatabaseMismatch.class)
                    .hasMessageContaining("com.acme.Missing");
        }
    }

    @Test
    void numbers_of_constants_that_the_column_cuts_off_are_refused() {
        String refusal = "the constant FAR of " + Distance.class.getName()
                + " is stored as 70000, of which Hibernate keeps 4464 in the column ";
        String remedy = "; write @JdbcTypeCode(SqlTypes.INTEGER) beside the attribute and build again";
        refuses(Cut.class, refusal + "distance of Cut" + remedy);
        refuses(CutId.class, refusal + "id of CutId" + remedy);
        refuses(CutElement.class, refusal + "element of CutElement_places" + remedy);
        refuses(CutKey.class, refusal + "mapkey of CutKey_places" + remedy);
    }

    @Test
    void numbers_of_constants_that_the_column_holds_are_no_matter() {
        new OtherDatabase(manifest(Whole.class, "jpa", "none", List.of("h2")), URL).close();
    }

    private static void refuses(Class<?> entity, String message) {
        Manifest manifest = manifest(entity, "jpa", "none", List.of("h2"));
        assertThatThrownBy(() -> new OtherDatabase(manifest, URL))
                .isInstanceOf(DatabaseMismatch.class)
                .hasMessage(message);
        try (SessionFactory factory = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", URL)
                .addAnnotatedClass(entity)
                .buildSessionFactory()) {
            assertThatThrownBy(() -> new OtherDatabase(manifest, factory))
                    .isInstanceOf(DatabaseMismatch.class)
                    .hasMessage(message);
        }
    }

    enum Distance {
        NEAR(1),
        FAR(70_000);

        @EnumeratedValue
        final int metres;

        Distance(int metres) {
            this.metres = metres;
        }
    }

    @Entity(name = "Cut")
    static class Cut {
        @Id
        Long id;

        Distance distance;
    }

    @Entity(name = "CutId")
    static class CutId {
        @Id
        Distance id;
    }

    @Entity(name = "CutElement")
    static class CutElement {
        @Id
        Long id;

        @ElementCollection
        @Column(name = "element")
        Set<Distance> places;
    }

    @Entity(name = "CutKey")
    static class CutKey {
        @Id
        Long id;

        @ElementCollection
        @MapKeyColumn(name = "mapkey")
        Map<Distance, String> places;
    }

    @Entity(name = "Whole")
    static class Whole {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Distance distance;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Distance written;
    }

    @Test
    void a_model_that_is_not_on_the_class_path_is_named() {
        assertThatThrownBy(() -> new OtherDatabase("absent", DatabaseTarget.of(URL)))
                .isInstanceOf(DatabaseMismatch.class)
                .hasMessage("META-INF/cairn/absent.json is not on the class path; it comes with the entities, compiled"
                        + " with the Cairn processor");
    }

    private static SessionFactory factory(Map<String, String> settings) {
        Configuration configuration = new Configuration().setProperty("jakarta.persistence.jdbc.url", URL);
        settings.forEach(configuration::setProperty);
        return configuration.addAnnotatedClass(Author.class).buildSessionFactory();
    }

    private static Manifest manifest(String naming, String quoting, List<String> dialects) {
        return manifest(Author.class, naming, quoting, dialects);
    }

    private static Manifest manifest(Class<?> entity, String naming, String quoting, List<String> dialects) {
        return new Manifest(
                Manifest.FORMAT,
                "other",
                "db",
                List.of(entity.getName()),
                naming,
                quoting,
                dialects,
                Map.of(),
                "",
                List.of());
    }

    private static final class OtherDatabase extends TypedDatabase<OtherDatabase> {

        OtherDatabase(String name, DatabaseTarget target) {
            super(name, target);
        }

        OtherDatabase(Manifest manifest, String url) {
            super(manifest, DatabaseTarget.of(url));
        }

        OtherDatabase(Manifest manifest, SessionFactory factory) {
            super(manifest, DatabaseTarget.of(factory));
        }
    }
}
