package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small schema that a person can follow, with one of most things. */
public final class Blog {

    private Blog() {}

    /** Authors and their posts. */
    public static Schema schema() {
        return new Schema(List.of(post(), author()), List.of(new Sequence(QualifiedName.of("post_seq"), 1, 50)));
    }

    /** People who write. */
    public static Table author() {
        return new Table(
                QualifiedName.of("author"),
                List.of(
                        Column.of("id", new LogicalType.Int(64)).notNull().withIdentity(true),
                        Column.of("email", new LogicalType.Text(255)).notNull(),
                        Column.of("name", new LogicalType.Text(100)).withComment("as \"printed\"")),
                new Constraint.PrimaryKey(Name.of("pk_author"), List.of(Name.of("id"))),
                List.of(new Constraint.Unique(Name.of("uk_author_email"), List.of(Name.of("email")))),
                List.of(),
                List.of(),
                List.of(),
                "People who write",
                null);
    }

    /** What they wrote. */
    public static Table post() {
        LogicalType status =
                new LogicalType.Enumeration(LogicalType.Enumeration.Style.STRING, List.of("DRAFT", "PUBLISHED"), 255);
        return new Table(
                QualifiedName.of("post"),
                List.of(
                        Column.of("id", new LogicalType.Int(64)).notNull(),
                        Column.of("title", new LogicalType.Text(200)).notNull(),
                        Column.of("status", status).notNull().withDefaultValue(Sql.of("'DRAFT'")),
                        Column.of(Name.keyword("value"), new LogicalType.Decimal(12, 2)),
                        Column.of("published_at", new LogicalType.Timestamp(6, true)),
                        Column.of("author_id", new LogicalType.Int(64)).notNull()),
                new Constraint.PrimaryKey(Name.of("pk_post"), List.of(Name.of("id"))),
                List.of(),
                List.of(new Constraint.ForeignKey(
                        Name.of("fk_post_author"),
                        List.of(Name.of("author_id")),
                        QualifiedName.of("author"),
                        List.of(Name.of("id")),
                        Constraint.ForeignKey.OnDelete.CASCADE,
                        null)),
                List.of(new Constraint.Check(Name.of("ck_post_title"), Sql.of("title <> ''"), null)),
                List.of(new Index(
                        Name.of("ix_post_published"),
                        List.of(
                                new Index.Part(Name.of("author_id"), Index.Order.ASC),
                                new Index.Part(Name.of("published_at"), Index.Order.DESC)),
                        false,
                        null)),
                null,
                null);
    }

    /** The classes of both tables. */
    public static Origins origins() {
        return new Origins(Map.of(
                QualifiedName.of("author"), origin("com.acme.Author", "id", "email", "name"),
                QualifiedName.of("post"), origin("com.acme.Post", "id", "title", "status")));
    }

    /** The origin of a table whose attributes are named as the columns. */
    public static TableOrigin origin(String owner, String... columns) {
        Map<Name, String> paths = new TreeMap<>();
        for (String column : columns) {
            paths.put(Name.of(column), column);
        }
        return new TableOrigin(owner, new TreeMap<>(paths));
    }
}
