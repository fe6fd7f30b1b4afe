package dev.cairn.runtime.repository;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Lends sessions to repositories, and says whose transaction they work in. */
public abstract class Sessions implements Supplier<StatelessSession> {

    /** Runs work that only reads. */
    public abstract <T extends @Nullable Object> T read(Function<? super StatelessSession, T> work);

    /** Runs work that writes: all of it is kept, or nothing. */
    public abstract <T extends @Nullable Object> T write(Function<? super StatelessSession, T> work);

    /** A session whose owner opens and closes it, begins transactions and ends them. */
    public static Sessions of(StatelessSession session) {
        return new BorrowedSessions(() -> session);
    }

    /** The sessions of a supplier: its owner opens and closes them, begins transactions and ends them. */
    static Sessions of(Supplier<? extends StatelessSession> supplier) {
        return supplier instanceof Sessions sessions ? sessions : new BorrowedSessions(supplier);
    }
}
