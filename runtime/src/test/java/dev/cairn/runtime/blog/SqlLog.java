package dev.cairn.runtime.blog;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate sent. */
final class SqlLog implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final List<String> statements = new ArrayList<>();

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        return sql;
    }

    /** What was sent since the last call. */
    List<String> drain() {
        List<String> drained = List.copyOf(statements);
        statements.clear();
        return drained;
    }
}
