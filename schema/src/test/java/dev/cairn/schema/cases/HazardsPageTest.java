package dev.cairn.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.hazard.Family;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The page on hazards is what the rules and their cases say. Run with {@code -Dcairn.update=true} to write it anew. */
class HazardsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "hazards.md");

    private static final String INTRODUCTION = """
            # Hazards

            What a migration may lose, break, fail on or hold up. The compiler says so on the narrowest element (an attribute, else its class, else the
            `@Database`), the script says it above the very statement, and the change list keeps it for the review.

            This page is written from the rules and their cases (`HazardsPageTest`, with `-Dcairn.update=true`).

            - **Levels.** An error or a warning of the catalogue is a warning of the compiler, an info is a note; what no database of the project takes (DF113, DF114) is an error. `-Acairn.hazards=DL103:error,LK*:off,LK101@postgresql:note,*:warn` says
              otherwise per hazard, family or dialect; the nearest one counts. `-Acairn.destructive=error` makes errors of DL102 and DL103; with `allow` they are not said.
            - **Accepting.** `@Allow("DL103")` on the attribute, its class or its package silences a hazard there.
            - **Guarded** hazards are looked for in the rows before the first statement of a migration: where there are none, it is cleared; else the deploy stops with the count
              (`MG114`). `migrator.accepting(List.of("DF104"))` leaves one to the database.
            - What a migration creates itself holds no rows: rules about rows leave it alone.
            - A hazard holds in the dialects named here as far as the project has them.

            """;

    /** What is found of a hazard in its cases. */
    private record Met(List<Finding> findings, String example) {}

    @Test
    void the_page_is_what_the_rules_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("cairn.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).as("%s; -Dcairn.update=true writes it", PAGE).isEqualTo(Case.text(PAGE));
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Family family : Family.values()) {
            List<Hazard> hazards = HazardRules.hazards().stream()
                    .filter(hazard -> hazard.family() == family)
                    .toList();
            if (!hazards.isEmpty()) {
                page.append("## ")
                        .append(family)
                        .append(": ")
                        .append(family.title())
                        .append("\n\n");
                for (Hazard hazard : hazards) {
                    describe(hazard, page);
                }
            }
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static void describe(Hazard hazard, StringBuilder page) throws IOException {
        Met met = met(hazard.id());
        TreeSet<String> dialects = new TreeSet<>();
        met.findings().forEach(finding -> dialects.addAll(finding.dialects()));
        boolean guarded =
                met.findings().stream().anyMatch(finding -> !finding.guards().isEmpty());
        page.append("### ").append(hazard.id()).append("\n\n");
        page.append(sentence(hazard.condition())).append("\n\n");
        page.append("- ")
                .append(hazard.severity().name().toLowerCase(Locale.ROOT))
                .append("; ");
        page.append(dialects.size() == Dialects.ids().size() ? "every dialect" : String.join(", ", dialects));
        page.append(guarded ? "; guarded\n" : "\n");
        page.append("- Remedy: ").append(hazard.remedy()).append(".\n\n");
        page.append("```sql\n").append(met.example()).append("```\n\n");
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private static Met met(String id) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String example = null;
        for (Case item : Case.all()) {
            if (!item.name().startsWith(id + "-") || item.name().startsWith(id + "-not-")) {
                continue;
            }
            HazardRules.findings(
                            item.before(),
                            SchemaApplier.apply(item.before(), item.changes()),
                            item.changes(),
                            Dialects.all(),
                            item.mapped(),
                            item.online())
                    .stream()
                    .filter(finding -> finding.id().equals(id))
                    .forEach(findings::add);
            if (example == null) {
                TreeSet<String> dialects = new TreeSet<>(findings.get(0).dialects());
                String dialect = dialects.contains("postgresql") ? "postgresql" : dialects.first();
                example = example(findings.get(0), Case.text(item.folder().resolve(dialect + ".sql")));
            }
        }
        assertThat(example).as(id).isNotNull();
        return new Met(findings, example);
    }

    /** The finding with its remedy and guard, and the statement below it. */
    private static String example(Finding finding, String script) {
        String id = finding.id();
        StringBuilder example = new StringBuilder();
        boolean own = false;
        boolean below = false;
        for (String line : script.lines().skip(2).toList()) {
            boolean comment = line.startsWith("-- ");
            if (comment && !line.startsWith("-- Remedy: ") && !line.startsWith("-- Guard: ")) {
                own = line.startsWith("-- " + id + " ");
            }
            if (comment ? own && !below : !example.isEmpty() && !line.isBlank()) {
                example.append(line).append('\n');
                below |= !comment;
            }
            if (below && line.endsWith(";")) {
                return example.toString();
            }
        }
        // No statement tells of it.
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return "-- " + id + " " + severity + ": " + finding.fact() + "\n-- Remedy: " + finding.remedy() + "\n";
    }
}
