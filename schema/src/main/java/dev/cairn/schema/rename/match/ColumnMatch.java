package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Origins.TableOrigin;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.snapshot.Snapshot;
import dev.cairn.schema.succession.Fold;
import dev.cairn.schema.succession.MappedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which column of a table was which: by hints, by the attribute, by its name; at last, for columns that the mapping adds
 * of its own, by what they refer to.
 */
public final class ColumnMatch {

    private final Table before;
    private final Table after;
    private final @Nullable Owner oldOwner;
    private final @Nullable Owner owner;
    private final SortedMap<Name, String> oldPaths;
    private final SortedMap<Name, String> newPaths;
    private final OldPaths hints;
    private final Pairs<Name> pairs = new Pairs<>();
    /** By path, the one that a hint says it had. */
    private final Map<String, String> hinted = new HashMap<>();

    /** For a table before and the table that it became. */
    public ColumnMatch(Snapshot before, Table table, MappedSchema mapped, Table now, OldPaths hints) {
        this.before = table;
        this.after = now;
        this.oldOwner = Owner.of(before.origins(), table.name());
        this.owner = Owner.of(mapped.origins(), now.name());
        this.oldPaths = paths(before.origins().of(table.name()));
        this.newPaths = paths(mapped.origins().of(now.name()));
        this.hints = hints;
    }

    private static SortedMap<Name, String> paths(Optional<TableOrigin> origin) {
        return origin.map(TableOrigin::columns).orElseGet(TreeMap::new);
    }

    /** The table as it was. */
    public Table before() {
        return before;
    }

    /** The table that it became. */
    public Table after() {
        return after;
    }

    /** The class that bears hints for this table, or null if it is unknown. */
    @Nullable
    public Owner owner() {
        return owner;
    }

    /** What is known so far of which column is which. */
    public Pairs<Name> pairs() {
        return pairs;
    }

    /** The attribute that an old column held, or null if it held none. */
    @Nullable
    public String oldPath(Name column) {
        return oldPaths.get(column);
    }

    /** The attribute that a new column holds, or null if it holds none. */
    @Nullable
    public String newPath(Name column) {
        return newPaths.get(column);
    }

    /** The old columns that are none of the new ones. */
    public List<Column> gone() {
        return before.columns().stream().filter(c -> !pairs.hasOld(c.name())).toList();
    }

    /** The new columns that were none of the old ones. */
    public List<Column> come() {
        return after.columns().stream().filter(c -> !pairs.hasNew(c.name())).toList();
    }

    /** Matches by hints, attributes and names. */
    public void match() {
        Map<String, List<Name>> olds = grouped(oldPaths, before);
        Map<String, List<Name>> news = grouped(newPaths, after);
        matchHints(olds, news);
        news.forEach((path, columns) -> pair(olds.getOrDefault(translated(path), List.of()), columns, false));
        matchNames();
    }

