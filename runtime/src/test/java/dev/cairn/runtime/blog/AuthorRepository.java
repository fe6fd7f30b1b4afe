package dev.cairn.runtime.blog;

import dev.cairn.runtime.entity.GeneratedByCairn;
import dev.cairn.runtime.query.attribute.EmbeddedAttributes;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import dev.cairn.runtime.query.attribute.NumberField;
import dev.cairn.runtime.query.attribute.TextField;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.repository.EntityRepository;
import dev.cairn.runtime.repository.Sessions;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The rows of {@link Author}. */
@GeneratedByCairn
public final class AuthorRepository extends EntityRepository<Author, Long, AuthorRepository.Fields<Author>> {

    public static final Fields<Author> FIELDS = new Fields<Author>(Path.root());

    public AuthorRepository(StatelessSession session) {
        this(Sessions.of(session));
    }

    public AuthorRepository(Supplier<? extends StatelessSession> sessions) {
        super(Author.class, FIELDS, sessions);
    }

    /** The attributes of {@link Author}. */
    public static final class Fields<E> extends EntityAttributes<E, Author> {

        public final NumberField<E, Long> id = new NumberField<E, Long>(this, "id");
        public final TextField<E> name = new TextField<E>(this, "name");

        public Fields(Path path) {
            super(path, "id");
        }

        public AddressFields<E> address() {
            return new AddressFields<E>(embedded("address"));
        }

        public Fields<E> mentor() {
            return new Fields<E>(toOne("mentor"));
        }
    }

    /** The attributes of {@link Address}. */
    public static final class AddressFields<E> extends EmbeddedAttributes<E> {

        public final TextField<E> city = new TextField<E>(this, "city");
        public final TextField<E> zip = new TextField<E>(this, "zip");

        public AddressFields(Path path) {
            super(path);
        }
    }
}
