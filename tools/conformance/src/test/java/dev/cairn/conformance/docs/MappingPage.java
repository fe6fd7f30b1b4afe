package dev.cairn.conformance.docs;

import dev.cairn.processor.read.AnnotationSupport;
import dev.cairn.processor.read.AnnotationSupport.Handling;
import dev.cairn.schema.dialect.Capabilities;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration.Style;
import dev.cairn.schema.model.LogicalType.Zone;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/mapping.md}: what is done with each annotation, and what each dialect makes of each type. */
final class MappingPage {

    private static final List<String> CONSTANTS = List.of("NEW", "PAID");

    private MappingPage() {}

    static String text() {
        return """
                # Mapping

                Written from the code (`-Dcairn.update=true` on `MappingPageTest` writes it anew): the annotations from the closed
                table `AnnotationSupport`, the types from each dialect's `TypeNames`, the facts from its `Capabilities`. What a
                mapping means is what Hibernate 7.4.5 makes of it; the differences that are meant stand in
                [divergences](decisions/divergences.md).

                An annotation of JPA or Hibernate that stands in no list is refused as well, and so is any annotation of your own
                that is marked with one of Hibernate's binder annotations: nothing that shapes the schema is ignored.

                ## Annotations that are mapped

                """ + mapped() + """

                ## Annotations without effect on the schema

                They are accepted and change no table.

                """ + names(Handling.NO_EFFECT) + """

                ## Annotations that are refused

                A compile error (MP901) on the element: they shape the schema, and Cairn does not map them (yet).

                """ + names(Handling.REFUSED) + """

                ## Types

                The type of a column per database, and the check where the type holds more than the meaning. `-` says that
                Hibernate has no such type there: using it with that dialect is an error.

                """ + types() + """

                ## Dialects

                """
                + facts();
    }

    private static String mapped() {
        StringBuilder text = new StringBuilder("| annotation | attributes |\n|---|---|\n");
        AnnotationSupport.all().forEach((name, handling) -> {
            if (handling == Handling.MAPPED) {
                text.append("| `@")
                        .append(simple(name))
                        .append("` | ")
                        .append(attributes(name))
                        .append(" |\n");
            }
        });
        return text.toString();
    }