    private static Map<String, List<Name>> grouped(SortedMap<Name, String> paths, Table table) {
        Map<String, List<Name>> grouped = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            String path = paths.get(column.name());
            if (path != null) {
                grouped.computeIfAbsent(path, p -> new ArrayList<>()).add(column.name());
            }
        }
        return grouped;
    }

    /** The path that an attribute of this table had, as far as the attribute that the whole table stands for was renamed. */
    private String translated(String path) {
        String now = owner == null ? null : owner.attribute();
        String old = oldOwner == null ? null : oldOwner.attribute();
        if (now == null || old == null || !(path.equals(now) || path.startsWith(now + "."))) {
            return path;
        }
        return old + path.substring(now.length());
    }

    /**
     * A hint counts only on an attribute that is new: on one that was there before it is stale, unless another attribute has
     * taken that place over.
     */
    private void matchHints(Map<String, List<Name>> olds, Map<String, List<Name>> news) {
        Set<String> taken = new HashSet<>();
        Set<String> settled = new HashSet<>();
        boolean found = owner != null;
        while (found) {
            found = false;
            for (Map.Entry<String, List<Name>> attribute : news.entrySet()) {
                String was = translated(attribute.getKey());
                boolean known = olds.containsKey(was) && !taken.contains(was);
                if (!known && !settled.contains(attribute.getKey())) {
                    String old = follow(attribute.getKey(), attribute.getValue(), olds, news, taken);
                    if (old != null) {
                        taken.add(old);
                        settled.add(attribute.getKey());
                        hinted.put(attribute.getKey(), old);
                        found = true;
                    }
                }
            }
        }
        news.forEach((path, columns) -> {
            if (!settled.contains(path)) {
                matchColumnHints(path, columns);
            }
        });
    }

    private @Nullable String follow(
            String path,
            List<Name> columns,
            Map<String, List<Name>> olds,
            Map<String, List<Name>> news,
            Set<String> taken) {
        for (String said : hints.of(owner == null ? "" : owner.type(), path)) {
            String old = translated(said);
            boolean free = olds.containsKey(old) && !taken.contains(old);
            boolean stale = news.containsKey(said) && columns.stream().anyMatch(this::isKeptByName);
            if (free && !stale) {
                pair(olds.getOrDefault(old, List.of()), columns, true);
                return old;
            }
        }
        return null;
    }

    /** Whether a column of that name was there: it may have moved to another attribute. */
    private boolean isKeptByName(Name column) {
        return before.columns().stream().anyMatch(c -> Fold.of(c.name()).equals(Fold.of(column)));
    }

    private void matchColumnHints(String path, List<Name> columns) {
        if (owner == null || columns.size() != 1 || isKeptByName(columns.get(0)) || oldPaths.containsValue(path)) {
            return;
        }
        for (String hint : hints.written(owner.type(), path)) {
            for (Column old : before.columns()) {
                if (old.name().text().equalsIgnoreCase(hint) && pairs.put(old.name(), columns.get(0))) {
                    return;
                }
            }
        }
    }

    /**
     * Puts the columns of one attribute together.
     *
     * @param said whether a hint says so, whatever the types; else a column does not become one of another kind of value
     */
    private void pair(List<Name> olds, List<Name> news, boolean said) {
        for (Name now : pairs.openNew(news)) {
            olds.stream().filter(now::equals).forEach(old -> pairs.put(old, now));
        }
        for (Name now : pairs.openNew(news)) {
            olds.stream().filter(old -> Fold.of(old).equals(Fold.of(now))).forEach(old -> pairs.put(old, now));
        }
        List<Name> openOlds = pairs.openOld(olds);
        List<Name> openNews = pairs.openNew(news);
        if (openOlds.size() == 1
                && openNews.size() == 1
                && (said || isConvertible(column(before, openOlds.get(0)), column(after, openNews.get(0))))) {
            pairs.put(openOlds.get(0), openNews.get(0));
        }
    }

    private static Column column(Table table, Name name) {
        return table.column(name).orElseThrow();
    }

    static boolean isConvertible(Column old, Column now) {
        return TypeFamily.of(old.type()) == TypeFamily.of(now.type());
    }

    private void matchNames() {
        Set<Name> olds = new LinkedHashSet<>();
        before.columns().forEach(column -> olds.add(column.name()));
        for (Column column : after.columns()) {
            if (olds.contains(column.name())) {
                pairs.put(column.name(), column.name());
            }
        }
        Map<String, Name> folded = new LinkedHashMap<>();
        gone().forEach(column -> folded.put(Fold.of(column.name()), column.name()));
        for (Column column : come()) {
            Name old = folded.get(Fold.of(column.name()));
            if (old != null) {
                pairs.put(old, column.name());
            }
        }
    }

    /**
     * Lets columns of one attribute that kept their names, but exchanged what they refer to, go where their values belong.
     *
     * @return whether there were any
     */
    public boolean exchange(References olds, References news) {
        Exchange exchange = new Exchange();
        for (Column column : after.columns()) {
            Name now = column.name();
            Name old = pairs.old(now);
            if (old != null && !olds.of(old).equals(news.of(now))) {
                exchange.add(newPaths.getOrDefault(now, ""), old, olds.of(old), now, news.of(now));
            }
        }
        Map<Name, Name> moves = exchange.moves();
        pairs.exchange(moves);
        return !moves.isEmpty();
    }

    /**
     * Matches what is left by what it refers to, in new names: columns of one attribute, then columns without any, each where
     * there is just one of a kind.
     */
    public void matchReferences(References olds, References news) {
        if (owner == null || oldOwner == null) {
            return;
        }
        for (Column now : come()) {
            String path = newPaths.get(now.name());
            List<Column> alike = gone().stream()
                    .filter(old -> isSameAttribute(oldPaths.get(old.name()), path))
                    .filter(old -> isAlike(old, now, olds, news))
                    .toList();
            boolean alone = come().stream()
                            .filter(other -> Objects.equals(newPaths.get(other.name()), path))
                            .filter(other -> news.of(other.name()).equals(news.of(now.name())))
                            .count()
                    == 1;
            if (alike.size() == 1 && alone) {
                pairs.put(alike.get(0).name(), now.name());
            }
        }
        matchRests();
        matchEnds((old, now) -> isAlike(old, now, olds, news));
        if (owner.attribute() != null) {
            matchEnds((old, now) -> isUnkeyed(old, now, olds, news) && isConvertible(old, now));
        }
        matchUnkeyed(olds, news);
    }

    /** Columns named after one attribute and what they refer to, where no foreign key says what that is. */
    private void matchRests() {
        for (Column now : come()) {
            String path = newPaths.get(now.name());
            String rest = path == null ? "" : rest(now.name(), path);
            List<Column> alike = gone().stream()
                    .filter(old -> !rest.isEmpty() && isSameAttribute(oldPaths.get(old.name()), path))
                    .filter(old -> rest.equals(rest(old.name(), oldPaths.getOrDefault(old.name(), ""))))
                    .filter(old -> isConvertible(old, now))
                    .toList();
            if (alike.size() == 1) {
                pairs.put(alike.get(0).name(), now.name());
            }
        }
    }

    /** What follows the name of the attribute in a column's, whatever the naming; empty if it is named otherwise. */
    private static String rest(Name column, String path) {
        String attribute = plain(path.substring(path.lastIndexOf('.') + 1));
        String name = plain(column.text());
        return name.startsWith(attribute) ? name.substring(attribute.length()) : "";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Of several columns that no attribute has: those that end most alike, as do all that refer to one column of a key. */
    private void matchEnds(BiPredicate<Column, Column> mayBe) {
        for (Column now : come()) {
            List<Column> olds = closest(now, gone(), oldPaths, old -> mayBe.test(old, now));
            if (!newPaths.containsKey(now.name()) && olds.size() == 1) {
                Column old = olds.get(0);
                if (closest(old, come(), newPaths, other -> mayBe.test(old, other))
                        .equals(List.of(now))) {
                    pairs.put(old.name(), now.name());
                }
            }
        }
    }

    private static List<Column> closest(
            Column column, List<Column> others, SortedMap<Name, String> paths, Predicate<Column> mayBe) {
        List<Column> open = others.stream()
                .filter(other -> !paths.containsKey(other.name()) && mayBe.test(other))
                .toList();
        int most =
                open.stream().mapToInt(other -> commonEnd(column, other)).max().orElse(0);
        return open.stream()
                .filter(other -> most > 0 && commonEnd(column, other) == most)
                .toList();
    }

    /** In the table of an attribute: the only column without one, where a foreign key comes or goes with the same change. */
    private void matchUnkeyed(References olds, References news) {
        List<Column> gone =
                gone().stream().filter(c -> !oldPaths.containsKey(c.name())).toList();
        List<Column> come =
                come().stream().filter(c -> !newPaths.containsKey(c.name())).toList();
        if (owner == null || owner.attribute() == null || gone.size() != 1 || come.size() != 1) {
            return;
        }
        Column old = gone.get(0);
        Column now = come.get(0);
        if (isUnkeyed(old, now, olds, news) && isConvertible(old, now)) {
            pairs.put(old.name(), now.name());
        }
    }

    private static boolean isUnkeyed(Column old, Column now, References olds, References news) {
        return olds.of(old.name()).isEmpty() || news.of(now.name()).isEmpty();
    }

    /** How long the last parts are that the names have in common: 5 for {@code Book_isbn} and {@code read_isbn}. */
    private static int commonEnd(Column one, Column other) {
        String left = Fold.of(one.name());
        String right = Fold.of(other.name());
        int common = 0;
        while (common < Math.min(left.length(), right.length())
                && left.charAt(left.length() - 1 - common) == right.charAt(right.length() - 1 - common)) {
            common++;
        }
        int first = left.indexOf('_', left.length() - common);
        return first < 0 ? 0 : left.length() - first;
    }

    private boolean isSameAttribute(@Nullable String old, @Nullable String now) {
        return now == null
                ? old == null
                : hinted.getOrDefault(now, translated(now)).equals(old);
    }

    private static boolean isAlike(Column old, Column now, References olds, References news) {
        return olds.of(old.name()).equals(news.of(now.name())) && isConvertible(old, now);
    }
}
