package dev.cairn.runtime.query.condition;

import org.jspecify.annotations.Nullable;

/**
 * The way from the entity that a query is about to an attribute: {@code author.country.name}. Generated code passes
 * paths on; only what writes queries looks into them.
 */
public final class Path {

    private static final Path ROOT = new Path(null, "", Kind.ENTITY, false, false);

    /** How a path goes on from here. */
    public enum Kind {
        /** Through a row of its own, which needs a join. */
        ENTITY,
        /** Within the same row. */
        SAME_ROW
    }

    private final @Nullable Path parent;
    private final String attribute;
    private final Kind kind;
    private final boolean inForeignKey;
    private final boolean byForeignKey;

    private Path(@Nullable Path parent, String attribute, Kind kind, boolean inForeignKey, boolean byForeignKey) {
        this.parent = parent;
        this.attribute = attribute;
        this.kind = kind;
        this.inForeignKey = inForeignKey;
        this.byForeignKey = byForeignKey;
    }

    /** The entity itself. */
    public static Path root() {
        return ROOT;
    }

    /**
     * The way on to the entity that an attribute leads to.
     *
     * @param byForeignKey whether the columns of the attribute are a foreign key to the id of what it leads to
     */
    public Path toOne(String name, boolean byForeignKey) {
        return new Path(this, name, Kind.ENTITY, false, byForeignKey);
    }

    /**
     * The way on to an attribute of an embedded value.
     *
     * @param inForeignKey whether the columns of this attribute are those of the foreign key that leads here
     */
    public Path inSameRow(String name, boolean inForeignKey) {
        return new Path(this, name, Kind.SAME_ROW, this.inForeignKey || inForeignKey, false);
    }

    /** Whether it is the way to nowhere else: the entity itself. */
    public boolean isRoot() {
        return parent == null;
    }

    /** The way but for its last attribute; the root has none. */
    public Path parent() {
        if (parent == null) {
            throw new IllegalStateException("the root has no parent");
        }
        return parent;
    }

    /** The last attribute, or the empty string for the root. */
    public String attribute() {
        return attribute;
    }

    /** How it came here from its parent. */
    public Kind kind() {
        return kind;
    }

    /** Whether a foreign key to the id of what it leads to is in its parent's row. */
    public boolean byForeignKey() {
        return byForeignKey;
    }

    /** Whether the columns of the attribute are those of a foreign key in its parent's row. */
    public boolean inForeignKey() {
        return inForeignKey;
    }

    /** {@code author.country}: what names the join that this path needs, and what messages show. */
    @Override
    public String toString() {
        return parent == null || parent.isRoot() ? attribute : parent + "." + attribute;
    }
}
