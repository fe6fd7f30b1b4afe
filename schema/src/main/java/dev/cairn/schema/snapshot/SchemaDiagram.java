package dev.cairn.schema.snapshot;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of {@code schema.md}: the schema as a Mermaid entity-relationship diagram, for people. Names lose what Mermaid
 * cannot read; nothing reads the diagram back.
 *
 * @see <a href="https://mermaid.js.org/syntax/entityRelationshipDiagram.html">Mermaid's syntax</a>
 */
public final class SchemaDiagram {

    private final StringBuilder out = new StringBuilder();

    private SchemaDiagram() {}

    /** The canonical text, a Markdown document. */
    public static String write(Schema schema) {
        SchemaDiagram diagram = new SchemaDiagram();
        diagram.document(schema);
        return diagram.out.toString();
    }

    private void document(Schema schema) {
        out.append("# Schema\n\n");
        if (schema.tables().isEmpty()) {
            out.append("There are no tables yet.\n");
            return;
        }
        out.append("```mermaid\nerDiagram\n");
        schema.tables().forEach(this::entity);
        for (Table table : schema.tables()) {
            table.foreignKeys().forEach(key -> relationship(table, key));
        }
        out.append("```\n");
    }

    private void entity(Table table) {
        out.append("    ").append(MermaidToken.entity(table.name())).append(" {\n");
        for (Column column : table.columns()) {
            out.append("        ")
                    .append(MermaidToken.type(column.type()))
                    .append(' ')
                    .append(MermaidToken.attribute(column.name()));
            List<String> keys = keys(table, column.name());
            if (!keys.isEmpty()) {
                out.append(' ').append(String.join(", ", keys));
            }
            if (column.nullable()) {
                out.append(" \"nullable\"");
            }
            out.append('\n');
        }
        out.append("    }\n");
    }

    /** Primary, foreign, and unique where the column alone is. */
    private static List<String> keys(Table table, Name column) {
        List<String> keys = new ArrayList<>();
        if (table.primaryKey() != null && table.primaryKey().columns().contains(column)) {
            keys.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
            keys.add("FK");
        }
        if (table.uniques().stream().anyMatch(key -> key.columns().equals(List.of(column)))) {
            keys.add("UK");
        }
        return keys;
    }

    private void relationship(Table table, Constraint.ForeignKey key) {
        boolean optional = table.columns().stream()
                .anyMatch(column -> column.nullable() && key.columns().contains(column.name()));
        QualifiedName target = key.target();
        out.append("    ")
                .append(MermaidToken.entity(target))
                .append(optional ? " |o--" : " ||--")
                .append(isUnique(table, key.columns()) ? "o| " : "o{ ")
                .append(MermaidToken.entity(table.name()))
                .append(" : ")
                .append(MermaidToken.label(
                        key.columns().stream().map(Name::text).collect(Collectors.joining(", "))))
                .append('\n');
    }

    private static boolean isUnique(Table table, List<Name> columns) {
        return (table.primaryKey() != null && table.primaryKey().columns().equals(columns))
                || table.uniques().stream().anyMatch(key -> key.columns().equals(columns));
    }
}
