package dev.cairn.conformance.judge;

import dev.cairn.conformance.cases.CaseProject;
import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.catalog.MysqlScript;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.snapshot.SnapshotFormat;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a case for MySQL without one: the script that creates the schema is beside Hibernate's own for MySQL 8.4, which keeps
 * checks. It is done on every machine, whether the server runs there or not.
 */
final class OfflineJudge {
    private static final MigrationId ID = new MigrationId("20261121093000__create");

    private OfflineJudge() {}

    static List<String> judge(MappingCase mappingCase, CaseProject.Build build) throws IOException {
        JavaCompilation.Result result = build.result();
        if (!result.success()) {
            return List.of("does not compile: " + result.messages());
        }
        try (URLClassLoader loader = result.classLoader()) {
            List<String> expected = HibernateOracle.createScript(
                    MappedClasses.among(result.classNames(), loader), mappingCase.options(), Server.MYSQL);
            Path file =
                    result.classOutput().resolve("db").resolve(build.database()).resolve("schema.json");
            List<String> left =
                    CatalogDiff.between(MysqlScript.read(expected), MysqlScript.read(script(Files.readString(file))));
            left = DeliberateDifference.unexplainedOn(Server.MYSQL, left);
            for (String key : mappingCase.differences()) {
                left = DeliberateDifference.of(key).unexplained(left);
            }
            return left;
        }
    }

    private static List<String> script(String snapshot) {
        Schema schema = SnapshotFormat.read(snapshot).schema();
        Dialect mysql = Dialects.byId(Server.MYSQL.dialect()).orElseThrow();
        List<Change> changes = new ArrayList<>();
        schema.tables().forEach(table -> changes.add(new Change.CreateTable(table)));
        schema.sequences().forEach(sequence -> changes.add(new Change.CreateSequence(sequence)));
        schema.views().forEach(view -> changes.add(new Change.CreateView(view)));
        return Migrations.render(ID, Schema.EMPTY, changes, List.of(), mysql).stream()
                .flatMap(part -> part.statements().stream())
                .map(Statement::sql)
                .toList();
    }
}
