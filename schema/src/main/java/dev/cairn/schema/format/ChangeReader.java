package dev.cairn.schema.format;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AddColumn;
import dev.cairn.schema.change.Change.AddConstraint;
import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.change.Change.AlterSequence;
import dev.cairn.schema.change.Change.AlterTable;
import dev.cairn.schema.change.Change.CreateIndex;
import dev.cairn.schema.change.Change.CreateSequence;
import dev.cairn.schema.change.Change.CreateTable;
import dev.cairn.schema.change.Change.DropColumn;
import dev.cairn.schema.change.Change.DropConstraint;
import dev.cairn.schema.change.Change.DropIndex;
import dev.cairn.schema.change.Change.DropSequence;
import dev.cairn.schema.change.Change.DropTable;
import dev.cairn.schema.change.Change.RenameColumn;
import dev.cairn.schema.change.Change.RenameConstraint;
import dev.cairn.schema.change.Change.RenameIndex;
import dev.cairn.schema.change.Change.RenameSequence;
import dev.cairn.schema.change.Change.RenameTable;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.json.JsonException;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a change, by its kind. */
final class ChangeReader {

    private final Json.Obj change;

    private ChangeReader(Json.Obj change) {
        this.change = change;
    }

    static Change read(Json.Obj json) {
        String kind = json.text(ChangeJson.KIND);
        return json.read("change " + kind, change -> new ChangeReader(change).change(kind));
    }

    private Change change(String kind) {
        return switch (kind) {
            case "createTable" -> new CreateTable(only("table").table());
            case "dropTable" -> new DropTable(only("table").table());
            case "renameTable" ->
                new RenameTable(only("from", "to", "numbers").qualified("from"), qualified("to"), numbers());
            case "alterTable" -> alterTable();
            case "addColumn" -> addColumn();
            case "dropColumn" -> dropColumn();
            case "renameColumn" -> new RenameColumn(only("table", "from", "to").in(), name("from"), name("to"));
            case "alterColumn" -> alterColumn();
            case "addConstraint" -> new AddConstraint(in(), constraint());
            case "dropConstraint" -> new DropConstraint(in(), constraint());
            case "renameConstraint" ->
                new RenameConstraint(only("table", "from", "to").in(), name("from"), name("to"));
            case "createIndex" -> new CreateIndex(only("table", "index").in(), index());
            case "dropIndex" -> new DropIndex(only("table", "index").in(), index());
            case "renameIndex" -> new RenameIndex(only("table", "from", "to").in(), name("from"), name("to"));
            case "createView" ->
                new Change.CreateView(ViewJson.read(only("view").change.object("view")));
            case "dropView" ->
                new Change.DropView(ViewJson.read(only("view").change.object("view")));
            case "createSequence" -> new CreateSequence(only("sequence").sequence("sequence"));
            case "dropSequence" -> new DropSequence(only("sequence").sequence("sequence"));
            case "renameSequence" -> new RenameSequence(only("from", "to").qualified("from"), qualified("to"));
            case "alterSequence" -> new AlterSequence(only("before", "after").sequence("before"), sequence("after"));
            default -> throw new JsonException("there is no such change");
        };
    }

    private Change alterTable() {
        only("table", "commentBefore", "commentAfter", "optionsBefore", "optionsAfter");
        return new AlterTable(
                in(),
                change.findText("commentBefore").orElse(null),
                change.findText("commentAfter").orElse(null),
                SqlJson.find(change, "optionsBefore"),
                SqlJson.find(change, "optionsAfter"));
    }

    private Change addColumn() {
        only("table", "column", "at", "fill");
        return new AddColumn(in(), column("column"), position(), SqlJson.find(change, "fill"));
    }

    private Change dropColumn() {
        only("table", "column", "at");
        return new DropColumn(in(), column("column"), position());
    }

    private RenameTable.@Nullable Numbers numbers() {
        return change.findObject("numbers")
                .map(numbers -> new RenameTable.Numbers(
                        NameJson.qualified(numbers, "table"),
                        NameJson.name(numbers, "column"),
                        NameJson.name(numbers, "before"),
                        NameJson.name(numbers, "after")))
                .orElse(null);
    }

    private Change alterColumn() {
        only("table", "facets", "before", "after", "fill", "renamedConstants");
        Set<Facet> facets = change.texts("facets").stream()
                .map(word -> WordJson.read(Facet.class, word))
                .collect(Collectors.toSet());
        SortedMap<String, String> renamed = new TreeMap<>();
        change.findObject("renamedConstants")
                .ifPresent(object ->
                        object.members().keySet().forEach(constant -> renamed.put(constant, object.text(constant))));
        return new AlterColumn(in(), column("before"), column("after"), facets, SqlJson.find(change, "fill"), renamed);
    }

    private Constraint constraint() {
        if (change.findObject("primaryKey").isPresent()) {
            return ConstraintJson.primaryKey(only("table", "primaryKey").change.object("primaryKey"));
        }
        if (change.findObject("unique").isPresent()) {
            return ConstraintJson.unique(only("table", "unique").change.object("unique"));
        }
        if (change.findObject("foreignKey").isPresent()) {
            return ConstraintJson.foreignKey(only("table", "foreignKey").change.object("foreignKey"));
        }
        if (change.findObject("check").isPresent()) {
            return ConstraintJson.check(only("table", "check").change.object("check"));
        }
        throw new JsonException("it needs one of \"primaryKey\", \"unique\", \"foreignKey\", \"check\"");
    }

    /** This change, which has no other members than these and its kind. */
    private ChangeReader only(String... members) {
        Set<String> all = new HashSet<>(List.of(members));
        all.add(ChangeJson.KIND);
        change.only(all);
        return this;
    }

    /** The table that the change happens in. */
    private QualifiedName in() {
        return qualified("table");
    }

    private QualifiedName qualified(String key) {
        return NameJson.qualified(change, key);
    }

    private Name name(String key) {
        return NameJson.name(change, key);
    }

    private Table table() {
        return TableJson.read(change.object("table"));
    }

    private Column column(String key) {
        return ColumnJson.read(change.object(key));
    }

    private Index index() {
        return IndexJson.read(change.object("index"));
    }

    private Sequence sequence(String key) {
        return SequenceJson.read(change.object(key));
    }

    private OptionalInt position() {
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
