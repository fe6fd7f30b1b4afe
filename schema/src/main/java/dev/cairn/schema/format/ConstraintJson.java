package dev.cairn.schema.format;

import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A constraint on one line. Its kind is stated by the member that holds it. */
final class ConstraintJson {

    private static final Writer WRITER = new Writer();

    private ConstraintJson() {}

    static Json write(Constraint constraint) {
        return constraint.accept(WRITER);
    }

    static Constraint.PrimaryKey primaryKey(Json.Obj json) {
        return json.read("primary key", key -> {
            key.only(Set.of("name", "columns", "partition"));
            return new Constraint.PrimaryKey(
                    NameJson.name(key, "name"),
                    NameJson.names(key, "columns"),
                    key.get("partition").isPresent() ? NameJson.names(key, "partition") : List.of());
        });
    }

    static Constraint.Unique unique(Json.Obj json) {
        return json.read("unique key", key -> {
            key.only(Set.of("name", "columns", "options"));
            return new Constraint.Unique(
                    NameJson.name(key, "name"), NameJson.names(key, "columns"), SqlJson.find(key, "options"));
        });
    }

    static Constraint.ForeignKey foreignKey(Json.Obj json) {
        return json.read("foreign key", key -> {
            key.only(Set.of("name", "columns", "target", "targetColumns", "onDelete", "definition"));
            return new Constraint.ForeignKey(
                    NameJson.name(key, "name"),
                    NameJson.names(key, "columns"),
                    QualifiedName.parse(key.text("target")),
                    NameJson.names(key, "targetColumns"),
                    key.findText("onDelete")
                            .map(word -> WordJson.read(OnDelete.class, word))
                            .orElse(OnDelete.NO_ACTION),
                    SqlJson.find(key, "definition"));
        });
    }

    static Constraint.Check check(Json.Obj json) {
        return json.read("check", check -> {
            check.only(Set.of("name", "expression", "options"));
            return new Constraint.Check(
                    NameJson.name(check, "name"), SqlJson.get(check, "expression"), SqlJson.find(check, "options"));
        });
    }

    private static final class Writer implements Constraint.Visitor<Json> {

        @Override
        public Json primaryKey(Constraint.PrimaryKey key) {
            return start(key)
                    .put("columns", NameJson.write(key.columns()))
                    .put("partition", key.partition().isEmpty() ? null : NameJson.write(key.partition()))
                    .inline();
        }

        @Override
        public Json unique(Constraint.Unique key) {
            return start(key)
                    .put("columns", NameJson.write(key.columns()))
                    .put("options", SqlJson.write(key.options()))
                    .inline();
        }

        @Override
        public Json foreignKey(Constraint.ForeignKey key) {
            return start(key)
                    .put("columns", NameJson.write(key.columns()))
                    .put("target", NameJson.write(key.target()))
                    .put("targetColumns", NameJson.write(key.targetColumns()))
                    .put("onDelete", onDelete(key.onDelete()))
                    .put("definition", SqlJson.write(key.definition()))
                    .inline();
        }

        @Override
        public Json check(Constraint.Check check) {
            return start(check)
                    .put("expression", SqlJson.write(check.expression()))
                    .put("options", SqlJson.write(check.options()))
                    .inline();
        }

        private static Json.Builder start(Constraint constraint) {
            return Json.object().put("name", NameJson.write(constraint.name()));
        }

        private static @Nullable String onDelete(OnDelete onDelete) {
            return onDelete == OnDelete.NO_ACTION ? null : WordJson.write(onDelete);
        }
    }
}
