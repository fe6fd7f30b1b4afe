package dev.cairn.conformance.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MysqlScriptTest {

    private static List<String> differences(String expected, String found) {
        return CatalogDiff.between(
                MysqlScript.read(List.of(expected.split(";"))), MysqlScript.read(List.of(found.split(";"))));
    }

    @Test
    void the_same_schema_in_other_words_is_the_same() {
        assertThat(differences(
                        "create table a (id bigint not null auto_increment, b_id bigint, kind varchar(9) check (kind in ('Y','X')),"
                                + " code decimal(9,2) unique, primary key (id)) engine=InnoDB;"
                                + "alter table a add constraint FKabcdefghijklmnopqrstuvwxyz foreign key (b_id) references b (id);"
                                + "create table s (next_val bigint) engine=InnoDB;insert into s values ( 1 )",
                        """
                        create table a (
                            id bigint not null auto_increment,
                            b_id bigint,
                            kind varchar(9),
                            code decimal(9, 2),
                            constraint pk_a primary key (id),
                            constraint uk_a_code unique (code),
                            constraint ck_a_kind check (kind in ('X', 'Y')),
                            index fk_a_b (b_id)
                        ) engine=InnoDB;
                        alter table a add constraint fk_a_b foreign key (b_id) references b (id);
                        create table s (
                            next_val bigint
                        ) engine=InnoDB;
                        insert into s (next_val) values (1)"""))
                .isEmpty();
    }

    @Test
    void types_nullability_and_keys_are_told_apart() {
        assertThat(differences(
                        "create table a (id bigint not null, b integer, c varchar(9) not null, primary key (id), unique (c))",
                        "create table a (id bigint not null, b bigint, c varchar(9), primary key (id, c))"))
                .containsExactly(
                        "table a column b: type: expected integer, found bigint",
                        "table a column c: nullable: expected false, found true",
                        "table a: primary key: expected [id], found [c, id]",
                        "table a unique [c]: missing: []");
    }
}
