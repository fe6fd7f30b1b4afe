package dev.cairn.processor.map.column;

import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.model.Sql;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @Column}, {@code @MapKeyColumn} or {@code @OrderColumn} says. One that is not written says nothing: its values
 * are JPA's defaults.
 *
 * @param naming what becomes of the name that is stated or implied
 */
public record ColumnSpec(@Nullable AnnotationUse use, Place place, UnaryOperator<String> naming) {

    public static ColumnSpec of(@Nullable AnnotationUse use, Place otherwise) {
        return new ColumnSpec(use, use == null ? otherwise : use.place(), UnaryOperator.identity());
    }

    /** The same, where something is made of names, stated ones as well. */
    public ColumnSpec named(UnaryOperator<String> rule) {
        return new ColumnSpec(use, place, rule);
    }

    public boolean written() {
        return use != null;
    }

    public String name(String otherwise) {
        String name = use == null ? "" : use.string("name");
        return naming.apply(name.isBlank() ? otherwise : name);
    }

    public Place namePlace() {
        return place("name");
    }

    public Place place(String element) {
        return use == null ? place : use.place(element);
    }

    public boolean nullable() {
        return use == null || use.bool("nullable", true);
    }

    public boolean unique() {
        return use != null && use.bool("unique", false);
    }

    /** Whether another attribute writes the column. */
    public boolean readOnly() {
        return use != null && !use.bool("insertable", true) && !use.bool("updatable", true);
    }

    public int length() {
        return use == null ? 255 : use.integer("length", 255);
    }

    /** 0 if not stated. */
    public int precision() {
        return use == null ? 0 : use.integer("precision", 0);
    }

    public int scale() {
        return use == null ? 0 : use.integer("scale", 0);
    }

    /** Fractional digits of seconds, -1 if not stated. */
    public int secondPrecision() {
        return use == null ? -1 : use.integer("secondPrecision", -1);
    }

    @Nullable
    public Sql definition() {
        return sql("columnDefinition");
    }

    @Nullable
    public Sql options() {
        return sql("options");
    }

    @Nullable
    public String comment() {
        String text = use == null ? "" : use.string("comment");
        return text.isEmpty() ? null : text;
    }

    public List<AnnotationUse> checks() {
        return use == null ? List.of() : use.nestedList("check");
    }

    public String table() {
        return use == null ? "" : use.string("table");
    }

    private @Nullable Sql sql(String element) {
        String text = use == null ? "" : use.string(element);
        return text.isEmpty() ? null : Sql.of(text);
    }
}
