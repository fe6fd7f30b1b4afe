package dev.cairn.runtime.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.runtime.error.CheckViolation;
import dev.cairn.runtime.error.ForeignKeyViolation;
import dev.cairn.runtime.error.MoreThanOneRow;
import dev.cairn.runtime.error.NotNullViolation;
import dev.cairn.runtime.error.RowNotFound;
import dev.cairn.runtime.error.StaleRow;
import dev.cairn.runtime.error.TransactionSpoiled;
import dev.cairn.runtime.error.UniqueViolation;
import dev.cairn.runtime.error.ValueTooLong;
import dev.cairn.runtime.query.Query;
import dev.cairn.runtime.query.condition.Where;
import jakarta.data.Limit;
import jakarta.data.Order;
import jakarta.data.Sort;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What repositories do, on any database. */
abstract class RepositoryContract {

    private final SqlLog sql = new SqlLog();
    private SessionFactory factory;
    private BlogDatabase db;
    private BookRepository books;
    private AuthorRepository authors;

    private Author ina;
    private Author reed;
    private Book tides;
    private Book kindred;
    private Book anonymous;

    /** A database without tables. */
    abstract DataSource emptyDatabase() throws SQLException;

    /** Statements for what Hibernate leaves out of its own schema there. */
    List<String> missing() {
        return List.of();
    }

    /** Whether two texts that differ in case alone are two to the database, and to its {@code like}. */
    boolean heedsCase() {
        return true;
    }

    boolean likeHeedsCase() {
        return heedsCase();
    }

    boolean enforcesLengths() {
        return true;
    }

    boolean keepsChecks() {
        return true;
    }

    /** Whether a refusal names the foreign key. */
    boolean namesForeignKeys() {
        return true;
    }

