package dev.cairn.processor.map.column;

import dev.cairn.annotation.Quoting;
import dev.cairn.processor.map.column.ColumnTypes.Marks;
import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.Comments;
import dev.cairn.processor.map.table.DialectOverrides;
import dev.cairn.processor.map.table.MappingSettings;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableConstraints;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.BasicSort;
import dev.cairn.processor.model.BasicType;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes columns of basic values and of what is said about them. */
public final class Columns {

    private static final Pattern DEFAULT_OPTION = Pattern.compile("(?i)default\\s+('(?:[^']|'')*'|[\\w.+-]+)");

    /** A column definition of a type, a default and a demand alone, in either order. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?is)(?<type>\\w+(?: +(?!default\\b|not\\b|null\\b)\\w+)*(?:\\s*\\([^()]*\\))?)(?<null> +not +null)?"
                    + "(?: +default +(?<value>'(?:[^']|'')*'|[\\w.+-]+(?:\\(\\))?))?(?<later> +not +null)?");

    private final NameRules names;
    private final ColumnTypes types;
    private final StatedCodes codes;
    private final ZoneStorage zones;
    private final Quoting quoting;
    private final Problems problems;

    public Columns(NameRules names, MappingSettings settings, Problems problems) {
        this.names = names;
        List<Dialect> dialects = settings.dialects().stream()
                .flatMap(id -> Dialects.byId(id).stream())
                .toList();
        this.types = new ColumnTypes(problems, dialects);
        this.codes = new StatedCodes(problems);
        this.zones = new ZoneStorage(dialects, problems);
        this.quoting = settings.quoting();
        this.problems = problems;
    }

    public NameRules names() {
        return names;
    }

    public Marks marks(Annotations annotations) {
        AnnotationUse array = annotations.get(Hibernate.ARRAY);
        AnnotationUse seconds = annotations.get(Hibernate.FRACTIONAL_SECONDS);
        return new Marks(
                annotations.has(Jpa.LOB),
                annotations.has(Hibernate.NATIONALIZED),
                constant(annotations.get(Jpa.ENUMERATED), "ORDINAL"),
                constant(annotations.get(Jpa.TEMPORAL), "TIMESTAMP"),
                codes.of(annotations.get(Hibernate.JDBC_TYPE_CODE), annotations.get(Hibernate.JDBC_TYPE), annotations),
                array == null ? 0 : array.integer("length", 0),
                seconds == null ? -1 : seconds.integer("value", -1),
                zones.zone(annotations));
    }

    public Marks keyMarks(Annotations annotations) {
        return new Marks(
                false,
                false,
                constant(annotations.get(Jpa.MAP_KEY_ENUMERATED), "ORDINAL"),
                constant(annotations.get(Jpa.MAP_KEY_TEMPORAL), "TIMESTAMP"),
                codes.of(
                        annotations.get(Hibernate.MAP_KEY_JDBC_TYPE_CODE),
                        annotations.get(Hibernate.MAP_KEY_JDBC_TYPE),
                        Annotations.NONE),
                0,
                -1,
                null);
    }

    private static @Nullable String constant(@Nullable AnnotationUse use, String otherwise) {
        return use == null ? null : use.constant("value", otherwise);
    }

    /** The type of a column of a basic value. */
    public LogicalType type(BasicType type, ColumnSpec spec, Marks marks) {
        return types.of(type, spec, marks);
    }

    /** A nullable column of a basic value. */
    public ColumnDraft basic(BasicType type, ColumnSpec spec, Marks marks, String logical, String path) {
        String given = spec.name(logical);
        ColumnDraft column = ColumnDraft.of(
                NameRules.unquoted(given), names.physical(given), types.of(type, spec, marks), path, spec.namePlace());
        return described(column.holding(type.renamedConstants()), spec).readOnly(spec.readOnly());
    }

    /**
     * Refuses ways to keep a time's offset that an attribute cannot have.
     *
     * @param element whether it is a collection of such times
     */
    public void checkZone(Attribute attribute, BasicType type, boolean element) {
        zones.check(attribute, type, element);
    }

    /**
     * The {@code @Column} that replaces an attribute's own, or null. A time whose offset is apart has two parts, which are
     * overridden by name, and the attribute itself is not.
     */
    public @Nullable AnnotationUse overriding(Attribute attribute, BasicType type, Overrides overrides) {
        if (!zones.isApart(attribute, type)) {
            return overrides.column(attribute.name());
        }
        String part = type.stored().sort() == BasicSort.OFFSET_TIME ? "utcTime" : "instant";
        return overrides.below(attribute.name()).column(part);
    }

    /**
     * The column of a time's offset, where {@code @TimeZoneStorage} asks for one; else null.
     *
     * @param naming what becomes of its name
     */
    public @Nullable ColumnDraft zone(
            Attribute attribute, BasicType type, Overrides overrides, ColumnDraft time, UnaryOperator<String> naming) {
        if (!zones.isApart(attribute, type)) {
            return null;
        }
        AnnotationUse override = overrides.below(attribute.name()).column("zoneOffset");
        ColumnSpec own = ColumnSpec.of(
                        override == null ? attribute.annotations().get(Hibernate.TIME_ZONE_COLUMN) : override,
                        attribute.place())
                .named(naming);
        ColumnSpec spec = ColumnSpec.of(attribute.annotations().get(Jpa.COLUMN), attribute.place());
        String given = own.name(spec.name(attribute.name()) + "_tz");
        ColumnDraft column = ColumnDraft.of(
                NameRules.unquoted(given),
                names.physical(given),
                new LogicalType.Int(32),
                time.path() + ".zoneOffset",
                own.namePlace());
        boolean nullable = override == null ? time.column().nullable() : own.nullable();
        return described(column, own).nullable(nullable).readOnly(time.readOnly());
    }

