package dev.cairn.conformance.random.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.evolve.Evolver;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.model.Features;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.processor.read.AnnotationSupport;
import dev.cairn.processor.read.AnnotationSupport.Handling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is made up: of every mapping something, of every kind of change something, and no more excuses than needed. */
class CoverageTest {
    private static final int HISTORIES = 800;

    /** Mapped annotations that are never made up, and why. */
    private static final Map<String, String> EXCEPTIONS = exceptions();

    private static final Set<String> SHOWN = new TreeSet<>();
    private static final Set<String> CHANGED = new TreeSet<>();

    private static Map<String, String> exceptions() {
        Map<String, String> reasons = new TreeMap<>();
        reasons.put("JoinFormula", "nothing can be written through it; the case join-formulas judges it");
        reasons.put(
                "ColumnDefaults", "several of @DialectOverride.ColumnDefault; the case dialect-overrides judges them");
        reasons.put(
                "EmbeddedColumnNaming",
                "is @AttributeOverride for all of an embeddable; the case embedded-column-naming");
        reasons.put("EmbeddedTable", "is @AttributeOverride for all of an embeddable; the case embedded-table");
        reasons.put("TargetEmbeddable", "stands for the class that it names; the case embeddable-targets");
        reasons.put("GeneratedColumns", "several of @DialectOverride.GeneratedColumn; the case dialect-overrides");
        reasons.put("Subselect", "no rows can be written through it; the case subselect judges it");
        reasons.put("View", "no rows can be written through most; the cases view and evolve-view judge it");
        reasons.put(
                "GenericGenerators", "stands on classes, and says what @GenericGenerator does; the case id-generic");
        reasons.put(
                "Parent",
                "an embeddable with a parent has one holder, and evolutions give it others; the case target-embeddables");
        reasons.put("Type", "needs a user type, whose columns are its own affair; the cases of the processor's tests");
        return reasons;
    }

    @BeforeAll
    static void makeUp() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Dice dice = new Dice(seed);
            Evolver evolver = new Evolver(dice, dice.chance(60));
            Model model = new ModelGenerator(dice).model();
            for (int version = 0; version < 6; version++) {
                SHOWN.addAll(Features.of(model));
                Evolution next = evolver.evolve(model);
                CHANGED.addAll(next.kinds());
                model = next.after();
            }
        }
    }

    @Test
    void every_annotation_that_is_mapped_is_made_up() {
        List<String> missing = new ArrayList<>();
        AnnotationSupport.all().forEach((name, handling) -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (handling == Handling.MAPPED && !SHOWN.contains("@" + simple) && !EXCEPTIONS.containsKey(simple)) {
                missing.add(simple);
            }
        });
        assertThat(missing).as("annotations that are never made up").isEmpty();
    }

    @Test
    void no_exception_is_made_for_what_is_made_up() {
        assertThat(EXCEPTIONS.keySet()).allSatisfy(name -> assertThat(SHOWN).doesNotContain("@" + name));
    }

    @Test
    void every_kind_of_change_is_made_up() {
        assertThat(CHANGED).containsAll(Evolver.kinds());
    }

    @Test
    void every_choice_of_structure_is_made_up() {
        assertThat(SHOWN)
                .contains(
                        "InheritanceType.SINGLE_TABLE",
                        "InheritanceType.JOINED",
                        "InheritanceType.TABLE_PER_CLASS",
                        "GenerationType.IDENTITY",
                        "GenerationType.SEQUENCE",
                        "GenerationType.TABLE",
                        "GenerationType.UUID",
                        "SqlTypes.JSON",
                        "SqlTypes.ARRAY",
                        "SqlTypes.NAMED_ENUM",
                        "SqlTypes.UUID",
                        "SqlTypes.INTERVAL_SECOND",
                        "TimeZoneStorageType.COLUMN",
                        "OnDeleteAction.CASCADE",
                        "OnDeleteAction.SET_NULL",
                        "ConstraintMode.NO_CONSTRAINT");
    }
}
