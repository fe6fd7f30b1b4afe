package dev.cairn.runtime.blog;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

class H2RepositoryTest extends RepositoryContract {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    DataSource emptyDatabase() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:repositories" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }
}
