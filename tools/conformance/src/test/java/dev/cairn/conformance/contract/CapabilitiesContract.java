package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.dialect.Capabilities;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a dialect answers is what its database does. */
interface CapabilitiesContract extends OnServer {

    @Test
    default void there_is_a_proof_for_every_question() {
        assertThat(new TreeSet<>(Proofs.all().keySet()))
                .isEqualTo(Stream.of(Capabilities.class.getMethods())
                        .map(java.lang.reflect.Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    default Stream<DynamicTest> its_answer_is_true() {
        return Proofs.all().entrySet().stream()
                .map(question -> DynamicTest.dynamicTest(question.getKey(), () -> prove(question)));
    }

    private void prove(Map.Entry<String, Proofs.Proof> question) throws Exception {
        Object answer =
                Capabilities.class.getMethod(question.getKey()).invoke(dialect().capabilities());
        try (Workbench bench = workbench()) {
            assertThat(answer).isEqualTo(question.getValue().shownBy(bench, dialect()));
        }
    }
}
