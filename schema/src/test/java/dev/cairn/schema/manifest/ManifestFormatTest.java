package dev.cairn.schema.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.history.Replaced;
import dev.cairn.schema.history.Requirement;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.json.UnknownFormatException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestFormatTest {

    private static final MigrationId FIRST = new MigrationId("20261121093000__create_author");
    private static final MigrationId SECOND = new MigrationId("20261122101500__add_email_to_author");
    private static final Manifest MANIFEST = new Manifest(
            Manifest.FORMAT,
            Manifest.DEFAULT,
            "db",
            List.of("com.acme.Post", "com.acme.Author"),
            "snake_case",
            "none",
            List.of("h2", "postgresql"),
            Map.of("uuid", "native"),
            "sha256:bb",
            List.of(new Manifest.Entry(FIRST, List.of()), new Manifest.Entry(SECOND, List.of(FIRST))));

    @Test
    void the_text_is_short() {
        assertThat(ManifestFormat.write(MANIFEST)).isEqualTo("""
                        {
                          "format": 1,
                          "database": "default",
                          "directory": "db",
                          "naming": "snake_case",
                          "quoting": "none",
                          "dialects": ["h2", "postgresql"],
                          "types": {
                            "uuid": "native"
                          },
                          "schema": "sha256:bb",
                          "entities": [
                            "com.acme.Author",
                            "com.acme.Post"
                          ],
                          "migrations": [
                            {"id": "20261121093000__create_author", "parents": []},
                            {"id": "20261122101500__add_email_to_author", "parents": ["20261121093000__create_author"]}
                          ]
                        }
                        """);
    }

    @Test
    void it_reads_what_it_wrote() {
        assertThat(ManifestFormat.read(ManifestFormat.write(MANIFEST))).isEqualTo(MANIFEST);
    }

    @Test
    void a_draft_is_named() {
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.DEFAULT,
                "db",
                List.of(),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "sha256:bb",
                List.of(new Manifest.Entry(FIRST, List.of())),
                List.of("app.InCents"),
                FIRST,
                List.of());
        assertThat(ManifestFormat.write(manifest)).contains("\"draft\": \"20261121093000__create_author\"");
        assertThat(ManifestFormat.read(ManifestFormat.write(manifest))).isEqualTo(manifest);
    }

    @Test
    void a_squashed_migration_says_what_it_stands_for() {
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.DEFAULT,
                "db",
                List.of(),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "sha256:bb",
                List.of(new Manifest.Entry(
                        new MigrationId("20261122101500__all"),
                        List.of(),
                        new Replaced(List.of(FIRST, SECOND), List.of(SECOND)),
                        List.of())));
        assertThat(ManifestFormat.write(manifest))
                .contains("\"replaces\": [\"20261121093000__create_author\", \"20261122101500__add_email_to_author\"],"
                        + " \"ends\": [\"20261122101500__add_email_to_author\"]");
        assertThat(ManifestFormat.read(ManifestFormat.write(manifest))).isEqualTo(manifest);
    }

    @Test
    void other_histories_are_named_with_what_is_required_of_them() {
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                "shop",
                "db/shop",
                List.of(),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "sha256:bb",
                List.of(new Manifest.Entry(
                        SECOND, List.of(), Replaced.NONE, List.of(Requirement.parse("accounts/" + FIRST)))),
                List.of(),
                null,
                List.of("accounts"));
        assertThat(ManifestFormat.write(manifest))
                .contains("\"requires\": [\"accounts/20261121093000__create_author\"]}")
                .contains("\n  \"requires\": [\"accounts\"]");
        assertThat(ManifestFormat.read(ManifestFormat.write(manifest))).isEqualTo(manifest);
    }

    @Test
    void a_database_has_its_resource() {
        assertThat(Manifest.resource("shop")).isEqualTo("META-INF/cairn/shop.json");
    }

    @Test
    void faults_are_named() {
        assertThatThrownBy(() -> ManifestFormat.read("{\"format\": 7}"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("update Cairn");
        assertThatThrownBy(
                        () -> ManifestFormat.read(ManifestFormat.write(MANIFEST).replace("quoting", "quotes")))
                .isInstanceOf(JsonException.class)
                .hasMessage("manifest: unknown member \"quotes\"");
    }
}
