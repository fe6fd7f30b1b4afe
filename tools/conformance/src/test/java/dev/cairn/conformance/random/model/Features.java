package dev.cairn.conformance.random.model;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model shows of the mapping: the annotations in its sources, and the choices among constants. */
public final class Features {
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Z]\\w*)");
    private static final Pattern CHOICE = Pattern.compile(
            "\\b(?:InheritanceType|GenerationType|SqlTypes|TimeZoneStorageType|OnDeleteAction|DiscriminatorType"
                    + "|SoftDeleteType|ConstraintMode)\\.[A-Z_0-9]+");
    private static final Set<String> NONE = Set.of("Override");

    private Features() {}

    /** In the words of Java: {@code @MapsId}, {@code InheritanceType.JOINED}. */
    public static SortedSet<String> of(Model model) {
        SortedSet<String> found = new TreeSet<>();
        for (String source : SourcePrinter.print(model).values()) {
            Matcher annotation = ANNOTATION.matcher(source);
            while (annotation.find()) {
                if (!NONE.contains(annotation.group(1))) {
                    found.add("@" + annotation.group(1));
                }
            }
            Matcher choice = CHOICE.matcher(source);
            while (choice.find()) {
                found.add(choice.group());
            }
        }
        return found;
    }
}
