package dev.cairn.schema.snapshot;

import static dev.cairn.schema.snapshot.NameJson.name;
import static dev.cairn.schema.snapshot.NameJson.qualified;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Constraint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a change, by its kind. */
final class ChangeReader {

    private static final Map<String, Kind> KINDS = List.of(
                    kind("createTable", c -> new Change.CreateTable(TableJson.read(c.object("table"))), "table"),
                    kind("dropTable", c -> new Change.DropTable(TableJson.read(c.object("table"))), "table"),
                    kind(
                            "renameTable",
                            c -> new Change.RenameTable(qualified(c, "from"), qualified(c, "to")),
                            "from",
                            "to"),
                    kind(
                            "alterTable",
                            ChangeReader::alterTable,
                            "table",
                            "commentBefore",
                            "commentAfter",
                            "optionsBefore",
                            "optionsAfter"),
                    kind("addColumn", ChangeReader::addColumn, "table", "column", "at", "fill"),
                    kind("dropColumn", ChangeReader::dropColumn, "table", "column", "at"),
                    kind(
                            "renameColumn",
                            c -> new Change.RenameColumn(qualified(c, "table"), name(c, "from"), name(c, "to")),
                            "table",
                            "from",
                            "to"),
                    kind("alterColumn", ChangeReader::alterColumn, "table", "facets", "before", "after", "fill"),
                    kind(
                            "addConstraint",
                            c -> new Change.AddConstraint(qualified(c, "table"), constraint(c)),
                            "table",
                            "primaryKey",
                            "unique",
                            "foreignKey",
                            "check"),
                    kind(
                            "dropConstraint",
                            c -> new Change.DropConstraint(qualified(c, "table"), constraint(c)),
                            "table",
                            "primaryKey",
                            "unique",
                            "foreignKey",
                            "check"),
                    kind(
                            "renameConstraint",
                            c -> new Change.RenameConstraint(qualified(c, "table"), name(c, "from"), name(c, "to")),
                            "table",
                            "from",
                            "to"),
                    kind(
                            "createIndex",
                            c -> new Change.CreateIndex(qualified(c, "table"), IndexJson.read(c.object("index"))),
                            "table",
                            "index"),
                    kind(
                            "dropIndex",
                            c -> new Change.DropIndex(qualified(c, "table"), IndexJson.read(c.object("index"))),
                            "table",
                            "index"),
                    kind(
                            "renameIndex",
                            c -> new Change.RenameIndex(qualified(c, "table"), name(c, "from"), name(c, "to")),
                            "table",
                            "from",
                            "to"),
                    kind(
                            "createSequence",
                            c -> new Change.CreateSequence(SequenceJson.read(c.object("sequence"))),
                            "sequence"),
                    kind(
                            "dropSequence",
                            c -> new Change.DropSequence(SequenceJson.read(c.object("sequence"))),
                            "sequence"),
                    kind(
                            "renameSequence",
                            c -> new Change.RenameSequence(qualified(c, "from"), qualified(c, "to")),
                            "from",
                            "to"),
                    kind(
                            "alterSequence",
                            c -> new Change.AlterSequence(
                                    SequenceJson.read(c.object("before")), SequenceJson.read(c.object("after"))),
                            "before",
                            "after"))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Kind::name, kind -> kind));

    /** A kind of change: its name, the members it may have, and how it is read. */
    private record Kind(String name, Set<String> members, Function<Json.Obj, Change> reader) {}

    private ChangeReader() {}

    private static Kind kind(String name, Function<Json.Obj, Change> reader, String... members) {
        Set<String> all = new HashSet<>(List.of(members));
        all.add(ChangeJson.KIND);
        return new Kind(name, Set.copyOf(all), reader);
    }

    static Change read(Json.Obj json) {
        String name = json.text(ChangeJson.KIND);
        Kind kind = KINDS.get(name);
        if (kind == null) {
            throw new JsonException("there is no change \"" + name + "\"");
        }
        return json.read("change " + name, change -> kind.reader.apply(change.only(kind.members)));
    }

    private static Change alterTable(Json.Obj change) {
        return new Change.AlterTable(
                qualified(change, "table"),
                change.findText("commentBefore").orElse(null),
                change.findText("commentAfter").orElse(null),
                SqlJson.find(change, "optionsBefore"),
                SqlJson.find(change, "optionsAfter"));
    }

    private static Change addColumn(Json.Obj change) {
        return new Change.AddColumn(
                qualified(change, "table"),
                ColumnJson.read(change.object("column")),
                position(change),
                SqlJson.find(change, "fill"));
    }

    private static Change dropColumn(Json.Obj change) {
        return new Change.DropColumn(
                qualified(change, "table"), ColumnJson.read(change.object("column")), position(change));
    }

    private static Change alterColumn(Json.Obj change) {
        return new Change.AlterColumn(
                qualified(change, "table"),
                ColumnJson.read(change.object("before")),
                ColumnJson.read(change.object("after")),
                change.texts("facets").stream()
                        .map(word -> WordJson.read(Facet.class, word))
                        .collect(Collectors.toSet()),
                SqlJson.find(change, "fill"));
    }

    private static Constraint constraint(Json.Obj change) {
        if (change.members().size() != 3) {
            throw new JsonException("it needs one of \"primaryKey\", \"unique\", \"foreignKey\", \"check\"");
        }
        return change.findObject("primaryKey")
                .<Constraint>map(ConstraintJson::primaryKey)
                .or(() -> change.findObject("unique").map(ConstraintJson::unique))
                .or(() -> change.findObject("foreignKey").map(ConstraintJson::foreignKey))
                .orElseGet(() -> ConstraintJson.check(change.object("check")));
    }

    private static OptionalInt position(Json.Obj change) {
        Long at = change.findNumber("at").orElse(null);
        if (at == null) {
            return OptionalInt.empty();
        }
        if (at < 0 || at > Integer.MAX_VALUE) {
            throw new JsonException("there is no position " + at);
        }
        return OptionalInt.of(at.intValue());
    }
}
