package dev.cairn.schema.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.snapshot.SchemaHash;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.snapshot.SnapshotFormat;
import dev.cairn.schema.testing.Changes;
import dev.cairn.schema.testing.Schemas;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatLawsTest {

    @Provide
    Arbitrary<Schema> schemas() {
        return Schemas.schema();
    }

    @Provide
    Arbitrary<LogicalType> types() {
        return Schemas.type();
    }

    @Provide
    Arbitrary<Change> changes() {
        return Changes.change();
    }

    @Property(tries = 300)
    void a_schema_is_read_as_it_was_written(@ForAll("schemas") Schema schema) {
        String text = SnapshotFormat.write(new Snapshot(schema, Origins.NONE));

        assertThat(SnapshotFormat.read(text).schema()).isEqualTo(schema);
    }

    @Property(tries = 300)
    void schemas_have_one_hash_if_and_only_if_they_are_equal(
            @ForAll("schemas") Schema one, @ForAll("schemas") Schema other) {
        assertThat(SchemaHash.of(one).equals(SchemaHash.of(other))).isEqualTo(one.equals(other));
    }

    @Property
    void a_type_is_read_as_it_was_written(@ForAll("types") LogicalType type) {
        assertThat(TypeJson.read(Json.parse(TypeJson.write(type).toText()))).isEqualTo(type);
    }

    @Property
    void a_change_is_read_as_it_was_written(@ForAll("changes") Change change) {
        String text = ChangeJson.write(change).toText();

        assertThat(ChangeJson.read((Json.Obj) Json.parse(text))).isEqualTo(change);
    }
}
