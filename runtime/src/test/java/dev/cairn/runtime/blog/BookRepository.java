package dev.cairn.runtime.blog;

import dev.cairn.runtime.entity.ById;
import dev.cairn.runtime.entity.GeneratedByCairn;
import dev.cairn.runtime.entity.UniqueKey;
import dev.cairn.runtime.query.attribute.BooleanField;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import dev.cairn.runtime.query.attribute.EnumField;
import dev.cairn.runtime.query.attribute.NumberField;
import dev.cairn.runtime.query.attribute.TemporalField;
import dev.cairn.runtime.query.attribute.TextField;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.repository.EntityRepository;
import dev.cairn.runtime.repository.Sessions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** The rows of {@link Book}. */
@GeneratedByCairn
public final class BookRepository extends EntityRepository<Book, Long, BookRepository.Fields<Book>> {

    public static final Fields<Book> FIELDS = new Fields<Book>(Path.root());

    public BookRepository(StatelessSession session) {
        this(Sessions.of(session));
    }

    public BookRepository(Supplier<? extends StatelessSession> sessions) {
        super(Book.class, FIELDS, sessions, Keys.ISBN, Keys.SHELF_AND_AUTHOR);
    }

    public Optional<Book> findByIsbn(String isbn) {
        return findBy(Keys.ISBN, isbn);
    }

    public Book getByIsbn(String isbn) {
        return getBy(Keys.ISBN, isbn);
    }

    public Optional<Book> findByShelfAndAuthor(String shelf, Author author) {
        return findBy(Keys.SHELF_AND_AUTHOR, shelf, author);
    }

    public Book getByShelfAndAuthor(String shelf, Author author) {
        return getBy(Keys.SHELF_AND_AUTHOR, shelf, author);
    }

    public Optional<Book> findByShelfAndAuthorId(String shelf, Long authorId) {
        return findBy(Keys.SHELF_AND_AUTHOR, shelf, new ById(authorId));
    }

    public Book getByShelfAndAuthorId(String shelf, Long authorId) {
        return getBy(Keys.SHELF_AND_AUTHOR, shelf, new ById(authorId));
    }

    /** The unique keys of {@link Book}. */
    public static final class Keys {

        public static final UniqueKey ISBN = UniqueKey.of("uk_book_isbn", "isbn");
        public static final UniqueKey SHELF_AND_AUTHOR = UniqueKey.of("uk_book_shelf_author", "shelf", "author");

        private Keys() {}
    }

    /** The attributes of {@link Book}. */
    public static final class Fields<E> extends EntityAttributes<E, Book> {

        public final NumberField<E, Long> id = new NumberField<E, Long>(this, "id");
        public final NumberField<E, Integer> version = new NumberField<E, Integer>(this, "version");
        public final TextField<E> title = new TextField<E>(this, "title");
        public final TemporalField<E, LocalDate> published = new TemporalField<E, LocalDate>(this, "published");
        public final TextField<E> isbn = new TextField<E>(this, "isbn");
        public final TextField<E> shelf = new TextField<E>(this, "shelf");
        public final NumberField<E, BigDecimal> price = new NumberField<E, BigDecimal>(this, "price");
        public final BooleanField<E> lent = new BooleanField<E>(this, "lent");
        public final EnumField<E, Genre> genre = new EnumField<E, Genre>(this, "genre");

        public Fields(Path path) {
            super(path, "id");
        }

        public AuthorRepository.Fields<E> author() {
            return new AuthorRepository.Fields<E>(toOne("author"));
        }
    }
}
