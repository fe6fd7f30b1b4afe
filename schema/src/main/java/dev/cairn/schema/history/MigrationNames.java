package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Readable names for migrations. */
public final class MigrationNames {

    /** The most characters of a slug; with the timestamp and the suffix it stays a handy file name. */
    static final int LONGEST = 60;

    /** So many names of one kind stand in a slug; of more, all but two are counted. */
    private static final int MOST = 3;

    private static final String AND = "_and_";

    private MigrationNames() {}

    /**
     * A slug that says what the changes do, such as {@code create_author_and_post} or {@code add_email_to_author}: at
     * most 60 of {@code [a-z0-9_]}. Constraints, indexes and sequences are spoken of only where nothing else changes.
     */
    public static String slug(List<Change> changes) {
        List<Deed> deeds = changes.stream()
                .map(change -> change.accept(DeedOfChange.INSTANCE))
                .toList();
        List<Deed> main = deeds.stream().filter(Predicate.not(Deed::secondary)).toList();
        List<String> phrases = phrases(main.isEmpty() ? deeds : main);
        return phrases.isEmpty() ? "no_change" : fit(phrases);
    }

    /** A slug of a name that the user gave: what a file name should not hold becomes an underscore. */
    public static String slug(String given) {
        String slug = cut(Words.of(given));
        return slug.isEmpty() ? "migration" : slug;
    }

    /** One phrase per verb and place, in the order in which they first occur. */
    private static List<String> phrases(List<Deed> deeds) {
        List<String> phrases = new ArrayList<>();
        List<Deed> rest = new ArrayList<>(deeds);
        while (!rest.isEmpty()) {
            Deed first = rest.get(0);
            List<String> objects = rest.stream()
                    .filter(first::joins)
                    .map(Deed::object)
                    .distinct()
                    .toList();
            phrases.add(first.verb() + "_" + list(objects) + first.place());
            rest.removeIf(first::joins);
        }
        return phrases;
    }

    private static String list(List<String> objects) {
        if (objects.size() == 1) {
            return objects.get(0);
        }
        if (objects.size() > MOST) {
            return objects.get(0) + "_" + objects.get(1) + AND + (objects.size() - 2) + "_more";
        }
        int last = objects.size() - 1;
        return String.join("_", objects.subList(0, last)) + AND + objects.get(last);
    }

    /** As many of the phrases as there is room for, the rest counted. */
    private static String fit(List<String> phrases) {
        for (int shown = Math.min(phrases.size(), MOST); shown > 1; shown--) {
            String slug = joined(phrases, shown);
            if (slug.length() <= LONGEST) {
                return slug;
            }
        }
        String more = phrases.size() == 1 ? "" : AND + (phrases.size() - 1) + "_more";
        return cut(phrases.get(0), LONGEST - more.length()) + more;
    }

    private static String joined(List<String> phrases, int shown) {
        String slug = String.join(AND, phrases.subList(0, shown));
        return shown == phrases.size() ? slug : slug + AND + (phrases.size() - shown) + "_more";
    }

    private static String cut(String slug) {
        return cut(slug, LONGEST);
    }

    /** The slug up to the last whole word that there is room for. */
    private static String cut(String slug, int room) {
        if (slug.length() <= room) {
            return slug;
        }
        int end = slug.lastIndexOf('_', room);
        return slug.substring(0, end <= 0 ? room : end);
    }
}
