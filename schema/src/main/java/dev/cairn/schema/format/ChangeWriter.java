package dev.cairn.schema.format;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.json.Json;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes a change: on one line, unless it holds a table or two columns. */
final class ChangeWriter implements Change.Visitor<Json.Obj> {

    private static final ConstraintKind CONSTRAINT_KIND = new ConstraintKind();

    @Override
    public Json.Obj createTable(Change.CreateTable change) {
        return start("createTable")
                .put("table", TableJson.write(change.table()))
                .build();
    }

    @Override
    public Json.Obj dropTable(Change.DropTable change) {
        return start("dropTable").put("table", TableJson.write(change.table())).build();
    }

    @Override
    public Json.Obj renameTable(Change.RenameTable change) {
        return start("renameTable")
                .put("from", NameJson.write(change.from()))
                .put("to", NameJson.write(change.to()))
                .put("numbers", numbers(change.numbers()))
                .inline();
    }

    private static @Nullable Json numbers(Change.RenameTable.@Nullable Numbers numbers) {
        return numbers == null
                ? null
                : Json.object()
                        .put("table", NameJson.write(numbers.table()))
                        .put("column", NameJson.write(numbers.column()))
                        .put("before", NameJson.write(numbers.before()))
                        .put("after", NameJson.write(numbers.after()))
                        .inline();
    }

    @Override
    public Json.Obj alterTable(Change.AlterTable change) {
        return in("alterTable", change.table())
                .put("commentBefore", change.commentBefore())
                .put("commentAfter", change.commentAfter())
                .put("optionsBefore", SqlJson.write(change.optionsBefore()))
                .put("optionsAfter", SqlJson.write(change.optionsAfter()))
                .build();
    }

    @Override
    public Json.Obj addColumn(Change.AddColumn change) {
        return in("addColumn", change.table())
                .put("column", ColumnJson.write(change.column()))
                .put("at", position(change.at()))
                .put("fill", SqlJson.write(change.fill()))
                .inline();
    }

    @Override
    public Json.Obj dropColumn(Change.DropColumn change) {
        return in("dropColumn", change.table())
                .put("column", ColumnJson.write(change.column()))
                .put("at", position(change.at()))
                .inline();
    }

    @Override
    public Json.Obj renameColumn(Change.RenameColumn change) {
        return rename("renameColumn", change.table(), change.from(), change.to());
    }

    @Override
    public Json.Obj alterColumn(Change.AlterColumn change) {
        return in("alterColumn", change.table())
                .put(
                        "facets",
                        Json.strings(
                                change.facets().stream().map(WordJson::write).toList()))
                .put("before", ColumnJson.write(change.before()))
                .put("after", ColumnJson.write(change.after()))
                .put("fill", SqlJson.write(change.fill()))
                .put("renamedConstants", texts(change.renamedConstants()))
                .build();
    }

    @Override
    public Json.Obj addConstraint(Change.AddConstraint change) {
        return constraint("addConstraint", change.table(), change.constraint());
    }

    @Override
    public Json.Obj dropConstraint(Change.DropConstraint change) {
        return constraint("dropConstraint", change.table(), change.constraint());
    }

    @Override
    public Json.Obj renameConstraint(Change.RenameConstraint change) {
        return rename("renameConstraint", change.table(), change.from(), change.to());
    }

    @Override
    public Json.Obj createIndex(Change.CreateIndex change) {
        return in("createIndex", change.table())
                .put("index", IndexJson.write(change.index()))
                .inline();
    }

    @Override
    public Json.Obj dropIndex(Change.DropIndex change) {
        return in("dropIndex", change.table())
                .put("index", IndexJson.write(change.index()))
                .inline();
    }

    @Override
    public Json.Obj renameIndex(Change.RenameIndex change) {
        return rename("renameIndex", change.table(), change.from(), change.to());
    }

    @Override
    public Json.Obj createSequence(Change.CreateSequence change) {
        return start("createSequence")
                .put("sequence", SequenceJson.write(change.sequence()))
                .inline();
    }

    @Override
    public Json.Obj dropSequence(Change.DropSequence change) {
        return start("dropSequence")
                .put("sequence", SequenceJson.write(change.sequence()))
                .inline();
    }

    @Override
    public Json.Obj renameSequence(Change.RenameSequence change) {
        return start("renameSequence")
                .put("from", NameJson.write(change.from()))
                .put("to", NameJson.write(change.to()))
                .inline();
    }

    @Override
    public Json.Obj alterSequence(Change.AlterSequence change) {
        return start("alterSequence")
                .put("before", SequenceJson.write(change.before()))
                .put("after", SequenceJson.write(change.after()))
                .build();
    }

    @Override
    public Json.Obj createView(Change.CreateView change) {
        return start("createView").put("view", ViewJson.write(change.view())).build();
    }

    @Override
    public Json.Obj dropView(Change.DropView change) {
        return start("dropView").put("view", ViewJson.write(change.view())).build();
    }

    private static @Nullable Json texts(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        Json.Builder object = Json.object();
        texts.forEach(object::put);
        return object.inline();
    }

    private static Json.Builder start(String kind) {
        return Json.object().put(ChangeJson.KIND, kind);
    }

    private static Json.Builder in(String kind, QualifiedName table) {
        return start(kind).put("table", NameJson.write(table));
    }

    private static Json.Obj rename(String kind, QualifiedName table, Name from, Name to) {
        return in(kind, table)
                .put("from", NameJson.write(from))
                .put("to", NameJson.write(to))
                .inline();
    }

    private static Json.Obj constraint(String kind, QualifiedName table, Constraint constraint) {
        return in(kind, table)
                .put(constraint.accept(CONSTRAINT_KIND), ConstraintJson.write(constraint))
                .inline();
    }

    private static @Nullable Json position(OptionalInt at) {
        return at.isPresent() ? Json.number(at.getAsInt()) : null;
    }

    /** The member that holds a constraint of a kind. */
    private static final class ConstraintKind implements Constraint.Visitor<String> {

        @Override
        public String primaryKey(Constraint.PrimaryKey constraint) {
            return "primaryKey";
        }

        @Override
        public String unique(Constraint.Unique constraint) {
            return "unique";
        }

        @Override
        public String foreignKey(Constraint.ForeignKey constraint) {
            return "foreignKey";
        }

        @Override
        public String check(Constraint.Check constraint) {
            return "check";
        }
    }
}
