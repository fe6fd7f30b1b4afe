package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between databases in keeping history and lock. One small class per product. */
public interface Database {

    /** The dialect whose migrations run on it. */
    String dialect();

    /** The name its driver reports, in lower case. */
    String product();

    /**
     * Whether it is the one that a driver names so.
     *
     * @param product the product's name in lower case
     * @param version its version in lower case
     */
    default boolean isIt(String product, String version) {
        return product.equals(product());
    }

    /** Whether DDL and history commit together. */
    boolean transactionalDdl();

    /** The type of a text without limit in the history table. */
    String textType();

    /** The type of a moment in the history table. */
    default String momentType() {
        return "timestamp(6) with time zone";
    }

    /** The expression for the present moment. */
    default String now() {
        return "current_timestamp";
    }

    /** Reads a moment. */
    default @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** What a query ends in that waits until nobody else is writing its rows. */
    default String lockingRead() {
        return " for update";
    }

    /** Whether the transaction that migrates is itself the lock, so that no connection beside it holds one. */
    default boolean locksByTransaction() {
        return false;
    }

    /**
     * A transaction for a part.
     *
     * @param patience how long to wait for others where beginning it locks the database
     */
    default PartTransaction transaction(Connection work, Duration patience) {
        return PartTransaction.of(work);
    }

    /** Tries once to take the lock on a connection of its own, which then holds it until it is closed. */
    boolean tryLock(Connection lock, String holder) throws SQLException;

    /** Makes the holder of the lock known to those who wait, where the lock itself does not. */
    default void announce(Connection work, String holder) throws SQLException {}

    /** Who holds the lock, as far as can be told. */
    Optional<String> holder(Connection work) throws SQLException;

    /** Gives the lock back; closing the connection would too. */
    void unlock(Connection lock) throws SQLException;

    /**
     * A digest of all that the catalog of the current schema says about objects of the given names. Equal digests before
     * and after a statement that names them mean that the statement had no effect on the catalog.
     */
    String catalogOf(Connection work, Set<String> names) throws SQLException;

    /** Whether a statement failed because it must not be in a transaction. */
    default boolean refusesTransaction(SQLException failure) {
        return false;
    }

    /** Whether a statement failed because others did not let go of what it wanted to lock, so that it may do better later. */
    default boolean lockNotGranted(SQLException failure) {
        return false;
    }

    /** The statements that remove what others of the given names left half built, and which nobody is at any more. */
    default List<String> removals(Connection work, Set<String> names) throws SQLException {
        return List.of();
    }

    /** Whether another session is at a statement now, as far as can be told. */
    default boolean running(Connection work, String sql) throws SQLException {
        return false;
    }

    /** Whether opening a connection failed because another process has the database to itself for now. */
    default boolean busy(SQLException failure) {
        return false;
    }
}
