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

/** The rows of {@link Publication}. */
@GeneratedByCairn
public final class PublicationRepository
        extends EntityRepository<Publication, Long, PublicationRepository.Fields<Publication>> {

    public static final Fields<Publication> FIELDS = new Fields<>(Path.root());

    public PublicationRepository(StatelessSession session) {
        this(() -> session);
    }

    public PublicationRepository(Supplier<? extends StatelessSession> sessions) {
        super(Publication.class, FIELDS, sessions);
    }

    /** The attributes of {@link Publication}. */
    public static final class Fields<E> extends EntityAttributes<E, Publication> {

        public final NumberField<E, Long> id = number("id");
        public final NumberField<E, Integer> version = number("version");
        public final TextField<E> title = text("title");
        public final TemporalField<E, LocalDate> published = temporal("published");

        public Fields(Path path) {
            super(path, "id");
        }
    }
}
