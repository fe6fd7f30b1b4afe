package dev.cairn.runtime.migrate.database;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The end of the time for which a deploy waits for what others hold, looking again every tenth of a second. */
public final class Deadline {

    private static final long POLL_MILLIS = 100;

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The one that is so far from now. */
    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Whether there is nothing left of it. */
    public boolean passed() {
        return System.nanoTime() - nanoTime >= 0;
    }

    /**
     * Waits a moment before one looks again.
     *
     * @throws MigrationFailure if the thread is interrupted; the caller of the whole deploy sets its interrupt flag again
     *     once the connections are closed
     */
    public static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What to say of an interrupted wait. */
    public static MigrationFailure interrupted(InterruptedException cause) {
        return new MigrationFailure(
                Code.INTERRUPTED,
                "interrupted while waiting for the database; nothing was applied. Deploy again.",
                cause);
    }
}
