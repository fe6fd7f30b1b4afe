package dev.cairn.runtime.blog;

import dev.cairn.runtime.entity.GeneratedByCairn;
import dev.cairn.runtime.query.EntityAttributes;
import dev.cairn.runtime.query.NumberField;
import dev.cairn.runtime.query.Path;
import dev.cairn.runtime.query.TemporalField;
import dev.cairn.runtime.query.TextField;
import dev.cairn.runtime.repository.EntityRepository;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The rows of {@link Magazine}. */
@GeneratedByCairn
public final class MagazineRepository extends EntityRepository<Magazine, Long, MagazineRepository.Fields<Magazine>> {

    public static final Fields<Magazine> FIELDS = new Fields<>(Path.root());

    public MagazineRepository(StatelessSession session) {
        this(() -> session);
    }

    public MagazineRepository(Supplier<? extends StatelessSession> sessions) {
        super(Magazine.class, FIELDS, sessions);
    }

    /** The attributes of {@link Magazine}. */
    public static final class Fields<E> extends EntityAttributes<E, Magazine> {

        public final NumberField<E, Long> id = number("id");
        public final NumberField<E, Integer> version = number("version");
        public final TextField<E> title = text("title");
        public final TemporalField<E, LocalDate> published = temporal("published");
        public final NumberField<E, Integer> issue = number("issue");

        public Fields(Path path) {
            super(path, "id");
        }
    }
}
