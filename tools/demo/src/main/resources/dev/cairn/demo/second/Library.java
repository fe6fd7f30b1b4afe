package library;

import library.Book.Genre;

public class Library {

    public static void main(String[] arguments) {
        try (LibraryDatabase db = LibraryDatabase.open(arguments[0])) {
            db.migrate().forEach(migration -> System.out.println("applied " + migration));

            db.tx(t -> {
                Author leGuin = t.authors().getByEmail("ursula@example.org");
                t.books().insert(new Book("Steering the Craft", "9780544611610", leGuin, Genre.ESSAY));
            });

            System.out.println("novels: " + db.books().query().where(b -> b.genre.eq(Genre.NOVEL)).count());
            db.books()
                    .query()
                    .where(b -> b.author().fullName.contains("Guin").and(b.genre.ne(Genre.NOVEL)))
                    .list()
                    .forEach(book -> System.out.println("Le Guin, no novel: " + book.title));
            System.out.println("by ISBN: " + db.books().getByIsbn("9780156027601").title);
        }
    }
}
