package com.example.library;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Opens the library in an embedded H2 file, brings it up to date, fills it once and asks it a few questions. */
public final class LibraryApp {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private LibraryApp() {}

    /** Takes the database file, by default {@code target/library}. */
    public static void main(String[] args) {
        Path file = Path.of(args.length > 0 ? args[0] : "target/library").toAbsolutePath();
        try (LibraryDatabase db = LibraryDatabase.open("jdbc:h2:file:" + file)) {
            db.migrate().forEach(migration -> System.out.println("applied " + migration));
            if (!db.books().query().exists()) {
                db.tx(LibraryApp::seed);
                System.out.println("seeded " + db.books().count() + " books");
            }
            report(db);
        }
    }

    static void seed(LibraryDatabase db) {
        Publisher press = db.publishers().insert(new Publisher("Harbour Press"));
        Author ina = db.authors().insert(new Author("Ina Moss"));
        Author tom = db.authors().insert(new Author("Tom Reed"));
        Book tides = db.books().insert(book("978-0-00-000001-1", "The Tides", Genre.SCIENCE, press, 312, ina));
        Book lamps = db.books().insert(book("978-0-00-000002-8", "Lamps at Noon", Genre.POETRY, press, 96, tom));
        db.books().insert(book("978-0-00-000003-5", "A Short Winter", Genre.FICTION, press, 208, ina, tom));

        Branch harbour = new Branch("Harbour Branch");
        harbour.setAddress(new Address("1 Quay Street", "1000", "Port Anson"));
        db.branches().insert(harbour);
        Copy first = db.copies().insert(new Copy(tides, 1));
        db.copies().insert(new Copy(tides, 2));
        Copy third = db.copies().insert(new Copy(lamps, 1));

        Librarian chief = db.librarians().insert(new Librarian("Edda Vane", harbour));
        Librarian desk = new Librarian("Olle Brandt", harbour);
        desk.setSupervisor(chief);
        db.librarians().insert(desk);
        Member member = new Member("Mara Lind", "C-0001", TODAY.minusYears(2));
        member.setEmail("mara@example.org");
        db.members().insert(member);

        Loan late = db.loans().insert(new Loan(first, member, TODAY.minusDays(40), TODAY.minusDays(12)));
        db.loans().insert(new Loan(third, member, TODAY.minusDays(3), TODAY.plusDays(25)));
        db.fines().insert(new Fine(late, new BigDecimal("2.40")));
        db.reservations().insert(new Reservation(lamps, member, Instant.parse("2026-11-20T09:30:00Z")));
        db.emailNotices().insert(new EmailNotice(member, "The Tides is due.", "mara@example.org"));
    }

    private static Book book(
            String isbn, String title, Genre genre, Publisher publisher, int pageCount, Author... authors) {
        Book book = new Book(isbn, title, genre, publisher);
        book.setPageCount(pageCount);
        book.getAuthors().addAll(List.of(authors));
        return book;
    }

    private static void report(LibraryDatabase db) {
        db.books()
                .findByIsbn("978-0-00-000001-1")
                .ifPresent(book ->
                        System.out.println("by ISBN: " + book.getTitle() + ", " + book.getPageCount() + " pages"));

        List<Book> thick = db.books()
                .query()
                .where(b -> b.pageCount
                        .gt(100)
                        .and(b.publisher().name.startsWith("Harbour"))
                        .and(b.genre.in(Genre.FICTION, Genre.SCIENCE)))
                .orderBy(b -> b.title.asc())
                .list();
        thick.forEach(book -> System.out.println("more than 100 pages: " + book.getTitle()));

        long overdue = db.loans()
                .query()
                .where(l -> l.returnedOn.isNull().and(l.dueOn.lt(TODAY)))
                .count();
        System.out.println("overdue loans: " + overdue);

        List<Loan> lent = db.loans()
                .query()
                .where(l -> l.member()
                        .name
                        .eq("Mara Lind")
                        .and(l.copy().book().title.contains("Lamps")))
                .list();
        lent.forEach(loan -> System.out.println("due on " + loan.getDueOn()));
    }
}
