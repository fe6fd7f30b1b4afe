package dev.cairn.runtime.database;

/**
 * Work in a transaction.
 *
 * @param <D> the database facade
 * @param <X> what the work may throw
 */
@FunctionalInterface
public interface TransactionWork<D, X extends Exception> {

    /** Does the work; if it throws, nothing of it stays. */
    void run(D database) throws X;
}
