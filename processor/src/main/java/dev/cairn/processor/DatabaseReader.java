package dev.cairn.processor;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.config.DatabaseSettings;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.processor.read.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Database} of a package. */
final class DatabaseReader {

    private static final String DATABASE = "dev.cairn.annotation.Database";
    private static final String DROPPED = "dev.cairn.annotation.Dropped";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");
    /** What a named database may not be called: its folder would be one of the unnamed database's. */
    private static final List<String> TAKEN_NAMES = List.of("default", "changes", "migration");

    private final Elements elements;
    private final Problems problems;

    DatabaseReader(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /** The settings of a package, or null if it declares no database. */
    @Nullable
    DatabaseSettings read(PackageElement element) {
        AnnotationMirror database = mirror(element, DATABASE);
        if (database == null) {
            return null;
        }
        Map<String, AnnotationValue> values = values(database);
        String name = text(values, "name");
        if (!name.isEmpty() && (!NAME.matcher(name).matches() || TAKEN_NAMES.contains(name))) {
            problems.report(Message.BAD_DATABASE_NAME, place(element, database, values, "name"), name);
            name = "";
        }
        List<String> dialects = items(values, "dialects").stream()
                .map(value -> constant(value).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (dialects.isEmpty()) {
            problems.report(Message.NO_DIALECT, place(element, database, values, "dialects"));
        }
        String suffix = text(values, "repositorySuffix");
        if (!SourceVersion.isIdentifier("X" + suffix) || suffix.isEmpty()) {
            problems.report(
                    Message.BAD_REPOSITORY_SUFFIX, place(element, database, values, "repositorySuffix"), suffix);
            suffix = "Repository";
        }
        return new DatabaseSettings(
                name,
                element.getQualifiedName().toString(),
                true,
                dialects,
                constant(values, "naming", Naming.JPA),
                constant(values, "quoting", Quoting.NONE),
                text(values, "validation").equals("true"),
                text(values, "online").equals("true"),
                text(values, "repositories").equals("true"),
                suffix,
                strings(element, DROPPED),
                Places.of(element, database, null));
    }

    private List<String> strings(PackageElement element, String annotation) {
        AnnotationMirror mirror = mirror(element, annotation);
        return mirror == null
                ? List.of()
                : items(values(mirror), "value").stream()
                        .map(value -> String.valueOf(value.getValue()))
                        .toList();
    }

    private static @Nullable AnnotationMirror mirror(Element element, String type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(type)) {
                return mirror;
            }
        }
        return null;
    }

    private Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().getSimpleName().toString(), Map.Entry::getValue));
    }

    private static Place place(
            Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values, String attribute) {
        return Places.of(element, mirror, values.get(attribute));
    }

    private static String text(Map<String, AnnotationValue> values, String attribute) {
        AnnotationValue value = values.get(attribute);
        return value == null ? "" : String.valueOf(value.getValue());
    }

    private static List<AnnotationValue> items(Map<String, AnnotationValue> values, String attribute) {
        List<AnnotationValue> items = new ArrayList<>();
        AnnotationValue value = values.get(attribute);
        if (value != null && value.getValue() instanceof List<?> list) {
            list.forEach(item -> items.add((AnnotationValue) item));
        }
        return items;
    }

    /** The constant, or the default where the source names one that does not exist: javac reports that itself. */
    private static <E extends Enum<E>> E constant(Map<String, AnnotationValue> values, String attribute, E otherwise) {
        AnnotationValue value = values.get(attribute);
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (value != null && constant.name().equals(constant(value))) {
                return constant;
            }
        }
        return otherwise;
    }

    private static String constant(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : String.valueOf(value.getValue());
    }
}
