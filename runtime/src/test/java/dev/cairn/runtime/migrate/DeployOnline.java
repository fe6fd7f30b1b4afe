package dev.cairn.runtime.migrate;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.OptionalInt;

/** Deploys a migration of many parts as {@link Deploy} does. */
final class DeployOnline {

    static final String FIRST = "20261121093000__create_author_and_book";
    static final String SECOND = "20261122093000__everything_online";

    static final QualifiedName AUTHOR = QualifiedName.of("author");
    static final QualifiedName BOOK = QualifiedName.of("book");

    private DeployOnline() {}

    private static Column id() {
        return Column.of("id", new Int(64)).notNull();
    }

    private static Column column(String name) {
        return Column.of(name, new Text(50));
    }

    private static Constraint.PrimaryKey key(String name) {
        return new Constraint.PrimaryKey(Name.of(name), List.of(Name.of("id")));
    }

    /** Two tables; the tests fill them. */
    static Project tables() {
        return new Project()
                .withChanges(
                        FIRST,
                        new Change.CreateTable(Table.of(AUTHOR, List.of(id(), column("name"), column("mail")))
                                .withPrimaryKey(key("pk_author"))),
                        new Change.CreateTable(Table.of(
                                        BOOK, List.of(id(), Column.of("author_id", new Int(64)), column("title")))
                                .withPrimaryKey(key("pk_book"))));
    }

    static Change filled() {
        return new Change.AddColumn(
                AUTHOR, column("language").notNull(), OptionalInt.empty(), Sql.of("'en' || id::text"));
    }

    static Change unique() {
        return new Change.AddConstraint(
                AUTHOR, new Constraint.Unique(Name.of("uk_author_mail"), List.of(Name.of("mail"))));
    }

    static Change referring() {
        return new Change.AddConstraint(
                BOOK,
                new Constraint.ForeignKey(
                        Name.of("fk_book_author"),
                        List.of(Name.of("author_id")),
                        AUTHOR,
                        List.of(Name.of("id")),
                        Constraint.ForeignKey.OnDelete.NO_ACTION,
                        null));
    }

    static Change indexed() {
        return new Change.CreateIndex(
                BOOK,
                new Index(
                        Name.of("ix_book_title"),
                        List.of(new Index.Part(Name.of("title"), Index.Order.ASC)),
                        false,
                        null));
    }

    static Project project() {
        return tables().withOnlineChanges(SECOND, filled(), unique(), indexed(), referring());
    }

    public static void main(String[] arguments) throws Exception {
        Deploy.run(project(), arguments);
    }
}
