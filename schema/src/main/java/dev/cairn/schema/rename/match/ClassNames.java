package dev.cairn.schema.rename.match;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of classes: binary in origins, and as people write them in hints. */
public final class ClassNames {

    private ClassNames() {}

    /** {@code com.acme.Outer$Inner} as {@code com.acme.Outer.Inner}. */
    public static String canonical(String name) {
        return name.replace('$', '.');
    }

    /** The name without package and enclosing classes. */
    public static String simple(String name) {
        String canonical = canonical(name);
        return canonical.substring(canonical.lastIndexOf('.') + 1);
    }

    private static String enclosing(String name) {
        String canonical = canonical(name);
        return canonical.substring(0, Math.max(0, canonical.lastIndexOf('.')));
    }

    /** The shortest name that a hint on a class finds another by. */
    public static String hint(String type, String bearer, Collection<String> classes) {
        return type.equals(find(simple(type), bearer, classes)) ? simple(type) : canonical(type);
    }

    /**
     * The class that a hint means: the one of that qualified name; else the one of that simple name beside the class that
     * bears the hint; else the only one of that simple name; else none.
     */
    public static @Nullable String find(String hint, @Nullable String bearer, Collection<String> classes) {
        String wanted = canonical(hint);
        List<String> named = classes.stream()
                .filter(c -> simple(c).equals(wanted) || canonical(c).equals(wanted))
                .sorted()
                .toList();
        for (String name : named) {
            boolean beside = bearer != null && enclosing(name).equals(enclosing(bearer));
            if (canonical(name).equals(wanted) || beside) {
                return name;
            }
        }
        return named.size() == 1 ? named.get(0) : null;
    }
}
