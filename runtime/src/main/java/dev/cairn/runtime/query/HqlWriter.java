package dev.cairn.runtime.query;

import dev.cairn.runtime.query.condition.Between;
import dev.cairn.runtime.query.condition.Comparison;
import dev.cairn.runtime.query.condition.Condition;
import dev.cairn.runtime.query.condition.Constant;
import dev.cairn.runtime.query.condition.InList;
import dev.cairn.runtime.query.condition.Junction;
import dev.cairn.runtime.query.condition.Like;
import dev.cairn.runtime.query.condition.Not;
import dev.cairn.runtime.query.condition.NullTest;
import dev.cairn.runtime.query.condition.Ordering;
import dev.cairn.runtime.query.condition.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes conditions and orders as HQL.
 *
 * <p>A to-one path becomes a left join, one per path however often it is used. Never an inner join, explicit or by
 * a dotted path: that would lose rows whose other side of an {@code or} holds. An attribute that the foreign key
 * itself holds is read from there, without a join.
 */
final class HqlWriter implements Condition.Visitor {

    private static final String ROOT = "e";

    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final StringBuilder joins = new StringBuilder();
    private final StringBuilder text = new StringBuilder(64);
    private final List<Object> parameters = new ArrayList<>();

    static Hql query(
            String select, Class<?> entity, List<Condition> conditions, List<? extends Ordering<?>> orderings) {
        return new HqlWriter().write(select, entity, conditions, orderings);
    }

    private Hql write(
            String select, Class<?> entity, List<Condition> conditions, List<? extends Ordering<?>> orderings) {
        String separator = " where ";
        for (Condition condition : conditions) {
            text.append(separator);
            condition.accept(this);
            separator = " and ";
        }
        separator = " order by ";
        for (Ordering<?> ordering : orderings) {
            text.append(separator);
            ordering(ordering);
            separator = ", ";
        }
        return new Hql("select " + select + " from " + entity.getName() + " " + ROOT + joins + text, parameters);
    }

    private void ordering(Ordering<?> ordering) {
        String value = ordering.path().isRoot() ? "id(" + ROOT + ")" : value(ordering.path());
        text.append(ordering.ignoreCase() ? "lower(" + value + ")" : value)
                .append(ordering.descending() ? " desc" : " asc")
                .append(ordering.nulls().hql());
    }

    @Override
    public void comparison(Comparison condition) {
        text.append(value(condition.path()))
                .append(' ')
                .append(condition.operator().symbol())
                .append(' ');
        operand(condition.operand());
    }

    @Override
    public void inList(InList condition) {
        text.append(value(condition.path())).append(condition.negated() ? " not in " : " in ");
        operand(new Hql.Several(condition.values()));
    }

    @Override
    public void nullTest(NullTest condition) {
        text.append(value(condition.path())).append(condition.negated() ? " is not null" : " is null");
    }

    @Override
    public void between(Between condition) {
        text.append(value(condition.path())).append(" between ");
        operand(condition.from());
        text.append(" and ");
        operand(condition.to());
    }

    @Override
    public void like(Like condition) {
        String value = value(condition.path());
        text.append(condition.ignoreCase() ? "lower(" + value + ") like lower(" : value + " like ");
        operand(condition.pattern());
        text.append(condition.ignoreCase() ? ")" : "")
                .append(" escape '")
                .append(Like.ESCAPE)
                .append('\'');
    }

    @Override
    public void junction(Junction condition) {
        String separator = "(";
        for (Condition part : condition.conditions()) {
            text.append(separator);
            part.accept(this);
            separator = condition.any() ? " or " : " and ";
        }
        text.append(')');
    }

    @Override
    public void not(Not condition) {
        text.append("not (");
        condition.condition().accept(this);
        text.append(')');
    }

    @Override
    public void constant(Constant condition) {
        text.append(condition.holds() ? "1 = 1" : "1 = 0");
    }

    private void operand(Object operand) {
        if (operand instanceof Path path) {
            text.append(value(path));
        } else {
            parameters.add(operand);
            text.append(":p").append(parameters.size());
        }
    }

    /** The text that reads the value a path leads to; for an entity that is the entity itself, hence its key. */
    private String value(Path path) {
        if (path.isRoot()) {
            return ROOT;
        }
        Path parent = path.parent();
        String owner = path.inForeignKey() || parent.kind() == Path.Kind.SAME_ROW ? value(parent) : alias(parent);
        return owner + "." + path.attribute();
    }

    private String alias(Path entity) {
        if (entity.isRoot()) {
            return ROOT;
        }
        String key = entity.toString();
        String known = aliases.get(key);
        if (known != null) {
            return known;
        }
        String joined = value(entity);
        String alias = "j" + (aliases.size() + 1);
        aliases.put(key, alias);
        joins.append(" left join ").append(joined).append(' ').append(alias);
        return alias;
    }
}
