package dev.cairn.processor.map.check;

import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.EntityDraft;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.model.Attribute;
import dev.cairn.processor.model.AttributeKind;
import dev.cairn.processor.model.EntityModel;
import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.NearestName;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.List;

/** Refuses Hibernate's comments on a table or column that its subject does not have, once all tables are known. */
public final class CommentChecks {

    private final Drafts drafts;
    private final Problems problems;

    public CommentChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Reports them in all entities. */
    public void check() {
        for (EntityDraft entity : drafts.entities()) {
            EntityModel model = entity.model();
            List<AnnotationUse> onTables = uses(model.annotations());
            if (!onTables.isEmpty()) {
                List<String> tables = new ArrayList<>(entity.secondaryTables().stream()
                        .map(table -> table.name().name().text())
                        .toList());
                tables.add(entity.table().name().name().text());
                onTables.forEach(use -> demand(use, tables, model.simpleName(), "table"));
            }
            model.attributes().forEach(attribute -> check(entity, attribute, ""));
        }
    }

    private void check(EntityDraft entity, Attribute attribute, String above) {
        String path = above + attribute.name();
        if (attribute.kind() instanceof AttributeKind.Embedded embedded) {
            for (AnnotationUse use : uses(embedded.embeddable().annotations())) {
                problems.report(Message.MISPLACED, use.place(), "@Comment", "the attributes of an embeddable");
            }
            embedded.embeddable().attributes().forEach(nested -> check(entity, nested, path + "."));
        }
        List<AnnotationUse> uses = uses(attribute.annotations());
        if (!uses.isEmpty()) {
            List<String> names = names(entity, attribute, path);
            uses.forEach(use -> demand(use, names, attribute.name(), "column"));
        }
    }

    private List<String> names(EntityDraft entity, Attribute attribute, String path) {
        if (attribute.kind().inColumns()) {
            return entity.columnsAt(path).stream().map(Name::text).toList();
        }
        String owner = entity.model().binaryName() + "#" + path;
        List<String> names = new ArrayList<>();
        for (TableDraft table : drafts.tables()) {
            if (table.owner().equals(owner)) {
                names.add(table.name().name().text());
                names.addAll(table.columnNames());
            }
        }
        return names;
    }

    private void demand(AnnotationUse use, List<String> names, String subject, String what) {
        String on = use.string("on");
        if (!on.isEmpty() && !names.isEmpty() && names.stream().noneMatch(on::equalsIgnoreCase)) {
            problems.report(
                    Message.UNKNOWN_COMMENTED, use.place(), on, subject, what, NearestName.suggestion(on, names));
        }
    }

    private static List<AnnotationUse> uses(Annotations annotations) {
        return annotations.all(Hibernate.COMMENT, Hibernate.COMMENTS);
    }
}
