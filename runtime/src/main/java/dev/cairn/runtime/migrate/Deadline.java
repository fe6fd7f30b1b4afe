package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.MigrationFailure.Code;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The end of the time for which a deploy waits for what others hold, looking again every tenth of a second. */
final class Deadline {

    private static final long POLL_MILLIS = 100;

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** The one that is so far from now. */
    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanoTime >= 0;
    }

    /**
     * Waits a moment before one looks again.
     *
     * @throws MigrationFailure if the thread is interrupted; the caller of the whole deploy sets its interrupt flag again
     *     once the connections are closed
     */
    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What to say of an interrupted wait. */
    static MigrationFailure interrupted(InterruptedException cause) {
        return new MigrationFailure(
                Code.INTERRUPTED,
                "interrupted while waiting for the database; nothing was applied. Deploy again.",
                cause);
    }
}
