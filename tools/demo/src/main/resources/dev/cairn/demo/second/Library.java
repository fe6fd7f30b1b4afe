package library;

import library.Book.Genre;

public class Library {

    public static void main(String[] arguments) {
        try (LibraryDatabase db = LibraryDatabase.open(arguments[0])) {
            db.migrate().forEach(migration -> System.out.println("applied " + migration));

            db.tx(t -> {
                Author ina = t.authors().getByEmail("ina@example.org");
                t.books().insert(new Book("On Plain Words", "9780000000042", ina, Genre.ESSAY));
            });

            System.out.println("novels: " + db.books().query().where(b -> b.genre.eq(Genre.NOVEL)).count());
            db.books()
                    .query()
                    .where(b -> b.author().fullName.contains("Moss").and(b.genre.ne(Genre.NOVEL)))
                    .list()
                    .forEach(book -> System.out.println("Moss, no novel: " + book.title));
            System.out.println("by ISBN: " + db.books().getByIsbn("9780000000035").title);
        }
    }
}