    /** A column with what {@code @Column} or {@code @JoinColumn} says beside its name, type and constraints. */
    public ColumnDraft described(ColumnDraft draft, ColumnSpec spec) {
        if (!spec.written()) {
            return draft;
        }
        Sql definition = spec.definition();
        if (definition != null && quoting == Quoting.ALL) {
            problems.report(Message.DEFINITION_QUOTED, spec.place("columnDefinition"));
        }
        Column column = draft.column();
        Column described = withOptions(column, spec.options())
                .withDefinition(definition == null ? column.definition() : definition)
                .withComment(spec.comment());
        if (definition != null) {
            described = withDefinition(described, definition);
        }
        for (AnnotationUse check : spec.checks()) {
            if (check.string("name").isEmpty()) {
                described = described.withCheck(both(described.check(), Sql.of(check.string("constraint"))));
            }
        }
        return draft.with(described);
    }

    /** What a definition says of default and demand is said as such: so a change of it is seen as what it is. */
    private static Column withDefinition(Column column, Sql definition) {
        Matcher matcher = DEFINITION.matcher(definition.toString().strip());
        if (!matcher.matches()) {
            return column;
        }
        String value = matcher.group("value");
        boolean demanded = matcher.group("null") != null || matcher.group("later") != null;
        Column typed =
                column.withDefinition(Sql.of(matcher.group("type"))).withNullable(!demanded && column.nullable());
        return value == null ? typed : typed.withDefaultValue(Sql.of(value));
    }

    /** Options that only state a default are one: so a changed default is seen as what it is. */
    private static Column withOptions(Column column, @Nullable Sql options) {
        Matcher matcher =
                DEFAULT_OPTION.matcher(options == null ? "" : options.toString().strip());
        return matcher.matches() ? column.withDefaultValue(Sql.of(matcher.group(1))) : column.withOptions(options);
    }

    /** A column with what Hibernate's own annotations on its attribute say. */
    public static ColumnDraft described(ColumnDraft draft, Annotations annotations) {
        return commented(element(draft, annotations), annotations);
    }

    /** A join column with what Hibernate's own annotations on its attribute say; it passes over checks. */
    public static ColumnDraft referring(ColumnDraft draft, Annotations annotations) {
        Column column = collated(draft.column(), annotations);
        Sql byDefault = DialectOverrides.text(annotations, Hibernate.COLUMN_DEFAULT, "value");
        return commented(draft.with(byDefault == null ? column : column.withDefaultValue(byDefault)), annotations);
    }

    private static ColumnDraft commented(ColumnDraft draft, Annotations annotations) {
        String comment = Comments.of(annotations, draft.name());
        return comment == null ? draft : draft.with(draft.column().withComment(comment));
    }

    /** A column of elements with what Hibernate's own annotations on its attribute say; the comment is the table's. */
    public static ColumnDraft element(ColumnDraft draft, Annotations annotations) {
        Column column = collated(draft.column(), annotations);
        Sql byDefault = DialectOverrides.text(annotations, Hibernate.COLUMN_DEFAULT, "value");
        if (byDefault != null) {
            column = column.withDefaultValue(byDefault);
        }
        Sql generated = DialectOverrides.text(annotations, Hibernate.GENERATED_COLUMN, "value");
        if (generated != null) {
            column = column.withGeneratedAs(generated);
        }
        for (DialectOverrides.Check check : DialectOverrides.checks(annotations)) {
            if (!check.named()) {
                column = column.withCheck(both(column.check(), check.expression()));
            }
        }
        return draft.with(column);
    }

    private static Column collated(Column column, Annotations annotations) {
        AnnotationUse collate = annotations.get(Hibernate.COLLATE);
        return collate == null ? column : column.withOptions(collation(collate.string("value"), column.options()));
    }

    /** A collation, in quotes where Hibernate writes it so, before other options. */
    private static Sql collation(String name, @Nullable Sql options) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(Sql.ANY, "collate " + name + rest(options, Sql.ANY));
        for (Dialect dialect : Dialects.all()) {
            if (dialect.capabilities().quotesCollations()) {
                texts.put(dialect.id(), "collate \"" + name + '"' + rest(options, dialect.id()));
            }
        }
        return new Sql(texts);
    }

    private static String rest(@Nullable Sql options, String dialect) {
        return options == null
                ? ""
                : options.in(dialect).map(text -> " " + text).orElse("");
    }

    /** Puts the named checks on a column into its table. */
    public static void addNamedChecks(TableDraft table, ColumnSpec spec, Annotations annotations) {
        for (AnnotationUse check : spec.checks()) {
            if (!check.string("name").isEmpty()) {
                TableConstraints.addCheck(table, check, "constraint");
            }
        }
        for (DialectOverrides.Check check : DialectOverrides.checks(annotations)) {
            if (check.named()) {
                TableConstraints.addCheck(table, check);
            }
        }
    }

    private static Sql both(@Nullable Sql first, Sql second) {
        if (first == null) {
            return second;
        }
        SortedMap<String, String> texts = new TreeMap<>(first.byDialect());
        texts.putAll(second.byDialect());
        texts.replaceAll((dialect, text) -> first.in(dialect)
                .flatMap(one -> second.in(dialect).map(other -> "(" + one + ") and (" + other + ")"))
                .orElse(text));
        return new Sql(texts);
    }

    /** An identifier inside an SQL fragment. */
    public static String sql(Name name) {
        return name.quote() == Name.Quote.NONE ? name.text() : '"' + name.text() + '"';
    }
}
