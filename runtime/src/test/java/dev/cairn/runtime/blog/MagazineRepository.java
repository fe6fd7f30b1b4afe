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

/** The rows of {@link Magazine}. */
@GeneratedByCairn
public final class MagazineRepository extends EntityRepository<Magazine, Long, MagazineRepository.Fields<Magazine>> {

    public static final Fields<Magazine> FIELDS = new Fields<Magazine>(Path.root());

    public MagazineRepository(StatelessSession session) {
        this(Sessions.of(session));
    }

    public MagazineRepository(Supplier<? extends StatelessSession> sessions) {
        super(Magazine.class, FIELDS, sessions);
    }

    /** The attributes of {@link Magazine}. */
    public static final class Fields<E> extends EntityAttributes<E, Magazine> {

        public final NumberField<E, Long> id = new NumberField<E, Long>(this, "id");
        public final NumberField<E, Integer> version = new NumberField<E, Integer>(this, "version");
        public final TextField<E> title = new TextField<E>(this, "title");
        public final TemporalField<E, LocalDate> published = new TemporalField<E, LocalDate>(this, "published");
        public final NumberField<E, Integer> issue = new NumberField<E, Integer>(this, "issue");

        public Fields(Path path) {
            super(path, "id");
        }
    }
}
