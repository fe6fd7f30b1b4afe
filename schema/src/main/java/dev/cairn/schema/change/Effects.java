package dev.cairn.schema.change;

import dev.cairn.schema.model.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change depends on and what it touches. Objects are paths in folded case, so that changes of two branches are
 * compared as the most forgiving database would.
 *
 * @param reads what must be as it is: the table of a new column, the columns of a new key. A path that ends in {@code *}
 *     stands for all columns there are, as an opaque SQL fragment may name any of them
 * @param writes what becomes another or goes, with all that lies in it
 * @param claims what comes to be, and the names taken
 * @param grows what is written in a way that goes together with the same by another: columns that get further constants
 */
public record Effects(
        SortedSet<ObjectPath> reads,
        SortedSet<ObjectPath> writes,
        SortedSet<ObjectPath> claims,
        SortedSet<ObjectPath> grows) {

    public Effects {
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        writes = Collections.unmodifiableSortedSet(new TreeSet<>(writes));
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
        grows = Collections.unmodifiableSortedSet(new TreeSet<>(grows));
    }

    public static Effects of(Change change) {
        return change.accept(new EffectsOfChange());
    }

    /** Whether two changes may be applied in either order, with one result but for the order of new columns. */
    public static boolean commute(Change a, Change b) {
        return of(a).conflicts(of(b)).isEmpty();
    }

    /** Whether anything in a table becomes another, goes or comes to be: a column, a rule, an index, a setting. */
    public boolean touchInside(QualifiedName table) {
        ObjectPath whole = ObjectPath.table(table);
        return Stream.of(writes, claims, grows).flatMap(Collection::stream).anyMatch(whole::contains);
    }

    /** The columns of a table that get further constants. */
    public SortedSet<ObjectPath> growInside(QualifiedName table) {
        ObjectPath whole = ObjectPath.table(table);
        return grows.stream().filter(whole::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The objects over which two changes clash, one of them from either. */
    public SortedSet<ObjectPath> conflicts(Effects other) {
        SortedSet<ObjectPath> conflicts = new TreeSet<>();
        collect(writes, other, conflicts);
        collect(other.writes, this, conflicts);
        collect(grows, other, conflicts);
        collect(other.grows, this, conflicts);
        collectGrown(writes, other.grows, conflicts);
        collectGrown(other.writes, grows, conflicts);
        for (ObjectPath claim : claims) {
            if (other.claims.contains(claim) || other.reads.contains(claim)) {
                conflicts.add(claim);
            }
        }
        for (ObjectPath claim : other.claims) {
            if (reads.contains(claim)) {
                conflicts.add(claim);
            }
        }
        return conflicts;
    }

    private static void collectGrown(
            SortedSet<ObjectPath> writes, SortedSet<ObjectPath> grows, SortedSet<ObjectPath> conflicts) {
        for (ObjectPath write : writes) {
            if (grows.stream().anyMatch(write::contains)) {
                conflicts.add(write);
            }
        }
    }

    private static void collect(SortedSet<ObjectPath> writes, Effects other, SortedSet<ObjectPath> conflicts) {
        for (ObjectPath write : writes) {
            if (other.reads.stream().anyMatch(write::covers)
                    || other.writes.stream().anyMatch(write::contains)
                    || other.claims.stream().anyMatch(write::contains)) {
                conflicts.add(write);
            }
        }
    }
}
