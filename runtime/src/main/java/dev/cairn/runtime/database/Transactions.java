package dev.cairn.runtime.database;

import dev.cairn.runtime.error.DataFailure;
import dev.cairn.runtime.error.TransactionSpoiled;
import dev.cairn.runtime.repository.Failures;
import dev.cairn.runtime.repository.Sessions;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.resource.transaction.spi.TransactionStatus;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of an open database: that of the thread's transaction, if it is in one, else one for this operation
 * alone, which then is a transaction of its own if it writes.
 */
final class Transactions extends Sessions {

    private final SessionFactory factory;

    /** Of this object, as a thread may be in a transaction of each of two databases; removed when it ends. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Current> current = new ThreadLocal<>();

    /** The transaction that a thread is in, and the failure that forbids to commit it. */
    private static final class Current {

        private final StatelessSession session;
        private @Nullable DataFailure failure;

        Current(StatelessSession session) {
            this.session = session;
        }

        <T extends @Nullable Object> T run(Function<? super StatelessSession, T> work) {
            try {
                return work.apply(session);
            } catch (DataFailure e) {
                failure = e;
                throw e;
            }
        }

        /** Hibernate rolls back without a word if a failure on PostgreSQL has ended the transaction. */
        void refuseIfSpoiled(boolean marked) {
            if (failure != null || marked) {
                throw new TransactionSpoiled(failure);
            }
        }
    }

    Transactions(SessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public StatelessSession get() {
        Current transaction = current.get();
        if (transaction == null) {
            throw new IllegalStateException("there is a session only within tx(...)");
        }
        return transaction.session;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<? super StatelessSession, T> work) {
        Current transaction = current.get();
        if (transaction != null) {
            return transaction.run(work);
        }
        try (StatelessSession own = factory.openStatelessSession()) {
            return work.apply(own);
        }
    }

    @Override
    public <T extends @Nullable Object> T write(Function<? super StatelessSession, T> work) {
        Current transaction = current.get();
        if (transaction == null) {
            try (StatelessSession own = factory.openStatelessSession()) {
                return committed(new Current(own), () -> work.apply(own));
            }
        }
        return transaction.run(work);
    }

    /** Runs work in the thread's transaction, behind a savepoint, or in a new transaction. */
    <T extends @Nullable Object, X extends Exception> T run(Work<T, X> work) throws X {
        Current outer = current.get();
        if (outer != null) {
            return nested(outer, work);
        }
        try (StatelessSession session = factory.openStatelessSession()) {
            Current transaction = new Current(session);
            current.set(transaction);
            try {
                return committed(transaction, work);
            } finally {
                current.remove();
            }
        }
    }

    private static <T extends @Nullable Object, X extends Exception> T committed(Current current, Work<T, X> work)
            throws X {
        Transaction transaction = begin(current.session);
        boolean done = false;
        try {
            T result = work.run();
            current.refuseIfSpoiled(transaction.getStatus() == TransactionStatus.MARKED_ROLLBACK);
            commit(current.session, transaction);
            done = true;
            return result;
        } finally {
            if (!done && transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /**
     * Works behind a savepoint, in a session of its own on the same connection: on PostgreSQL Hibernate takes a session
     * in which a statement failed for lost, although going back to the savepoint heals the transaction.
     */
    private <T extends @Nullable Object, X extends Exception> T nested(Current outer, Work<T, X> work) throws X {
        outer.refuseIfSpoiled(false);
        Connection connection = outer.session.doReturningWork(same -> same);
        Savepoint start = outer.session.doReturningWork(Connection::setSavepoint);
        boolean done = false;
        try (StatelessSession session = factory.openStatelessSession(connection)) {
            Current inner = new Current(session);
            current.set(inner);
            T result = work.run();
            inner.refuseIfSpoiled(false);
            done = true;
            return result;
        } finally {
            current.set(outer);
            boolean keep = done;
            outer.session.doWork(c -> end(c, start, keep));
        }
    }

    private static void end(Connection connection, Savepoint start, boolean keep) throws SQLException {
        if (keep) {
            connection.releaseSavepoint(start);
        } else {
            connection.rollback(start);
        }
    }

    private static Transaction begin(StatelessSession session) {
        try {
            return session.beginTransaction();
        } catch (PersistenceException e) {
            throw Failures.ofTransaction(e, session.getFactory());
        }
    }

    private static void commit(StatelessSession session, Transaction transaction) {
        try {
            transaction.commit();
        } catch (PersistenceException e) {
            throw Failures.ofTransaction(e, session.getFactory());
        }
    }

    /** Work that may throw. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, X extends Exception> {

        T run() throws X;
    }
}
