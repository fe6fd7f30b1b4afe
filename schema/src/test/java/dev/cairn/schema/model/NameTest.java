package dev.cairn.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.schema.testing.Schemas;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameTest {

    @Provide
    Arbitrary<Name> names() {
        return Schemas.name();
    }

    @Provide
    Arbitrary<QualifiedName> qualifiedNames() {
        return Schemas.qualifiedName();
    }

    @Property
    void a_name_is_read_as_it_was_written(@ForAll("names") Name name) {
        assertThat(Name.parse(name.toString())).isEqualTo(name);
    }

    @Property
    void a_qualified_name_is_read_as_it_was_written(@ForAll("qualifiedNames") QualifiedName name) {
        assertThat(QualifiedName.parse(name.toString())).isEqualTo(name);
    }

    @Test
    void the_notation_shows_how_a_name_is_quoted() {
        assertThat(Name.of("author")).hasToString("author");
        assertThat(Name.quoted("Order Line")).hasToString("`Order Line`");
        assertThat(Name.keyword("order")).hasToString("[order]");
        assertThat(Name.of("a.b")).hasToString("'a.b'");
        assertThat(QualifiedName.parse("shop.`a.b`"))
                .isEqualTo(new QualifiedName(null, Name.of("shop"), Name.quoted("a.b")));
        assertThat(QualifiedName.parse("cat..t")).isEqualTo(new QualifiedName(Name.of("cat"), null, Name.of("t")));
    }

    @Test
    void a_name_of_four_parts_is_refused() {
        assertThatThrownBy(() -> QualifiedName.parse("a.b.c.d")).hasMessage("more than three parts in a.b.c.d");
    }
}
