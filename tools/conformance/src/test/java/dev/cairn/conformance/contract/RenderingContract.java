package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.script.ParsedScript.SqlStatement;
import dev.cairn.schema.script.ScriptFormat;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.Statement;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a dialect writes, without any database. */
interface RenderingContract {

    Dialect dialect();

    @Test
    default void the_deeds_of_the_contract_are_of_every_kind() {
        Set<String> kinds = new TreeSet<>(simpleNames(Stream.of(Change.class.getPermittedSubclasses())));
        Set<Facet> facets = EnumSet.allOf(Facet.class);
        // options are written where a table or column is created and never altered
        facets.remove(Facet.OPTIONS);
        Deeds.all().stream().flatMap(deed -> deed.changes().stream()).forEach(change -> {
            kinds.remove(change.getClass().getSimpleName());
            if (change instanceof Change.AlterColumn alter) {
                facets.removeAll(alter.facets());
            }
        });
        assertThat(kinds).as("kinds of change without a deed").isEmpty();
        assertThat(facets).as("facets without a deed").isEmpty();
    }

    @Test
    default void every_kind_of_step_is_rendered() {
        Set<String> kinds = new TreeSet<>();
        Deeds.waysIn(dialect())
                .flatMap(way -> way.plan(dialect()).stream())
                .forEach(planned -> render(planned.step(), kinds));
        assertThat(kinds).containsAll(expectedKinds());
    }

    private void render(Step step, Set<String> kinds) {
        kinds.add(step.getClass().getSimpleName());
        assertThat(dialect().renderer().render(step))
                .as("%s", step)
                .doesNotContain("")
                .noneMatch(sql -> sql.endsWith(";"));
        Step inverse = step.inverse();
        if (inverse != null) {
            kinds.add(inverse.getClass().getSimpleName());
            assertThat(dialect().renderer().render(inverse)).as("%s", inverse).doesNotContain("");
        }
        if (step instanceof Step.RebuildTable rebuild) {
            rebuild.alterations().forEach(part -> kinds.add(part.getClass().getSimpleName()));
        } else if (step instanceof Step.WithWayBack there) {
            kinds.add(there.step().getClass().getSimpleName());
        }
    }

    /** All, but those that what the dialect answers rules out. */
    private Set<String> expectedKinds() {
        Set<String> expected = new TreeSet<>();
        leaves(Step.class).forEach(kind -> expected.add(kind.getSimpleName()));
        if (dialect().alterations() == Alterations.ALL) {
            expected.remove(Step.RebuildTable.class.getSimpleName());
            expected.remove(Step.WithWayBack.class.getSimpleName());
        }
        if (dialect().online() == OnlineForms.NONE) {
            expected.remove(Step.Online.class.getSimpleName());
        }
        if (!dialect().online().replacesKeys()) {
            expected.remove(Step.ReplaceKey.class.getSimpleName());
        }
        if (!dialect().capabilities().transactionalDdl() || dialect().online() == OnlineForms.NONE) {
            // it has no constraints that hold for new rows alone
            expected.remove(Step.ValidateConstraint.class.getSimpleName());
        }
        if (dialect().capabilities().addsForeignKeys()) {
            expected.remove(Step.CheckForeignKey.class.getSimpleName());
        }
        if (dialect().capabilities().restatesColumns()) {
            // such a server counts on behind the largest value by itself
            expected.remove(Step.RestartIdentity.class.getSimpleName());
        }
        if (!dialect().capabilities().comments()) {
            expected.remove(Step.CommentTable.class.getSimpleName());
        }
        if (Deeds.OPTIONS.in(dialect().id()).isEmpty()) {
            expected.remove(Step.AlterOptions.class.getSimpleName());
        }
        if (!dialect().typeNames().has(new NamedEnum("mood", List.of("GLAD")))) {
            expected.remove(Step.ChangeType.class.getSimpleName());
        }
        return expected;
    }

    private static Stream<Class<?>> leaves(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(RenderingContract::leaves)
                : Stream.of(kind);
    }

    private static List<String> simpleNames(Stream<Class<?>> kinds) {
        return kinds.map(Class::getSimpleName).toList();
    }

    @TestFactory
    default Stream<DynamicTest> a_script_is_read_as_the_statements_it_was_written_of() {
        return Deeds.waysIn(dialect())
                .map(way -> DynamicTest.dynamicTest(way.toString(), () -> {
                    for (ScriptPart part : way.parts(dialect())) {
                        List<String> read = ScriptFormat.read(ScriptFormat.write(part)).statements().stream()
                                .map(SqlStatement::sql)
                                .toList();
                        assertThat(read)
                                .isEqualTo(part.statements().stream()
                                        .map(Statement::sql)
                                        .toList());
                    }
                }));
    }

    @TestFactory
    default Stream<DynamicTest> an_undo_is_read_as_the_statements_it_was_written_of() {
        return Deeds.waysIn(dialect())
                .filter(way -> !way.online())
                .map(way -> DynamicTest.dynamicTest(way.toString(), () -> {
                    for (ScriptPart part : way.parts(dialect())) {
                        List<String> rendered = new ArrayList<>();
                        for (var planned : way.plan(dialect())) {
                            Step inverse = planned.step().inverse();
                            boolean silent =
                                    dialect().renderer().render(planned.step()).isEmpty();
                            rendered.addAll(
                                    0,
                                    inverse == null || silent
                                            ? List.of()
                                            : dialect().renderer().render(inverse));
                        }
                        assertThat(Workbench.undo(part.statements())).isEqualTo(rendered);
                    }
                }));
    }

    @Test
    default void its_words_are_in_upper_case_and_what_it_reserves_is_quoted_as_a_keyword() {
        Stream.concat(dialect().words().reserved().stream(), dialect().words().keywords().stream())
                .forEach(word -> assertThat(word).isEqualTo(word.toUpperCase(Locale.ROOT)));
        assertThat(dialect().words().reserves("select")).isTrue();
        assertThat(dialect().words().reserves("title") || dialect().words().isKeyword("title"))
                .isFalse();
    }
}