    private static String attributes(String annotation) {
        try {
            return Arrays.stream(Class.forName(
                                    annotation.replaceAll("(\\.[A-Z]\\w*)\\.", "$1\\$"),
                                    false,
                                    MappingPage.class.getClassLoader())
                            .getDeclaredMethods())
                    .map(Method::getName)
                    .sorted()
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", "));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the table names an annotation that there is not: " + annotation, e);
        }
    }

    private static String names(Handling wanted) {
        Map<String, List<String>> byPackage = new LinkedHashMap<>();
        AnnotationSupport.all().forEach((name, handling) -> {
            if (handling == wanted) {
                byPackage
                        .computeIfAbsent(
                                name.startsWith("jakarta.") ? "JPA" : "Hibernate", key -> new java.util.ArrayList<>())
                        .add("`@" + simple(name) + "`");
            }
        });
        StringBuilder text = new StringBuilder();
        byPackage.forEach((owner, names) ->
                text.append(owner).append(": ").append(String.join(" ", names)).append("\n\n"));
        return text.toString().stripTrailing() + "\n";
    }

    private static String simple(String annotation) {
        return annotation.replace("jakarta.persistence.", "").replace("org.hibernate.annotations.", "");
    }

    private static String types() {
        List<Dialect> dialects = List.copyOf(Dialects.all());
        StringBuilder text = new StringBuilder("| what the column holds | "
                + dialects.stream().map(Dialect::id).collect(Collectors.joining(" | ")) + " |\n|---"
                + "|---".repeat(dialects.size()) + "|\n");
        samples()
                .forEach((words, type) -> text.append("| ")
                        .append(words)
                        .append(" | ")
                        .append(dialects.stream()
                                .map(dialect -> type(dialect, type))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n"));
        return text.toString();
    }

    private static String type(Dialect dialect, LogicalType type) {
        if (!dialect.typeNames().has(type)) {
            return "-";
        }
        NativeType named = dialect.typeNames().of(type, "c");
        return "`" + named.sql() + "`" + (named.check() == null ? "" : ", check `" + named.check() + "`");
    }

    private static Map<String, LogicalType> samples() {
        Map<String, LogicalType> samples = new LinkedHashMap<>();
        samples.put("boolean", new LogicalType.Bool());
        samples.put("byte", new LogicalType.Int(8));
        samples.put("short", new LogicalType.Int(16));
        samples.put("int", new LogicalType.Int(32));
        samples.put("long", new LogicalType.Int(64));
        samples.put("float", new LogicalType.Floating(24));
        samples.put("double", new LogicalType.Floating(53));
        samples.put("BigDecimal", new LogicalType.Decimal(38, 2));
        samples.put("Duration", new LogicalType.Decimal(21, 0));
        samples.put("Duration as INTERVAL_SECOND", new LogicalType.Interval(18, 9));
        samples.put("String", new LogicalType.Text(255));
        samples.put("String, nationalized", new LogicalType.Text(255, true));
        samples.put("String of length 100 000", new LogicalType.Text(100_000));
        samples.put("String as LONG32VARCHAR", new LogicalType.Text(Integer.MAX_VALUE));
        samples.put("char", new LogicalType.FixedText(1, false));
        samples.put("String with @Lob", new LogicalType.LongText(255, false));
        samples.put("byte[]", new LogicalType.Binary(255));
        samples.put("byte[] as BINARY", new LogicalType.FixedBinary(255));
        samples.put("byte[] with @Lob", new LogicalType.LongBinary(255));
        samples.put("LocalDate", new LogicalType.Date());
        samples.put("LocalTime", new LogicalType.Time(0, Zone.NONE));
        samples.put("OffsetTime", new LogicalType.Time(0, Zone.UTC));
        samples.put("LocalDateTime", new LogicalType.Timestamp(6, Zone.NONE));
        samples.put("Instant, OffsetDateTime", new LogicalType.Timestamp(6, Zone.UTC));
        samples.put("OffsetDateTime with TimeZoneStorageType.NATIVE", new LogicalType.Timestamp(6, Zone.NATIVE));
        samples.put("UUID", new LogicalType.Uuid());
        samples.put("InetAddress", new LogicalType.Inet(19));
        samples.put("enum by position", new LogicalType.Enumeration(Style.ORDINAL, CONSTANTS, 255));
        samples.put("enum by name", new LogicalType.Enumeration(Style.STRING, CONSTANTS, 255));
        samples.put("enum as NAMED_ENUM", new LogicalType.NamedEnum("Status", CONSTANTS));
        samples.put("enum as VARCHAR", new LogicalType.Choice(new LogicalType.Text(255), CONSTANTS, Choice.Form.TEXT));
        samples.put("document as JSON", new LogicalType.Json());
        samples.put("document as SQLXML", new LogicalType.Xml());
        samples.put("List<String>, String[]", new LogicalType.Array(new LogicalType.Text(255), 0));
        samples.put("int[] with @Array(length = 5)", new LogicalType.Array(new LogicalType.Int(32), 5));
        return samples;
    }

    private static String facts() {
        List<Dialect> dialects = List.copyOf(Dialects.all());
        StringBuilder text = new StringBuilder("| fact | "
                + dialects.stream().map(Dialect::id).collect(Collectors.joining(" | ")) + " |\n|---"
                + "|---".repeat(dialects.size()) + "|\n");
        Stream.of(Capabilities.class.getMethods())
                .filter(method -> method.getReturnType() == boolean.class && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> text.append("| ")
                        .append(words(method.getName()))
                        .append(" | ")
                        .append(dialects.stream()
                                .map(dialect -> answer(method, dialect.capabilities()))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n"));
        return text.toString();
    }

    private static String words(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static String answer(Method question, Capabilities capabilities) {
        try {
            question.setAccessible(true);
            return Boolean.TRUE.equals(question.invoke(capabilities)) ? "yes" : "no";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
