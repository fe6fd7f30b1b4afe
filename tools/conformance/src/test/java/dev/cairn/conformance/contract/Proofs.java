package dev.cairn.conformance.contract;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.LogicalType.Zone;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a running database shows the answer to each question of {@code Capabilities}. */
final class Proofs {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final String PARENT =
            "create table parent (id bigint not null, constraint pk_parent primary key (id))";
    private static final String CHILD = "create table child (id bigint, parent_id bigint"
            + ", constraint fk_child foreign key (parent_id) references parent (id))";

    private Proofs() {}

    /** An experiment on an empty database. */
    interface Proof {
        Object shownBy(Workbench bench, Dialect dialect) throws SQLException;
    }

    static Map<String, Proof> all() {
        Map<String, Proof> proofs = new TreeMap<>();
        proofs.put("transactionalDdl", (bench, dialect) -> rollsBack(bench));
        proofs.put("addsForeignKeys", (bench, dialect) -> {
            bench.run(PARENT);
            bench.run("create table child (parent_id bigint)");
            return bench.takes("alter table child add constraint fk foreign key (parent_id) references parent (id)");
        });
        proofs.put("fillsImplicitly", (bench, dialect) -> {
            bench.run("create table t (id bigint)");
            bench.run("insert into t (id) values (1)");
            return bench.takes("alter table t add column amount integer not null");
        });
        proofs.put("foreignKeysHoldIndexes", Proofs::holdsIndex);
        proofs.put("foreignKeysHoldIdentity", Proofs::holdsIdentity);
        proofs.put("indexesForeignKeys", (bench, dialect) -> {
            bench.run(PARENT);
            bench.run(CHILD);
            return !indexes(bench, "child").isEmpty();
        });
        proofs.put("foreignKeysNeedIndexes", Proofs::makesWay);
        proofs.put("enforcesLengths", (bench, dialect) -> {
            bench.run("create table t (c varchar(3))");
            return !bench.takes("insert into t (c) values ('four')");
        });
        proofs.put("convertsDefaults", Proofs::convertsDefault);
        proofs.put("foldsToUpperCase", (bench, dialect) -> {
            bench.run("create table MixedCase (id bigint)");
            return tables(bench).contains("MIXEDCASE");
        });
        proofs.put(
                "heedsCaseInQuotes",
                (bench, dialect) -> bench.takes(
                        "create table t (" + quoted(dialect, "ab") + " bigint, " + quoted(dialect, "AB") + " bigint)"));
        proofs.put("renamesCase", Proofs::renamesCase);
        proofs.put(
                "identifierQuote",
                (bench, dialect) -> bench.connection()
                        .getMetaData()
                        .getIdentifierQuoteString()
                        .charAt(0));
        proofs.put("restatesColumns", (bench, dialect) -> {
            bench.run("create table t (c bigint)");
            return !bench.takes("alter table t alter column c set not null")
                    && bench.takes("alter table t modify column c bigint not null");
        });
        proofs.put("identityNeedsKey", (bench, dialect) -> {
            NativeColumn id = column(dialect, "id", new Int(64), null, true);
            return bench.refuses(
                    new Step.CreateTable(new NativeTable(T, List.of(id), List.of(), List.of(), null, null)));
        });
        proofs.put(
                "schemas", (bench, dialect) -> bench.connection().getMetaData().supportsSchemasInTableDefinitions());
        proofs.put(
                "catalogs", (bench, dialect) -> bench.connection().getMetaData().supportsCatalogsInTableDefinitions());
        proofs.put(
                "quotesCollations",
                (bench, dialect) -> !bench.takes("create table t (c varchar(9) collate C)")
                        && bench.takes("create table t (c varchar(9) collate \"C\")"));
        proofs.put(
                "collationsNameCharacterSets",
                (bench, dialect) -> bench.takes(
                                "create table t (c varchar(9) character set utf8mb4 collate utf8mb4_bin)")
                        && !bench.takes("create table u (c varchar(9) character set latin1 collate utf8mb4_bin)"));
        proofs.put("movesTables", Proofs::moves);
        proofs.put("uniqueKeysAreConstraints", (bench, dialect) -> {
            bench.run("create table t (c bigint)");
            return bench.takes("alter table t add constraint uk unique (c)");
        });
        proofs.put("keysHoldPartitions", (bench, dialect) -> !partitioned(bench, "id") && partitioned(bench, "id, p"));
        proofs.put("expressionsFollowRenames", Proofs::followsRename);
        proofs.put("keepsConstantChecks", (bench, dialect) -> {
            bench.run("create table t (a bigint, b bigint, constraint ck check (1 = 1 or a > 0))");
            // where a database keeps no checks at all, it forgets none
            boolean had = !checks(bench).isEmpty();
            return !bench.takes("alter table t drop column b")
                    || !had
                    || !checks(bench).isEmpty();
        });
        proofs.put("keepsOffsets", Proofs::keepsOffset);
        proofs.put("comments", (bench, dialect) -> {
            bench.run("create table t (id bigint)");
            bench.run(new Step.CommentTable(T, null, "said"));
            return bench.catalog().tables().values().iterator().next().comment().equals("said");
        });
        return proofs;
    }

    private static List<Catalog.Check> checks(Workbench bench) throws SQLException {
        return bench.catalog().tables().values().iterator().next().checks();
    }

    private static boolean moves(Workbench bench, Dialect dialect) {
        Name extra = Name.of("cairn_extra");
        boolean schemas = dialect.capabilities().schemas();
        QualifiedName there = new QualifiedName(schemas ? null : extra, schemas ? extra : null, T.name());
        boolean made = bench.takes("create schema cairn_extra");
        bench.run("create table t (id bigint)");
        try {
            return made && !bench.refuses(new Step.RenameTable(T, there));
        } finally {
            if (made && !bench.takes("drop schema cairn_extra cascade")) {
                bench.run("drop schema cairn_extra");
            }
        }
    }

