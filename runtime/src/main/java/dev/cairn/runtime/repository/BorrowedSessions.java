package dev.cairn.runtime.repository;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Sessions that somebody else owns: no transaction is begun here, as one of theirs may be open already. */
final class BorrowedSessions extends Sessions {

    private final Supplier<? extends StatelessSession> supplier;

    BorrowedSessions(Supplier<? extends StatelessSession> supplier) {
        this.supplier = supplier;
    }

    @Override
    public StatelessSession get() {
        return supplier.get();
    }

    @Override
    public <T extends @Nullable Object> T read(Function<? super StatelessSession, T> work) {
        return work.apply(supplier.get());
    }

    @Override
    public <T extends @Nullable Object> T write(Function<? super StatelessSession, T> work) {
        return work.apply(supplier.get());
    }
}
