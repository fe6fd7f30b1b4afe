package dev.cairn.runtime.query.attribute;

import dev.cairn.runtime.query.condition.Like;
import dev.cairn.runtime.query.condition.Where;

/**
 * A text. In the arguments of {@link #contains}, {@link #startsWith} and {@link #endsWith} every character stands for
 * itself; only {@link #like} knows wildcards.
 *
 * @param <E> the entity that the query is about
 */
public final class TextField<E> extends OrderedExpr<E, String> {

    public TextField(Attributes<E> owner, String attribute) {
        super(owner.sameRow(attribute));
    }

    /** Equal, upper and lower case being the same. */
    public Where<E> eqIgnoreCase(String value) {
        return new Where<>(Like.exactly(path(), value));
    }

    /** This text occurs in it. */
    public Where<E> contains(String part) {
        return new Where<>(Like.of(path(), "%", part, "%", false));
    }

    /** This text occurs in it, upper and lower case being the same. */
    public Where<E> containsIgnoreCase(String part) {
        return new Where<>(Like.of(path(), "%", part, "%", true));
    }

    /** It starts with this text. */
    public Where<E> startsWith(String prefix) {
        return new Where<>(Like.of(path(), "", prefix, "%", false));
    }

    /** It starts with this text, upper and lower case being the same. */
    public Where<E> startsWithIgnoreCase(String prefix) {
        return new Where<>(Like.of(path(), "", prefix, "%", true));
    }

    /** It ends with this text. */
    public Where<E> endsWith(String suffix) {
        return new Where<>(Like.of(path(), "%", suffix, "", false));
    }

    /** It ends with this text, upper and lower case being the same. */
    public Where<E> endsWithIgnoreCase(String suffix) {
        return new Where<>(Like.of(path(), "%", suffix, "", true));
    }

    /**
     * It matches this pattern, where {@code %} stands for any characters, {@code _} for one, and {@code !} takes the
     * character after it literally.
     */
    public Where<E> like(String pattern) {
        return new Where<>(Like.pattern(path(), pattern, false));
    }

    /** As {@link #like}, upper and lower case being the same. */
    public Where<E> likeIgnoreCase(String pattern) {
        return new Where<>(Like.pattern(path(), pattern, true));
    }
}
