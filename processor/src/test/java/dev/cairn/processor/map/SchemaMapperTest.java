package dev.cairn.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is Cairn's own in a mapping; that the rest equals Hibernate's is for the conformance tests. */
class SchemaMapperTest {

    private static Mapping map(Reading reading) {
        Reading.Result result = reading.read();
        assertThat(result.diagnostics()).isEmpty();
        return Objects.requireNonNull(result.mapping());
    }

    private static Table table(Mapping mapping, String name) {
        return mapping.schema().schema().table(QualifiedName.of(name)).orElseThrow();
    }

    private static Reading blog() {
        return Reading.with(Naming.SNAKE_CASE, Quoting.NONE)
                .source("@Entity class Author { @Id @GeneratedValue Long id; @Column(unique = true) String email;"
                        + " @OneToMany(mappedBy = \"author\") List<BlogPost> posts; }")
                .source("""
                        @Entity
                        @Table(
                                uniqueConstraints = @UniqueConstraint(columnNames = {"author_id", "slug"}),
                                indexes = {@Index(columnList = "title"), @Index(name = "my_index", columnList = "slug desc")})
                        class BlogPost {
                            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                            @ManyToOne(optional = false) Author author;
                            String slug;
                            String title;
                            @ManyToMany Set<Tag> tags;
                        }
                        """)
                .source("@Entity class Tag { @Id String name; }");
    }

    @Test
    void derived_names_are_readable() {
        Mapping mapping = map(blog());
        Set<String> names = mapping.schema().schema().tables().stream()
                .flatMap(t -> java.util.stream.Stream.concat(
                        t.constraints().map(Constraint::name),
                        t.indexes().stream().map(i -> i.name())))
                .map(Name::toString)
                .collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "pk_author",
                        "uk_author_email",
                        "pk_blog_post",
                        "fk_blog_post_author",
                        "uk_blog_post_author_id_slug",
                        "ix_blog_post_title",
                        "my_index",
                        "pk_blog_post_tag",
                        "fk_blog_post_tag_blog_post",
                        "fk_blog_post_tag_tags",
                        "pk_tag");
        assertThat(mapping.schema().derivedNames())
                .doesNotContain(Name.of("my_index"))
                .hasSize(names.size() - 1);
    }

    @Test
    void columns_keep_the_order_of_the_attributes() {
        assertThat(table(map(blog()), "blog_post").columns())
                .extracting(c -> c.name().text())
                .containsExactly("id", "author_id", "slug", "title");
    }

    @Test
    void sequences_are_named_after_the_entity_and_step_by_fifty() {
        assertThat(map(blog()).schema().schema().sequences())
                .containsExactly(new Sequence(QualifiedName.of("author_seq"), 1, 50));
    }

    @Test
    void unique_keys_are_told_in_attributes() {
        Mapping mapping = map(blog());
        assertThat(mapping.uniqueKeys().get("app.BlogPost"))
                .containsExactly(
                        new Mapping.UniqueKey(Name.of("uk_blog_post_author_id_slug"), List.of("author", "slug")));
        assertThat(mapping.uniqueKeys().get("app.Author"))
                .containsExactly(new Mapping.UniqueKey(Name.of("uk_author_email"), List.of("email")));
    }

    @Test
    void origins_lead_back_to_classes_and_attributes() {
        Mapping mapping = map(blog());
        var origin =
                mapping.schema().origins().of(QualifiedName.of("blog_post")).orElseThrow();
        assertThat(origin.owner()).isEqualTo("app.BlogPost");
        assertThat(origin.columns())
                .containsEntry(Name.of("author_id"), "author")
                .containsEntry(Name.of("slug"), "slug");
        assertThat(mapping.schema()
                        .origins()
                        .of(QualifiedName.of("blog_post_tag"))
                        .orElseThrow()
                        .owner())
                .isEqualTo("app.BlogPost#tags");
    }

    @Test
    void the_order_of_the_sources_does_not_matter() {
        Schema one = map(Reading.plain()
                        .source("@Entity class A { @Id long id; @ManyToOne B b; }")
                        .source("@Entity class B { @Id long id; @ManyToOne A a; }"))
                .schema()
                .schema();
        Schema other = map(Reading.plain()
                        .source("@Entity class B { @Id long id; @ManyToOne A a; }")
                        .source("@Entity class A { @Id long id; @ManyToOne B b; }"))
                .schema()
                .schema();
        assertThat(other).isEqualTo(one);
    }

    @Test
    void constants_of_other_classes_are_names() {
        Mapping mapping = map(Reading.plain()
                .source("@Entity @Table(name = Names.TABLE) class Book { @Id long id;"
                        + " @Column(name = Names.PREFIX + \"title\", length = Names.LENGTH) String title; }")
                .source("interface Names { String TABLE = \"books\"; String PREFIX = \"b_\"; int LENGTH = 40 * 2; }"));
        assertThat(table(mapping, "books").columns())
                .contains(Column.of("b_title", new dev.cairn.schema.model.LogicalType.Text(80)));
    }

    @Test
    void annotations_without_effect_on_the_schema_are_accepted() {
        map(Reading.plain().source("""
                        @Entity
                        @Cacheable
                        @NamedQuery(name = "all", query = "from Book")
                        @org.hibernate.annotations.DynamicUpdate
                        @org.hibernate.annotations.BatchSize(size = 10)
                        @org.hibernate.annotations.SQLRestriction("id > 0")
                        class Book {
                            @Id long id;
                            @OrderBy("id") @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT)
                            @ElementCollection List<String> tags;
                            @PrePersist void fill() {}
                        }
                        """));
    }

    @Test
    void of_an_entity_with_an_unresolved_type_nothing_is_said() {
        Reading.Result result = Reading.plain()
                .source("@Entity class Book extends Missing { @ManyToOne Gone gone; List<Lost> lost; }")
                .read();
        assertThat(result.problems()).isEmpty();
        assertThat(Objects.requireNonNull(result.models()).unresolved()).containsExactly("app.Book");
    }

    @Test
    void one_broken_entity_does_not_hide_the_problems_of_others() {
        Reading.Result result = Reading.plain()
                .source("@Entity class A { @Id long id; Runnable r; @ManyToOne B b; }")
                .source("@Entity class B { String s; @OneToMany(mappedBy = \"c\") List<A> as; }")
                .read();
        assertThat(result.problems())
                .extracting(p -> p.message().code())
                .containsExactlyInAnyOrder("MP201", "MP101", "MP401");
    }
}
