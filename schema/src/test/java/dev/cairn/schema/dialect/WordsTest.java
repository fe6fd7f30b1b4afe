package dev.cairn.schema.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WordsTest {

    @TestFactory
    Stream<DynamicTest> each_dialect_knows_its_words_whatever_their_case() {
        return Dialects.all().stream()
                .map(dialect -> DynamicTest.dynamicTest(dialect.id(), () -> {
                    Words words = dialect.words();
                    assertThat(words.reserves("order") && words.reserves("Where") && words.reserves("SELECT"))
                            .isTrue();
                    assertThat(words.reserves("title") || words.isKeyword("title"))
                            .isFalse();
                    assertThat(words.isKeyword("Table") && words.isKeyword("value"))
                            .isTrue();
                }));
    }
}
