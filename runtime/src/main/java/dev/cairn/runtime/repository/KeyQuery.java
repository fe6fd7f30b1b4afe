package dev.cairn.runtime.repository;

import dev.cairn.runtime.entity.ById;
import dev.cairn.runtime.entity.UniqueKey;
import dev.cairn.runtime.query.Hql;
import java.util.ArrayList;
import java.util.List;

/** The query for the row with given values of a unique key. */
final class KeyQuery {

    private KeyQuery() {}

    static Hql of(Class<?> entity, UniqueKey key, Object[] values) {
        StringBuilder text =
                new StringBuilder("select e from ").append(entity.getName()).append(" e where ");
        List<Object> parameters = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            String attribute = "e." + key.attributes().get(i);
            boolean byId = values[i] instanceof ById;
            text.append(i == 0 ? "" : " and ")
                    .append(byId ? "id(" + attribute + ")" : attribute)
                    .append(" = :p")
                    .append(i + 1);
            parameters.add(values[i] instanceof ById reference ? reference.id() : values[i]);
        }
        return new Hql(text.toString(), parameters);
    }
}
