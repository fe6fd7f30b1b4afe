package dev.cairn.runtime.blog;

import dev.cairn.runtime.database.DatabaseTarget;
import dev.cairn.runtime.database.TypedDatabase;
import dev.cairn.runtime.entity.GeneratedByCairn;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** The database of {@code dev.cairn.runtime.blog}. */
@GeneratedByCairn
public final class BlogDatabase extends TypedDatabase<BlogDatabase> {

    private BlogDatabase(DatabaseTarget target) {
        super("blog", target);
    }

    public static BlogDatabase open(String url) {
        return new BlogDatabase(DatabaseTarget.of(url));
    }

    public static BlogDatabase open(String url, String user, String password) {
        return new BlogDatabase(DatabaseTarget.of(url, user, password));
    }

    public static BlogDatabase open(DataSource dataSource) {
        return new BlogDatabase(DatabaseTarget.of(dataSource));
    }

    public static BlogDatabase open(SessionFactory factory) {
        return new BlogDatabase(DatabaseTarget.of(factory));
    }

    public AuthorRepository authors() {
        return new AuthorRepository(sessionSource());
    }

    public BookRepository books() {
        return new BookRepository(sessionSource());
    }

    public MagazineRepository magazines() {
        return new MagazineRepository(sessionSource());
    }

    public PublicationRepository publications() {
        return new PublicationRepository(sessionSource());
    }
}
