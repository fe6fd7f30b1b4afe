package com.acme.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.runtime.error.UniqueViolation;
import java.util.List;

public final class Check {

    private Check() {}

    public static void run() {
        try (BlogDatabase db = BlogDatabase.open("jdbc:h2:mem:generated_blog")) {
            assertThat(db.migrate()).hasSize(1);
            assertThat(db.migrate()).isEmpty();
            Author leGuin = new Author("Le Guin");
            leGuin.address.city = "Portland";
            db.authors().insert(leGuin);
            db.tx(t -> {
                t.books().insert(new Book("1", "The Dispossessed", leGuin));
                t.books().insert(new Book("2", "Anonymous", null));
                t.magazines().insert(new Magazine("Locus", 700));
            });

            assertThat(db.publications().count()).isEqualTo(3);
            assertThat(db.books().findByIsbn("1")).isPresent();
            assertThat(db.books().findByShelfAndAuthorId("none", leGuin.id)).isEmpty();
            List<Book> found = db.books()
                    .query()
                    .where(b -> b.title.contains("poss").and(b.author().address().city.eq("Portland")))
                    .orderBy(b -> b.published.desc().nullsLast())
                    .list();
            assertThat(found).extracting(b -> b.isbn).containsExactly("1");
            assertThatThrownBy(() -> db.books().insert(new Book("1", "Copy", null)))
                    .isInstanceOfSatisfying(
                            UniqueViolation.class,
                            e -> assertThat(e.on(BookRepository.Keys.ISBN)).isTrue());
        }
    }
}
