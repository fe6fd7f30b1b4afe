package dev.cairn.processor.map.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Random;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {

    @Test
    void snake_case_is_that_of_hibernate() {
        Random random = new Random(7);
        String alphabet = "abABcCdD19_.ßÄ$ ";
        NameRules rules = new NameRules(new MappingSettings(Naming.SNAKE_CASE, Quoting.NONE, List.of("h2")));
        PhysicalNamingStrategySnakeCaseImpl hibernate = new PhysicalNamingStrategySnakeCaseImpl();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder(random.nextInt(4) > 0 ? "" : "1");
            name.append((char) (97 + random.nextInt(26)));
            for (int j = random.nextInt(10); j >= 0; j--) {
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Identifier physical = hibernate.toPhysicalColumnName(Identifier.toIdentifier(name.toString()), null);
            Name expected = physical.isQuoted() ? Name.quoted(physical.getText()) : Name.of(physical.getText());
            assertThat(rules.physical(name.toString())).as(name.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JPA, NONE, firstName, firstName",
        "SNAKE_CASE, NONE, firstName, first_name",
        "SNAKE_CASE, NONE, HTTPServerLog, httpserver_log",
        "SNAKE_CASE, NONE, `firstName`, `firstName`",
        "SNAKE_CASE, NONE, '\"firstName\"', `firstName`",
        "SNAKE_CASE, ALL, firstName, `firstName`",
        "JPA, ALL, firstName, `firstName`",
        "JPA, NONE, first name, `first name`",
        "JPA, KEYWORDS, select, [select]",
        "JPA, KEYWORDS, title, title",
        "SNAKE_CASE, KEYWORDS, Select, [Select]"
    })
    void a_name_becomes_that_of_the_database(Naming naming, Quoting quoting, String logical, String notation) {
        NameRules rules = new NameRules(new MappingSettings(naming, quoting, List.of("h2", "postgresql")));
        assertThat(rules.physical(logical).toString()).isEqualTo(notation);
    }

    @Test
    void a_name_made_of_a_quoted_one_is_quoted() {
        NameRules rules = new NameRules(new MappingSettings(Naming.SNAKE_CASE, Quoting.NONE, List.of("h2")));
        assertThat(rules.combined("Owner_my id", Name.quoted("my id"))).isEqualTo(Name.quoted("Owner_my id"));
        assertThat(rules.combined("ownerBox_id", Name.of("id"))).isEqualTo(Name.of("owner_box_id"));
    }
}
