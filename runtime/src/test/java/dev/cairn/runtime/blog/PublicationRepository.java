package dev.cairn.runtime.blog;

import dev.cairn.runtime.entity.GeneratedByCairn;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import dev.cairn.runtime.query.attribute.NumberField;
import dev.cairn.runtime.query.attribute.TemporalField;
import dev.cairn.runtime.query.attribute.TextField;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.repository.EntityRepository;
import dev.cairn.runtime.repository.Sessions;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The rows of {@link Publication}. */
@GeneratedByCairn
public final class PublicationRepository
        extends EntityRepository<Publication, Long, PublicationRepository.Fields<Publication>> {

    public static final Fields<Publication> FIELDS = new Fields<Publication>(Path.root());

    public PublicationRepository(StatelessSession session) {
        this(Sessions.of(session));
    }

    public PublicationRepository(Supplier<? extends StatelessSession> sessions) {
        super(Publication.class, FIELDS, sessions);
    }

    /** The attributes of {@link Publication}. */
    public static final class Fields<E> extends EntityAttributes<E, Publication> {

        public final NumberField<E, Long> id = new NumberField<E, Long>(this, "id");
        public final NumberField<E, Integer> version = new NumberField<E, Integer>(this, "version");
        public final TextField<E> title = new TextField<E>(this, "title");
        public final TemporalField<E, LocalDate> published = new TemporalField<E, LocalDate>(this, "published");

        public Fields(Path path) {
            super(path, "id");
        }
    }
}
