package dev.cairn.runtime.database;

import org.jspecify.annotations.Nullable;

/**
 * Work in a transaction that has a result.
 *
 * @param <D> the database facade
 * @param <T> the result
 * @param <X> what the work may throw
 */
@FunctionalInterface
public interface TransactionCall<D, T extends @Nullable Object, X extends Exception> {

    /** Does the work; if it throws, nothing of it stays. */
    T call(D database) throws X;
}
