package dev.cairn.schema.rename.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the hints on attributes: which paths an attribute may have had. */
public final class OldPaths {

    private final Hints hints;

    /** Of all attributes that bear hints. */
    public OldPaths(Hints hints) {
        this.hints = hints;
    }

    /**
     * The old paths that the hints allow for an attribute, best one first, itself not among them. Each step of a path may
     * have been renamed: the embedded attribute, or the one inside.
     */
    List<String> of(String type, String path) {
        Map<String, List<String>> named = hints.renamedAttributes().getOrDefault(type, Map.of());
        Set<String> found = new LinkedHashSet<>();
        List<String> olds = List.of("");
        String sofar = "";
        for (String step : path.split("\\.", -1)) {
            sofar = join(sofar, step);
            List<String> names = new ArrayList<>(named.getOrDefault(sofar, List.of()));
            names.add(step);
            List<String> longer = new ArrayList<>();
            for (String name : names) {
                for (String old : olds) {
                    longer.add(join(old, name));
                }
            }
            olds = longer;
        }
        found.addAll(olds);
        found.addAll(written(type, path));
        found.remove(path);
        return List.copyOf(found);
    }

    /** What the hint on the attribute itself says, word for word. */
    List<String> written(String type, String path) {
        return hints.renamedAttributes().getOrDefault(type, Map.of()).getOrDefault(path, List.of());
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
