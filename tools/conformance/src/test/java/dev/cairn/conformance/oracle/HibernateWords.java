package dev.cairn.conformance.oracle;

import dev.cairn.conformance.database.TestDatabase;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** The words that Hibernate takes for keywords of a database. */
public final class HibernateWords {
    private HibernateWords() {}

    /** Those of the words that it quotes under {@code auto_quote_keyword} when it is connected to the database. */
    public static Set<String> quoted(TestDatabase database, Set<String> words) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.datasource", new SwitchableDataSource(database))
                .applySetting("hibernate.auto_quote_keyword", "true")
                .build();
        try {
            IdentifierHelper identifiers =
                    registry.requireService(JdbcEnvironment.class).getIdentifierHelper();
            Set<String> quoted = new TreeSet<>(words);
            quoted.removeIf(word -> !identifiers.toIdentifier(word).isQuoted());
            return quoted;
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
