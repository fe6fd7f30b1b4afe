package dev.cairn.processor.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** Finds the name that was probably meant. */
public final class NearestName {

    private NearestName() {}

    /** {@code  Did you mean "x"?} with a leading blank, or nothing if no known name is close. */
    public static String suggestion(String wrong, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(2, wrong.length() / 3) + 1;
        for (String name : new TreeSet<>(known)) {
            String said = wrong.toLowerCase(Locale.ROOT);
            String candidate = name.toLowerCase(Locale.ROOT);
            // An attribute where its column was wanted: author for author_id.
            int distance = candidate.startsWith(said + "_") ? 1 : distance(said, candidate);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : " Did you mean \"" + best + "\"?";
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
