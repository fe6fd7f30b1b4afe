package library;

public class Library {

    public static void main(String[] arguments) {
        try (LibraryDatabase db = LibraryDatabase.open(arguments[0])) {
            db.migrate().forEach(migration -> System.out.println("applied " + migration));

            db.tx(t -> {
                Author leGuin = t.authors().insert(new Author("Ursula K. Le Guin", "ursula@example.org"));
                Author lem = t.authors().insert(new Author("Stanislaw Lem", "lem@example.org"));
                t.books().insert(new Book("The Dispossessed", "9780060512750", leGuin));
                t.books().insert(new Book("A Wizard of Earthsea", "9780547773742", leGuin));
                t.books().insert(new Book("Solaris", "9780156027601", lem));
            });

            System.out.println("by e-mail: " + db.authors().getByEmail("lem@example.org").name);
            db.books()
                    .query()
                    .where(b -> b.author().name.startsWith("Ursula"))
                    .orderBy(b -> b.title.asc())
                    .list()
                    .forEach(book -> System.out.println("of Ursula's: " + book.title));
        }
    }
}