    @BeforeEach
    void openAndFill() throws SQLException {
        Configuration configuration = new Configuration();
        configuration.getProperties().put("jakarta.persistence.nonJtaDataSource", emptyDatabase());
        configuration.setProperty(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        configuration.setProperty("hibernate.jdbc.log.errors", "false");
        configuration.setStatementInspector(sql);
        List.of(Author.class, Book.class, Magazine.class, Publication.class).forEach(configuration::addAnnotatedClass);
        factory = configuration.buildSessionFactory();
        factory.getSchemaManager().exportMappedObjects(false);
        factory.inTransaction(session ->
                missing().forEach(sql -> session.createNativeMutationQuery(sql).executeUpdate()));
        db = BlogDatabase.open(factory);
        books = db.books();
        authors = db.authors();

        ina = new Author("Una Moss");
        ina.address.city = "Port Anson";
        ina.tags.add("island");
        authors.insert(ina);
        reed = new Author("Olle Reed");
        reed.mentor = ina;
        authors.insert(reed);
        tides = book("978-1", "The Tides", ina, "9.50", Genre.NOVEL, LocalDate.of(1974, 5, 1));
        kindred = book("978-2", "Kindred", reed, "12.00", Genre.NOVEL, LocalDate.of(1979, 6, 1));
        anonymous = book("978-3", "100% of_nothing!", null, "3.00", Genre.ESSAY, null);
        books.insertAll(List.of(tides, kindred, anonymous));
        sql.drain();
    }

    @AfterEach
    void dropAndClose() {
        factory.getSchemaManager().dropMappedObjects(false);
        factory.close();
    }

    private static Book book(String isbn, String title, Author author, String price, Genre genre, LocalDate published) {
        Book book = new Book(isbn, title, author);
        book.price = new BigDecimal(price);
        book.genre = genre;
        book.published = published;
        return book;
    }

    private List<String> isbns(Function<BookRepository.Fields<Book>, Where<Book>> condition) {
        return isbns(books.query().where(condition).orderBy(b -> b.isbn.asc()));
    }

    private static List<String> isbns(Query<Book, ?> query) {
        return query.list().stream().map(book -> book.isbn).toList();
    }

    @Test
    void a_row_is_found_by_its_id() {
        assertThat(books.findById(kindred.id)).get().extracting(b -> b.title).isEqualTo("Kindred");
        assertThat(books.findById(-1L)).isEmpty();
        assertThat(books.getById(kindred.id).isbn).isEqualTo("978-2");
        assertThat(books.existsById(kindred.id)).isTrue();
        assertThat(books.existsById(-1L)).isFalse();
        assertThatThrownBy(() -> books.getById(-1L))
                .isInstanceOf(RowNotFound.class)
                .hasMessage("DB101: there is no Book with the id -1");
    }

    @Test
    void a_repository_of_a_subclass_sees_its_own_rows_alone() {
        Magazine magazine = db.magazines().insert(new Magazine("Locus", 700));

        assertThat(db.publications().count()).isEqualTo(4);
        assertThat(books.count()).isEqualTo(3);
        assertThat(books.findById(magazine.id)).isEmpty();
        assertThat(db.publications().getById(magazine.id)).isInstanceOf(Magazine.class);
    }

    @Test
    void rows_are_found_by_their_unique_keys() {
        kindred.shelf = "B1";
        books.update(kindred);

        assertThat(books.findByIsbn("978-2")).isPresent();
        assertThat(books.findByIsbn("none")).isEmpty();
        assertThat(books.findByShelfAndAuthor("B1", reed))
                .get()
                .extracting(b -> b.isbn)
                .isEqualTo("978-2");
        sql.drain();
        assertThat(books.getByShelfAndAuthorId("B1", reed.id).isbn).isEqualTo("978-2");
        assertThat(sql.drain()).singleElement().asString().doesNotContain("author a");
        assertThatThrownBy(() -> books.getByShelfAndAuthorId("B2", reed.id))
                .isInstanceOf(RowNotFound.class)
                .hasMessage("DB101: there is no Book with this shelf and author");
        assertThatThrownBy(() -> books.findByIsbn(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void several_ids_are_read_at_once_in_their_order() {
        assertThat(books.findAllById(List.of(anonymous.id, -5L, tides.id)))
                .extracting(book -> book.isbn)
                .containsExactly("978-3", "978-1");
        assertThat(sql.drain()).hasSize(1);
        assertThat(books.findAllById(List.of())).isEmpty();
        assertThat(sql.drain()).isEmpty();
    }

    @Test
    void insert_gives_the_id_and_update_raises_the_version() {
        Book book = books.insert(new Book("978-9", "Lilith's Brood", reed));
        assertThat(book.id).isNotNull();
        int version = book.version;
        book.title = "Xenogenesis";
        books.update(book);
        assertThat(book.version).isEqualTo(version + 1);
        assertThat(books.getById(book.id).title).isEqualTo("Xenogenesis");
    }

    @Test
    void a_stale_entity_is_not_written() {
        Book mine = books.getById(kindred.id);
        books.update(kindred);

        assertThatThrownBy(() -> books.update(mine))
                .isInstanceOf(StaleRow.class)
                .hasMessageContaining("Book " + kindred.id + " is no longer at version " + mine.version);
        assertThatThrownBy(() -> books.update(mine)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> books.delete(mine)).isInstanceOf(StaleRow.class);
        assertThat(books.existsById(kindred.id)).isTrue();
    }

    @Test
    void delete_takes_the_row_and_its_collections() {
        Author author = new Author("No One");
        author.tags.add("gone");
        authors.insert(author);
        authors.delete(authors.getById(author.id));
        assertThat(authors.existsById(author.id)).isFalse();

        assertThat(books.deleteById(kindred.id)).isTrue();
        assertThat(books.deleteById(kindred.id)).isFalse();
        assertThatThrownBy(() -> authors.delete(author)).isInstanceOf(RowNotFound.class);
    }

    @Test
    void updating_an_entity_keeps_a_collection_that_was_not_fetched() {
        Author author = authors.getById(ina.id);
        author.name = "U. Moss";
        authors.update(author);
        long tags = factory.fromStatelessSession(session -> session.createSelectionQuery(
                        "select count(*) from Author a join a.tags t where a.id = :id", Long.class)
                .setParameter("id", ina.id)
                .getSingleResult());
        assertThat(tags).isEqualTo(1);
    }

    @Test
    void conditions_on_text() {
        assertThat(isbns(b -> b.title.eq("Kindred"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.ne("Kindred"))).containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.title.contains("indre"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.eq("KINDRED"))).hasSize(heedsCase() ? 0 : 1);
        assertThat(isbns(b -> b.title.contains("INDRE"))).hasSize(likeHeedsCase() ? 0 : 1);
        assertThat(isbns(b -> b.title.containsIgnoreCase("INDRE"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.startsWith("The"))).containsExactly("978-1");
        assertThat(isbns(b -> b.title.startsWithIgnoreCase("the"))).containsExactly("978-1");
        assertThat(isbns(b -> b.title.endsWith("red"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.endsWithIgnoreCase("RED"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.eqIgnoreCase("KINDRED"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.like("%dr_d"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.likeIgnoreCase("%DR_D"))).containsExactly("978-2");
        assertThat(isbns(b -> b.title.gt("Kindred"))).containsExactly("978-1");
    }

    @Test
    void wildcards_in_a_searched_text_stand_for_themselves() {
        assertThat(isbns(b -> b.title.contains("0% of_n"))).containsExactly("978-3");
        assertThat(isbns(b -> b.title.contains("%e"))).isEmpty();
        assertThat(isbns(b -> b.title.startsWith("_"))).isEmpty();
        assertThat(isbns(b -> b.title.endsWith("g!"))).containsExactly("978-3");
        assertThat(isbns(b -> b.title.eqIgnoreCase("K%"))).isEmpty();
    }

    @Test
    void conditions_on_the_other_kinds() {
        assertThat(isbns(b -> b.price.lt(new BigDecimal("9.50")))).containsExactly("978-3");
        assertThat(isbns(b -> b.price.le(new BigDecimal("9.50")))).containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.price.ge(new BigDecimal("9.50")))).containsExactly("978-1", "978-2");
        assertThat(isbns(b -> b.price.between(new BigDecimal("3"), new BigDecimal("10"))))
                .containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.genre.eq(Genre.ESSAY))).containsExactly("978-3");
        assertThat(isbns(b -> b.genre.in(Genre.ESSAY, Genre.POETRY))).containsExactly("978-3");
        assertThat(isbns(b -> b.genre.notIn(List.of(Genre.ESSAY)))).containsExactly("978-1", "978-2");
        assertThat(isbns(b -> b.lent.isFalse())).hasSize(3);
        assertThat(isbns(b -> b.lent.isTrue())).isEmpty();
        assertThat(isbns(b -> b.published.lt(LocalDate.of(1975, 1, 1)))).containsExactly("978-1");
        assertThat(isbns(b -> b.published.isNull())).containsExactly("978-3");
        assertThat(isbns(b -> b.published.isNotNull())).containsExactly("978-1", "978-2");
        assertThat(isbns(b -> b.title.eq(b.isbn))).isEmpty();
        assertThat(isbns(b -> b.title.ne(b.isbn))).hasSize(3);
    }

    @Test
    void an_empty_in_never_holds_and_its_opposite_always() {
        assertThat(isbns(b -> b.isbn.in(List.of()))).isEmpty();
        assertThat(isbns(b -> b.isbn.in())).isEmpty();
        assertThat(isbns(b -> b.isbn.notIn(List.of()))).hasSize(3);
        assertThat(isbns(b -> b.isbn.in(List.of()).not())).hasSize(3);
    }

    @Test
    void null_is_never_a_condition() {
        String none = null;
        assertThatThrownBy(() -> books.query().where(b -> b.title.contains(none)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'title'");
        assertThatThrownBy(() -> books.query().where(b -> b.title.eq(none)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        books.query().where(b -> b.author().address().city.in(Arrays.asList("x", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'author.address.city'");
        assertThat(isbns(books.query().whereIf(false, b -> b.title.contains(none))))
                .hasSize(3);
        assertThat(isbns(books.query().whereIf(true, b -> b.title.contains("Kin"))))
                .containsExactly("978-2");
    }

    @Test
    void and_or_not_nest_as_written() {
        assertThat(isbns(b -> b.title.eq("Kindred").or(b.isbn.eq("978-1")).and(b.price.gt(new BigDecimal("10")))))
                .containsExactly("978-2");
        assertThat(isbns(b -> b.title.eq("Kindred").or(b.isbn.eq("978-1").and(b.price.gt(new BigDecimal("10"))))))
                .containsExactly("978-2");
        assertThat(isbns(b -> b.title.eq("Kindred").or(b.isbn.eq("978-1")).not()))
                .containsExactly("978-3");
        assertThat(isbns(books.query()
                        .where(b -> b.title.eq("Kindred").or(b.isbn.eq("978-1")))
                        .where(b -> b.genre.eq(Genre.NOVEL))))
                .hasSize(2);
    }

    @Test
    void a_path_through_an_absent_row_is_null() {
        assertThat(isbns(b -> b.author().name.contains("Moss"))).containsExactly("978-1");
        assertThat(isbns(b -> b.author().name.contains("Moss").or(b.genre.eq(Genre.ESSAY))))
                .containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.author().name.isNull())).containsExactly("978-3");
        assertThat(isbns(b -> b.author().name.isNotNull().not())).containsExactly("978-3");
        assertThat(isbns(b -> b.author().name.eq("Olle Reed").not())).containsExactly("978-1");
        assertThat(isbns(b -> b.author().mentor().address().city.eq("Port Anson")))
                .containsExactly("978-2");
        assertThat(isbns(b -> b.author().mentor().isNull())).containsExactly("978-1", "978-3");
    }

    @Test
    void a_path_is_joined_once() {
        isbns(b -> b.author().name.contains("Moss").or(b.author().address().city.eq("Port Anson")));
        assertThat(sql.drain())
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.split(" left join author ", -1)).hasSize(2));
    }

    @Test
    void what_the_foreign_key_holds_is_read_without_a_join() {
        assertThat(isbns(b -> b.author().id.eq(ina.id).or(b.isbn.eq("978-3")))).containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.author().eq(ina).or(b.isbn.eq("978-3")))).containsExactly("978-1", "978-3");
        assertThat(isbns(b -> b.author().in(List.of(ina, reed)))).containsExactly("978-1", "978-2");
        assertThat(isbns(b -> b.author().isNull())).containsExactly("978-3");
        assertThat(isbns(b -> b.author().isNotNull())).containsExactly("978-1", "978-2");
        assertThat(isbns(b -> b.author().ne(ina))).containsExactly("978-2");
        assertThat(sql.drain())
                .hasSize(6)
                .allSatisfy(statement -> assertThat(statement).doesNotContain("join author"));
        assertThat(isbns(b -> b.author().mentor().id.eq(ina.id))).containsExactly("978-2");
        assertThat(sql.drain())
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.split("join author ", -1)).hasSize(2));
    }

    @Test
    void rows_are_sorted_and_cut() {
        assertThat(isbns(books.query().orderBy(b -> b.price.desc()))).containsExactly("978-2", "978-1", "978-3");
        assertThat(isbns(books.query().orderBy(b -> b.published.asc().nullsFirst())))
                .containsExactly("978-3", "978-1", "978-2");
        assertThat(isbns(books.query().orderBy(b -> b.published.desc().nullsLast())))
                .containsExactly("978-2", "978-1", "978-3");
        assertThat(isbns(books.query()
                        .orderBy(b -> b.genre.asc())
                        .orderBy(b -> b.author().name.asc())))
                .containsExactly("978-3", "978-2", "978-1");
        var b = BookRepository.FIELDS;
        assertThat(isbns(books.query().orderBy(b.genre.desc(), b.price.asc()).limit(2)))
                .containsExactly("978-1", "978-2");
        assertThat(isbns(books.query().orderBy(b.isbn.asc()).offset(1).limit(1)))
                .containsExactly("978-2");
        assertThat(isbns(books.query().orderBy(b.isbn.asc()).limit(Limit.range(2, 3))))
                .containsExactly("978-2", "978-3");
        assertThat(isbns(books.query().limit(0))).isEmpty();
    }

    @Test
    void a_query_gives_one_row_or_a_number() {
        assertThat(books.query().orderBy(b -> b.isbn.desc()).first())
                .get()
                .extracting(b -> b.isbn)
                .isEqualTo("978-3");
        assertThat(books.query().where(b -> b.isbn.eq("none")).first()).isEmpty();
        assertThat(books.query().where(b -> b.isbn.eq("978-1")).single().title).isEqualTo("The Tides");
        assertThatThrownBy(() -> books.query().single()).isInstanceOf(MoreThanOneRow.class);
        assertThatThrownBy(() -> books.query().where(b -> b.isbn.eq("none")).single())
                .isInstanceOf(RowNotFound.class);
        assertThat(books.query().where(b -> b.genre.eq(Genre.NOVEL)).limit(1).count())
                .isEqualTo(2);
        assertThat(books.query().where(b -> b.author().name.startsWith("Oll")).exists())
                .isTrue();
        assertThat(books.query().where(b -> b.isbn.eq("none")).exists()).isFalse();
    }

    @Test
    void a_copy_of_a_query_goes_its_own_way() {
        Query<Book, BookRepository.Fields<Book>> novels = books.query().where(b -> b.genre.eq(Genre.NOVEL));
        assertThat(novels.copy().where(b -> b.isbn.eq("978-1")).count()).isEqualTo(1);
        assertThat(novels.count()).isEqualTo(2);
    }

    @Test
    void pages_have_no_row_twice() {
        Order<Book> byGenre = Order.by(Sort.asc("genre"));
        Page<Book> first = books.findAll(PageRequest.ofPage(1).size(2), byGenre);
        Page<Book> second = books.findAll(PageRequest.ofPage(2).size(2), byGenre);

        assertThat(first.content()).extracting(b -> b.isbn).containsExactly("978-3", "978-1");
        assertThat(first.hasNext()).isTrue();
        assertThat(first.totalElements()).isEqualTo(3);
        assertThat(second.content()).extracting(b -> b.isbn).containsExactly("978-2");
        assertThat(second.hasNext()).isFalse();
        sql.drain();
        assertThat(books.findAll(PageRequest.ofSize(2).withoutTotal()).content())
                .hasSize(2);
        assertThat(sql.drain()).hasSize(1);
    }

    @Test
    void a_sort_by_name_reaches_attributes_and_nothing_else() {
        assertThat(books.findAll(Order.by(Sort.desc("author.address.city"), Sort.ascIgnoreCase("title"))))
                .hasSize(3);
        for (String bad : List.of("titel", "title desc, 1", "author", "author.address", "title.length", "", ".")) {
            assertThatThrownBy(() -> books.findAll(Order.by(Sort.asc(bad))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> books.findAll(Order.by(Sort.asc("titel"))))
                .hasMessage("cannot sort by 'titel': Book has no such attribute with one value");
    }

    @Test
    void a_second_row_with_the_same_key_is_a_unique_violation() {
        UniqueViolation failure =
                catchThrowableOfType(UniqueViolation.class, () -> books.insert(new Book("978-1", "Copy", null)));

        assertThat(failure.on(BookRepository.Keys.ISBN)).isTrue();
        assertThat(failure.on(BookRepository.Keys.SHELF_AND_AUTHOR)).isFalse();
        assertThat(failure.fields()).containsExactly("isbn");
        assertThat(failure.code()).isEqualTo("DB201");
        assertThat(failure).hasMessage("DB201: there already is a Book with this isbn");
        assertThat(books.count()).isEqualTo(3);
    }

    @Test
    void constraints_are_failures_of_their_own() {
        Book untitled = new Book("978-8", null, null);
        assertThatThrownBy(() -> books.insert(untitled))
                .isInstanceOf(NotNullViolation.class)
                .hasMessage("DB203: Book.title is null");

        Book gift = book("978-8", "Gift", null, "-1.00", null, null);
        if (keepsChecks()) {
            CheckViolation check = catchThrowableOfType(CheckViolation.class, () -> books.insert(gift));
            assertThat(check.constraint()).get().asString().isEqualToIgnoringCase("ck_book_price");
        }

        Author unknown = new Author("Unknown");
        unknown.id = -7L;
        ForeignKeyViolation dangling =
                catchThrowableOfType(ForeignKeyViolation.class, () -> books.insert(new Book("978-8", "Lost", unknown)));
        assertThat(dangling.constraint().map(name -> name.toLowerCase(Locale.ROOT)))
                .isEqualTo(namesForeignKeys() ? Optional.of("fk_book_author") : Optional.empty());
        assertThatThrownBy(() -> authors.deleteById(ina.id)).isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(() -> books.insert(new Book("978-8", "Lost", new Author("Not inserted"))))
                .isInstanceOf(ForeignKeyViolation.class);

        if (enforcesLengths()) {
            assertThatThrownBy(() -> authors.insert(new Author("x".repeat(81))))
                    .isInstanceOf(ValueTooLong.class)
                    .hasMessageNotContaining("xxx");
        }
        assertThat(books.count()).isEqualTo(3);
    }

    @Test
    void insert_all_is_all_or_nothing() {
        List<Book> list = List.of(new Book("978-7", "Parable", reed), new Book("978-1", "Copy", null));
        assertThatThrownBy(() -> books.insertAll(list)).isInstanceOf(UniqueViolation.class);
        assertThat(books.count()).isEqualTo(3);
    }

    @Test
    void a_transaction_is_kept_or_undone_as_a_whole() throws IOException {
        db.tx(t -> {
            t.books().insert(new Book("978-4", "Fledgling", reed));
            t.books().insert(new Book("978-5", "Wild Seed", reed));
        });
        assertThat(books.count()).isEqualTo(5);
        assertThatThrownBy(() -> db.tx(t -> {
                    t.books().deleteById(kindred.id);
                    throw new IOException("changed my mind");
                }))
                .isInstanceOf(IOException.class);
        assertThat(books.count()).isEqualTo(5);
        Book found = db.txGet(t -> t.books().getByIsbn("978-4"));
        assertThat(found.title).isEqualTo("Fledgling");
    }

    @Test
    void a_failed_inner_transaction_leaves_the_outer_one_usable() {
        db.tx(t -> {
            t.books().insert(new Book("978-4", "Fledgling", reed));
            assertThatThrownBy(() -> t.tx(inner -> {
                        inner.books().insert(new Book("978-5", "Wild Seed", reed));
                        inner.books().insert(new Book("978-1", "Copy", null));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            t.tx(inner -> inner.books().insert(new Book("978-6", "Dawn", reed)));
        });
        assertThat(books.findByIsbn("978-4")).isPresent();
        assertThat(books.findByIsbn("978-5")).isEmpty();
        assertThat(books.findByIsbn("978-6")).isPresent();
    }

    @Test
    void a_transaction_with_a_failed_write_is_not_committed() {
        assertThatThrownBy(() -> db.tx(t -> {
                    t.books().insert(new Book("978-4", "Fledgling", reed));
                    assertThatThrownBy(() -> t.books().insert(new Book("978-1", "Copy", null)))
                            .isInstanceOf(UniqueViolation.class);
                }))
                .isInstanceOf(TransactionSpoiled.class)
                .hasCauseInstanceOf(UniqueViolation.class);
        assertThat(books.count()).isEqualTo(3);
    }

    @Test
    void a_repository_works_in_a_session_of_the_callers() {
        try (StatelessSession session = factory.openStatelessSession()) {
            session.beginTransaction();
            BookRepository own = new BookRepository(session);
            own.insert(new Book("978-4", "Fledgling", null));
            assertThat(own.count()).isEqualTo(4);
            session.getTransaction().rollback();
        }
        assertThat(books.count()).isEqualTo(3);
    }
}