    private static boolean keepsOffset(Workbench bench, Dialect dialect) throws SQLException {
        OffsetDateTime time = OffsetDateTime.of(2020, 2, 1, 12, 0, 0, 0, ZoneOffset.ofHours(5));
        bench.run(new Step.CreateTable(new NativeTable(
                T,
                List.of(column(dialect, "c", new Timestamp(6, Zone.NATIVE), null, false)),
                List.of(),
                List.of(),
                null,
                null)));
        try (PreparedStatement insert = bench.connection().prepareStatement("insert into t values (?)");
                Statement statement = bench.connection().createStatement()) {
            insert.setObject(1, time);
            insert.executeUpdate();
            try (ResultSet row = statement.executeQuery("select c from t")) {
                return row.next() && time.equals(row.getObject(1, OffsetDateTime.class));
            }
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean partitioned(Workbench bench, String key) {
        String table = "create table t (id bigint, p bigint, primary key (" + key + ")) partition by range (p)";
        return bench.takes(table) || bench.takes(table + " (partition p1 values less than (10))");
    }

    private static boolean rollsBack(Workbench bench) throws SQLException {
        Connection connection = bench.connection();
        connection.setAutoCommit(false);
        bench.run("create table t (id bigint)");
        connection.rollback();
        connection.setAutoCommit(true);
        return tables(bench).isEmpty();
    }

    private static boolean holdsIndex(Workbench bench, Dialect dialect) {
        bench.run(PARENT);
        bench.run("create table child (id bigint, parent_id bigint)");
        bench.run("create index ix_child on child (parent_id)");
        if (!bench.takes("alter table child add constraint fk foreign key (parent_id) references parent (id)")) {
            bench.run("drop table child");
            bench.run(CHILD);
            bench.run("create index ix_child on child (parent_id)");
        }
        return !bench.takes("drop index ix_child") && !bench.takes("drop index ix_child on child");
    }

    private static boolean holdsIdentity(Workbench bench, Dialect dialect) {
        NativeColumn before = column(dialect, "id", new Int(64), null, false).withNullable(false);
        Aspect aspect = dialect.capabilities().restatesColumns() ? Aspect.DEFINITION : Aspect.IDENTITY;
        Step.AlterColumn begin =
                new Step.AlterColumn(QualifiedName.of("parent"), before, before.withIdentity(true), aspect);
        NativeTable table = new NativeTable(begin.table(), List.of(before), List.of(), List.of(), null, null);
        bench.run(PARENT);
        bench.run(CHILD);
        return dialect.alterations().inPlace(begin, table) && bench.refuses(begin);
    }

    /** Whether the index that a foreign key brought goes when another can take its place. */
    private static boolean makesWay(Workbench bench, Dialect dialect) throws SQLException {
        bench.run(PARENT);
        bench.run(CHILD);
        Set<String> brought = indexes(bench, "child");
        bench.run("create index ix_child on child (parent_id, id)");
        return !brought.isEmpty() && !indexes(bench, "child").containsAll(brought);
    }

    /** A dialect that makes the table anew, or restates the column, states the default too. */
    private static boolean convertsDefault(Workbench bench, Dialect dialect) {
        NativeColumn before = column(dialect, "c", new Text(10), "'7'", false);
        NativeColumn after = column(dialect, "c", new Int(64), "'7'", false);
        NativeTable table = new NativeTable(T, List.of(before), List.of(), List.of(), null, null);
        Step.AlterColumn alter = new Step.AlterColumn(T, before, after, Aspect.TYPE);
        if (dialect.capabilities().restatesColumns() || !dialect.alterations().inPlace(alter, table)) {
            return true;
        }
        bench.run(new Step.CreateTable(table));
        return !bench.refuses(alter);
    }

    private static boolean renamesCase(Workbench bench, Dialect dialect) throws SQLException {
        bench.run("create table ab (id bigint)");
        Set<String> before = tables(bench);
        return bench.takes("alter table ab rename to AB") && !tables(bench).equals(before);
    }

    private static boolean followsRename(Workbench bench, Dialect dialect) throws SQLException {
        bench.run("create table t (was bigint, constraint ck check (was > 0))");
        boolean renamed = bench.takes("alter table t rename column was to became")
                || bench.takes("alter table t alter column was rename to became");
        Catalog.Table table = bench.catalog().tables().values().iterator().next();
        return renamed
                && table.checks().stream()
                        .anyMatch(check ->
                                check.expression().toLowerCase(Locale.ROOT).contains("became"));
    }

    private static NativeColumn column(
            Dialect dialect, String name, LogicalType type, @Nullable String defaultValue, boolean identity) {
        String sql = dialect.typeNames().of(type, name).sql();
        return new NativeColumn(Name.of(name), type, sql, !identity, identity, defaultValue, null, null, null);
    }

    private static String quoted(Dialect dialect, String name) {
        return dialect.writer().name(Name.quoted(name));
    }

    private static Set<String> tables(Workbench bench) throws SQLException {
        return new TreeSet<>(bench.catalog().tables().keySet());
    }

    private static Set<String> indexes(Workbench bench, String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (String name : List.of(table, table.toUpperCase(Locale.ROOT))) {
            Connection connection = bench.connection();
            try (ResultSet rows =
                    connection.getMetaData().getIndexInfo(connection.getCatalog(), null, name, false, false)) {
                while (rows.next()) {
                    if (rows.getString("INDEX_NAME") != null) {
                        names.add(rows.getString("INDEX_NAME"));
                    }
                }
            }
        }
        return names;
    }
}
