package dev.cairn.runtime.database;

import dev.cairn.runtime.error.DataFailure;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.runtime.repository.Sessions;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
import java.util.List;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * What every generated database facade can do. It is safe for several threads; a transaction belongs to the thread that
 * began it.
 *
 * @param <D> the facade itself
 */
public abstract class TypedDatabase<D extends TypedDatabase<D>> implements AutoCloseable {

    private final String name;
    private final DatabaseTarget target;
    private final OpenDatabase database;
    private final Transactions transactions;

    /**
     * Opens the database.
     *
     * @param name that of {@code @Database}, or {@value Manifest#DEFAULT}
     * @throws DatabaseMismatch if it is not one that the compiled model and its migrations are for
     * @throws DataFailure if it cannot be reached
     */
    protected TypedDatabase(String name, DatabaseTarget target) {
        ClassLoader loader = getClass().getClassLoader();
        this.name = name;
        this.target = target;
        this.database = OpenDatabase.open(ModelManifest.read(name, loader), target, loader);
        this.transactions = new Transactions(database.factory());
    }

    /** Opens the database for a manifest that is not on the class path. */
    TypedDatabase(Manifest manifest, DatabaseTarget target) {
        this.name = manifest.database();
        this.target = target;
        this.database = OpenDatabase.open(manifest, target, getClass().getClassLoader());
        this.transactions = new Transactions(database.factory());
    }

    /** Where the repositories of this facade work. */
    protected final Sessions sessionSource() {
        return transactions;
    }

    /**
     * Runs work in a transaction: committed when it returns, rolled back when it throws. Every repository of this
     * database takes part, in this thread. Within another transaction it becomes a part of that one: a failure undoes
     * this part alone, and nothing is final before the outer one commits.
     *
     * @throws DataFailure if the commit fails
     */
    public final <X extends Exception> void tx(TransactionWork<? super D, X> work) throws X {
        transactions.run(() -> {
            work.run(self());
            return true;
        });
    }

    /** As {@link #tx}, for work that has a result: {@code Book b = db.txGet(t -> t.books().insert(book))}. */
    public final <T extends @Nullable Object, X extends Exception> T txGet(TransactionCall<? super D, T, X> work)
            throws X {
        return transactions.run(() -> work.call(self()));
    }

    /**
     * Applies the migrations that the database does not have yet.
     *
     * @return those that were applied, in order
     * @throws MigrationFailure if one fails, or the database is not as its history says
     */
    public final List<MigrationId> migrate() {
        return migrator().migrate();
    }

    /** For more than {@link #migrate()}: how the migrations stand, and taking over a database that has tables already. */
    public final Migrator migrator() {
        return Migrations.on(target, MigrationSource.onClassPath(getClass().getClassLoader(), name));
    }

    /** Hibernate's session factory, for what is not to be had here. */
    public final SessionFactory sessionFactory() {
        return database.factory();
    }

    /** Closes what {@code open} opened: not a data source or a session factory that it was given. */
    @Override
    public final void close() {
        database.close();
    }

    @SuppressWarnings("unchecked") // a facade extends this class with itself
    private D self() {
        return (D) this;
    }
}
