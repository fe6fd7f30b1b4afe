package library;

public class Library {

    public static void main(String[] arguments) {
        try (LibraryDatabase db = LibraryDatabase.open(arguments[0])) {
            db.migrate().forEach(migration -> System.out.println("applied " + migration));

            db.tx(t -> {
                Author ina = t.authors().insert(new Author("Ina Moss", "ina@example.org"));
                Author tom = t.authors().insert(new Author("Tom Reed", "tom@example.org"));
                t.books().insert(new Book("The Tides", "9780000000011", ina));
                t.books().insert(new Book("A Short Winter", "9780000000028", ina));
                t.books().insert(new Book("Lamps at Noon", "9780000000035", tom));
            });

            System.out.println("by e-mail: " + db.authors().getByEmail("tom@example.org").name);
            db.books()
                    .query()
                    .where(b -> b.author().name.startsWith("Ina"))
                    .orderBy(b -> b.title.asc())
                    .list()
                    .forEach(book -> System.out.println("of Ina's: " + book.title));
        }
    }
}
