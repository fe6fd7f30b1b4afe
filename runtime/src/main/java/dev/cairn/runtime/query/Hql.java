package dev.cairn.runtime.query;

import java.util.List;

/**
 * A statement of Hibernate's query language and its parameters: the n-th value, counted from 1, belongs to
 * {@code :pn}. Values are never part of the text, so queries of one shape have one text, for which Hibernate keeps
 * the plan.
 */
public record Hql(String text, List<Object> parameters) {

    public Hql {
        parameters = List.copyOf(parameters);
    }

    /** A parameter that stands for several values, as {@code in} takes them. */
    public record Several(List<Object> values) {

        public Several {
            values = List.copyOf(values);
        }
    }
}
