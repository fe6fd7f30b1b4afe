package dev.cairn.runtime.blog;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

class SqliteRepositoryTest extends RepositoryContract {

    @TempDir
    Path folder;

    @Override
    DataSource emptyDatabase() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("blog.db"));
        return source;
    }

    /** Foreign keys and named unique keys, which Cairn's own schema has. */
    @Override
    List<String> missing() {
        return List.of(
                "alter table book drop column author_id",
                "alter table book add column author_id bigint constraint fk_book_author references author",
                "create unique index uk_book_isbn on book (isbn)",
                "create unique index uk_book_shelf_author on book (shelf, author_id)");
    }

    @Override
    boolean likeHeedsCase() {
        return false;
    }

    @Override
    boolean enforcesLengths() {
        return false;
    }

    @Override
    boolean namesForeignKeys() {
        return false;
    }
}
