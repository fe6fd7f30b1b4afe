package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.oracle.HibernateWords;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The dialect knows the words that its database reserves, and those that Hibernate quotes. */
interface WordsContract extends OnServer {

    /** Queries of the words that the database itself lists, one per row. */
    List<String> listOfWords();

    /** Words that other versions of the database than the one that runs here reserve. */
    Set<String> wordsOfOtherVersions();

    @Test
    default void what_it_reserves_is_what_the_database_refuses_as_a_name() throws Exception {
        try (Workbench bench = workbench()) {
            Set<String> refused = new TreeSet<>();
            for (String word : candidates(bench)) {
                if (!isName(bench, word)) {
                    refused.add(word);
                }
            }
            same(dialect().words().reserved(), refused);
        }
    }

    @Test
    default void its_keywords_are_those_that_hibernate_quotes() throws Exception {
        try (Workbench bench = workbench()) {
            Set<String> quoted = HibernateWords.quoted(bench.database(), candidates(bench));
            same(dialect().words().keywords(), quoted);
        }
    }

    private void same(Set<String> known, Set<String> found) {
        assertThat(without(without(known, found), wordsOfOtherVersions()))
                .as("known, and not one")
                .isEmpty();
        assertThat(without(found, known)).as("one, and not known").isEmpty();
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> left = new TreeSet<>(words);
        left.removeAll(others);
        return left;
    }

    /** All words that any of the dialects, the database or its driver knows. */
    private Set<String> candidates(Workbench bench) {
        Set<String> words = new TreeSet<>();
        for (Dialect other : Dialects.all()) {
            words.addAll(other.words().reserved());
            words.addAll(other.words().keywords());
        }
        listOfWords().forEach(query -> bench.column(query).forEach(word -> words.add(upper(word))));
        try {
            for (String word : bench.connection().getMetaData().getSQLKeywords().split(",")) {
                words.add(upper(word));
            }
        } catch (SQLException e) {
            // some drivers read a table for it that not every server has
        }
        words.removeIf(word -> !word.matches("[A-Z_][A-Z0-9_$]*"));
        return words;
    }

    private static String upper(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether it is taken unquoted as the name of a table and of a column, and means that wherever it stands. */
    private static boolean isName(Workbench bench, String word) {
        boolean table = bench.takes("create table " + word + " (a integer)");
        boolean used = table
                && bench.takes("insert into " + word + " (a) values (1)")
                && bench.takes("update " + word + " set a = 2")
                && bench.takes("select t.a from " + word + " t");
        if (table) {
            bench.run("drop table "
                    + (used ? word : bench.quoted(bench.tables().iterator().next())));
        }
        boolean column = used && bench.takes("create table words (a integer, " + word + " integer)");
        boolean read = column
                && bench.takes("insert into words (a, " + word + ") values (1, 2)")
                && bench.takes("update words set " + word + " = 3 where " + word + " = 2")
                && bench.takes("select " + word + " from words order by " + word)
                && bench.column("select " + word + " from words").equals(List.of("3"));
        if (column) {
            bench.run("drop table words");
        }
        return read;
    }
}
