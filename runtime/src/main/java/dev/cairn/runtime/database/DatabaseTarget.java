package dev.cairn.runtime.database;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/** What to open a database on. */
public sealed interface DatabaseTarget {

    /** The database at a JDBC URL; connections are kept in a small pool of our own. */
    static DatabaseTarget of(String url) {
        return new Url(url, null, null);
    }

    /** The database at a JDBC URL; connections are kept in a small pool of our own. */
    static DatabaseTarget of(String url, @Nullable String user, @Nullable String password) {
        return new Url(url, user, password);
    }

    /** The database that a data source of yours, pooled or not, connects to. It stays open when the database closes. */
    static DatabaseTarget of(DataSource dataSource) {
        return new Source(dataSource);
    }

    /** A session factory of yours. It stays open when the database closes. */
    static DatabaseTarget of(SessionFactory factory) {
        return new Factory(factory);
    }

    /** A JDBC URL. Not a place to print: it can hold a password. */
    record Url(String url, @Nullable String user, @Nullable String password) implements DatabaseTarget {

        private static final Set<String> SQLITE_IN_MEMORY = Set.of("jdbc:sqlite:", "jdbc:sqlite::memory:");
        private static final AtomicInteger COUNT = new AtomicInteger();

        /** Each connection to SQLite in memory would have a database of its own; those of this URL share one. */
        public Url {
            if (SQLITE_IN_MEMORY.contains(url)) {
                url = "jdbc:sqlite:file:cairn_memory_" + COUNT.incrementAndGet() + "?mode=memory&cache=shared";
            }
        }

        boolean isSqlite() {
            return url.startsWith("jdbc:sqlite:");
        }

        /** The URL without passwords. */
        @Override
        public String toString() {
            return url.replaceAll("(?i)(password|pwd)=[^;&]*", "$1=***").replaceAll("//[^/@]*@", "//***@");
        }
    }

    /** A data source. */
    record Source(DataSource dataSource) implements DatabaseTarget {}

    /** A session factory. */
    record Factory(SessionFactory factory) implements DatabaseTarget {}
}
