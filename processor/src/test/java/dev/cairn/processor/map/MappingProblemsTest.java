package dev.cairn.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import dev.cairn.processor.problem.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each wrong mapping gives one message, with its whole text, at the narrowest place. In the sources {@code ^} stands right before
 * the place; it is taken out before they are compiled.
 */
class MappingProblemsTest {

    record Case(Message message, Reading reading, String text, List<String> sources) {
        @Override
        public String toString() {
            return message + ": " + text;
        }
    }

    static Case wrong(Message message, String text, String... sources) {
        return new Case(message, Reading.plain(), text, List.of(sources));
    }

    static final String TARGET = "@Entity class Target { @Id Long id; String code; @ManyToOne Target up; }";

    static Stream<Case> cases() {
        return Stream.concat(own(), MisplacedAnnotations.cases());
    }

    private static Stream<Case> own() {
        return Stream.of(
                new Case(
                        Message.NAME_BESIDE_STRATEGY,
                        Reading.with(Naming.SNAKE_CASE, Quoting.NONE),
                        "MP450: by @MapsId, owner names the column of person of the id, which Hibernate calls theOwner"
                                + " whatever the naming strategy says, and gives the association a column the_owner of its own."
                                + " Write the name as the strategy makes it: @JoinColumn(name = \"the_owner\").",
                        List.of(
                                TARGET,
                                "@Entity class Shop { @EmbeddedId Key id;"
                                        + " @MapsId(\"person\") @ManyToOne @JoinColumn(name = ^\"theOwner\") Target owner; }",
                                "@Embeddable class Key { Long person; int floor; }")),
                wrong(
                        Message.NO_ID,
                        "MP101: entity Book has no id. Mark the attribute of its primary key with @Id or @EmbeddedId.",
                        """
                        @Entity
                        ^class Book { String title; }
                        """),
                wrong(
                        Message.RECORD_ENTITY,
                        "MP102: Book is a record, and Hibernate cannot use a record as an entity."
                                + " Make it a class; a record may be an embeddable.",
                        "@Entity ^record Book(@Id Long id) {}"),
                wrong(
                        Message.ENTITY_NOT_A_CLASS,
                        "MP103: Book is marked as an entity but is no class. Make it a class.",
                        "@Entity ^interface Book { @Id Long getId(); }"),
                wrong(
                        Message.NO_DEFAULT_CONSTRUCTOR,
                        "MP104: entity Book has no constructor without parameters, so Hibernate cannot load it."
                                + " Add one; it may be protected.",
                        "@Entity ^class Book { @Id Long id; Book(Long id) {} }"),
                wrong(
                        Message.INNER_ENTITY,
                        "MP105: entity Book is an inner class that is not static. Make it static or a class of its own.",
                        """
                        class Shelf {
                            @Entity ^class Book { @Id Long id; }
                        }
                        """),
                wrong(
                        Message.GENERATED_GETTER,
                        "MP106: attribute title is accessed by property, and its getter is generated after Cairn has run."
                                + " Write the getter, or put @Id and the other mapping annotations on fields (field access).",
                        """
                        @Entity @lombok.Getter
                        class Book {
                            private Long id;
                            private String ^title;
                            @Id public Long getId() { return id; }
                            public void setId(Long id) {}
                        }
                        """),
                wrong(
                        Message.DUPLICATE_ENTITY_NAME,
                        "MP107: the entity name Book stands for app.Book and app.Other."
                                + " Give one of them another with @Entity(name = ...).",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity(name = \"Book\") @Table(name = \"other\") ^class Other { @Id Long id; }"),
                wrong(
                        Message.TWO_KINDS,
                        "MP121: a class marked @Entity cannot be @Embeddable as well. Keep one of the two.",
                        "@Entity ^@Embeddable class Book { @Id Long id; }"),
                wrong(
                        Message.TWO_IDS,
                        "MP122: an entity with an @EmbeddedId cannot have an @Id beside it. Keep one of the two.",
                        "@Entity class Book { @EmbeddedId Key key; ^@Id Long id; }",
                        "@Embeddable class Key { Long number; }"),
                wrong(
                        Message.ID_CLASS_DIFFERS,
                        "MP123: the id class Key has code, which is no id of the entity. Give it one attribute per @Id of the entity, of the same name and type.",
                        "@Entity ^@IdClass(Key.class) class Book { @Id Long number; }",
                        "class Key { Long number; String code; }"),
                wrong(
                        Message.TWO_ASSOCIATIONS,
                        "MP241: an attribute cannot be @OneToMany and @ManyToMany. Keep one of the two.",
                        "@Entity class Book { @Id Long id; @OneToMany ^@ManyToMany List<Target> targets; }",
                        TARGET),
                wrong(
                        Message.PARENT_OUTSIDE,
                        "MP242: @Parent on target: only an embeddable has a parent. Remove it.",
                        "@Entity class Book { @Id Long id; ^@org.hibernate.annotations.Parent Target target; }",
                        TARGET),
                wrong(
                        Message.ID_IN_ID,
                        "MP243: @Id stands inside a class that is used as @EmbeddedId: the whole of it is the id. Remove it.",
                        "@Entity class Book { @EmbeddedId Key key; }",
                        "@Embeddable class Key { ^@Id Long number; }"),
                wrong(
                        Message.COLUMN_ON_ASSOCIATION,
                        "MP421: @Column does not describe the column of an association. Use @JoinColumn instead.",
                        "@Entity class Book { @Id Long id; @ManyToOne ^@Column(name = \"t\") Target target; }",
                        TARGET),
                wrong(
                        Message.TWO_MAP_KEYS,
                        "MP422: @MapKeyColumn stands beside @MapKey, which says that an attribute is the key. Keep one of the two.",
                        "@Entity class Book { @Id Long id; @OneToMany @MapKey ^@MapKeyColumn Map<Long, Target> targets; }",
                        TARGET),
                wrong(
                        Message.ON_DELETE_WITHOUT_COLUMN,
                        "MP423: @OnDelete on a one-to-many that states no join column has no foreign key that it could be about. Add @JoinColumn, or mappedBy.",
                        "@Entity class Book { @Id Long id; @OneToMany ^@org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Target> targets; }",
                        TARGET),
                wrong(
                        Message.INVERSE_ID,
                        "MP424: the other side owns this association, so its column cannot be the id here. Use @MapsId on the owning side, or @Id there.",
                        "@Entity class Book { @Id ^@OneToOne(mappedBy = \"book\") Shelf shelf; }",
                        "@Entity class Shelf { @Id Long id; @OneToOne Book book; }"),
                wrong(
                        Message.COLLECTION_IN_ELEMENT,
                        "MP425: names is a collection inside an element of a collection. Make the element an entity with a @OneToMany to it.",
                        "@Entity class Book { @Id Long id; @ElementCollection List<Size> sizes; }",
                        "@Embeddable class Size { ^@ElementCollection List<String> names; }"),
                wrong(
                        Message.COLUMN_ON_INVERSE,
                        "MP426: @OrderColumn stands on the side of a many-to-many that does not own the join table. State it on the owning side, or use @OrderBy or @MapKey.",
                        "@Entity class Book { @Id Long id; @ManyToMany(mappedBy = \"books\") ^@OrderColumn List<Shelf> shelves; }",
                        "@Entity class Shelf { @Id Long id; @ManyToMany List<Book> books; }"),
                wrong(
                        Message.MAPPED_BY_OTHER,
                        "MP427: mappedBy names up of Target, which does not refer to Book. Name the attribute of Target that refers to Book.",
                        "@Entity class Book { @Id Long id; @OneToMany(mappedBy = ^\"up\") List<Target> targets; }",
                        TARGET),
                wrong(
                        Message.UNKNOWN_MAPS_ID,
                        "MP428: @MapsId names target, and app.Key has no such attribute. Name the attribute of app.Key that holds the key.",
                        "@Entity class Book { @EmbeddedId Key key; @ManyToOne @MapsId(^\"target\") Target target; }",
                        "@Embeddable class Key { Long number; }",
                        TARGET),
                wrong(
                        Message.MAPS_ID_TYPE,
                        "MP446: number in the id of Book stands for the id of Target, which has another type. Give number the type of that id, and the same annotations about its type.",
                        "@Entity class Book { @EmbeddedId Key key; @ManyToOne ^@MapsId(\"number\") Target target; }",
                        "@Embeddable class Key { String number; }",
                        TARGET),
                wrong(
                        Message.MAPS_ID_PLAIN,
                        "MP447: an annotation says of what type genre in the id of Shelf is, and Hibernate passes over it where @MapsId copies an id of several columns. Use a Java type that says it alone, or a converter, or refer to Shelf without @MapsId.",
                        "@Entity class Book { @EmbeddedId Key key; @OneToOne ^@MapsId Shelf shelf; }",
                        "@Entity class Shelf { @EmbeddedId Key key; }",
                        "@Embeddable class Key { @Enumerated(EnumType.STRING) Genre genre; Long number; }",
                        "enum Genre { NOVEL }"),
                wrong(
                        Message.MAPS_ID_COLUMN,
                        "MP448: id has a @Column of its own, and target, which stands for it by @MapsId, names no column. Remove @Column, or name the column with @JoinColumn on target.",
                        "@Entity class Book { @Id @Column(name = \"book\") Long id; @OneToOne ^@MapsId(\"id\") Target target; }",
                        TARGET),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: a formula in one database that is a column in others shapes the schema and is not mapped yet. Remove it; Cairn never ignores a mapping silently.",
                        "@Entity class Book { @Id Long id; ^@org.hibernate.annotations.DialectOverride.Formula(dialect = org.hibernate.dialect.H2Dialect.class, override = @org.hibernate.annotations.Formula(\"1\")) Integer n; }"),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: a @DialectOverride for some versions of a database shapes the schema and is not mapped yet. Remove it; Cairn never ignores a mapping silently.",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class, before = ^@org.hibernate.annotations.DialectOverride.Version(major = 2), override = @org.hibernate.annotations.ColumnDefault(\"1\")) Integer n; }"),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: @DialectOverride of a check on a collection shapes the schema and is not mapped yet. Remove it; Cairn never ignores a mapping silently.",
                        "@Entity class Book { @Id Long id; @ElementCollection ^@org.hibernate.annotations.DialectOverride.Check(dialect = org.hibernate.dialect.H2Dialect.class, override = @org.hibernate.annotations.Check(constraints = \"n > 1\")) List<Integer> n; }"),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: @TargetEmbeddable beside @ElementCollection(targetClass) shapes the schema and is not mapped yet. Remove it; Cairn never ignores a mapping silently.",
                        "@Entity class Book { @Id Long id; @ElementCollection ^@org.hibernate.annotations.TargetEmbeddable(Size.class) List<Size> sizes; }",
                        "@Embeddable class Size { Integer width; }"),
                wrong(
                        Message.EMBEDDED_NAMING,
                        "MP250: the pattern \"size_%s_%s\" does not say once where the name of a column goes. Write @EmbeddedColumnNaming(\"size_%s\").",
                        "@Entity class Book { @Id Long id; @Embedded @org.hibernate.annotations.EmbeddedColumnNaming(^\"size_%s_%s\") Size size; }",
                        "@Embeddable class Size { Integer width; }"),
                wrong(
                        Message.SOFT_DELETE_ON_MANY,
                        "MP429: @SoftDelete on a one-to-many marks rows that belong to the other entity. Put it on that entity.",
                        "@Entity class Book { @Id Long id; @OneToMany ^@org.hibernate.annotations.SoftDelete List<Target> targets; }",
                        TARGET),
                wrong(
                        Message.MIXED_JOIN_COLUMNS,
                        "MP430: the join columns of one association differ in updatable. State the same updatable in each of them.",
                        "@Entity class Book { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = \"a\", referencedColumnName = \"id\"), ^@JoinColumn(name = \"b\", referencedColumnName = \"code\", updatable = false)}) Target target; }",
                        TARGET),
                wrong(
                        Message.ROOT_ONLY,
                        "MP521: @Version belongs to the root of the hierarchy, Book. Move it there.",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity class Novel extends Book { ^@Version int version; }"),
                wrong(
                        Message.JOINED_FORMULA,
                        "MP522: a joined hierarchy has no use for @DiscriminatorFormula. Use @DiscriminatorColumn, or leave it out: the joined tables tell the classes apart.",
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) ^@org.hibernate.annotations.DiscriminatorFormula(\"1\") class Book { @Id Long id; }"),
                wrong(
                        Message.NO_DISCRIMINATOR,
                        "MP524: Book has no discriminator that @DiscriminatorOptions could be about. Remove it, or state a @DiscriminatorColumn.",
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) ^@org.hibernate.annotations.DiscriminatorOptions(force = true) class Book { @Id Long id; }"),
                wrong(
                        Message.ON_MAPPED_SUPERCLASS,
                        "MP523: Base is a mapped superclass and cannot have @Table. Put it on the entities.",
                        "@MappedSuperclass ^@Table(name = \"base\") class Base { @Id Long id; }",
                        "@Entity class Book extends Base {}"),
                wrong(
                        Message.IDENTITY_PER_CLASS,
                        "MP621: identity columns of several tables give the same id twice, and the entities of Book share their ids. Use GenerationType.SEQUENCE.",
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Book { @Id @GeneratedValue(strategy = GenerationType^.IDENTITY) Long id; }",
                        "@Entity class Novel extends Book {}"),
                wrong(
                        Message.GENERATED_NO_ID,
                        "MP622: @GeneratedValue stands on an attribute that is no id. Remove it, or use @Generated.",
                        "@Entity class Book { @Id Long id; ^@GeneratedValue Long number; }"),
                wrong(
                        Message.UNSUPPORTED_TYPE,
                        "MP201: java.lang.Runnable is not a type that Hibernate stores in a column."
                                + " Give it a converter (@Convert), make it @Embeddable or Serializable, or mark the attribute"
                                + " @Transient.",
                        """
                        @Entity class Book {
                            @Id Long id;
                            Runnable ^work;
                        }
                        """),
                wrong(
                        Message.NOT_AN_ENUM,
                        "MP202: title is marked @Enumerated, but java.lang.String is no enum. Remove @Enumerated.",
                        "@Entity class Book { @Id Long id; ^@Enumerated String title; }"),
                wrong(
                        Message.ENUMERATED_VALUE_TYPE,
                        "MP249: the field of app.Genre that is marked @EnumeratedValue holds a java.lang.String, which is"
                                + " not stored as EnumType.ORDINAL, the default. Write @Enumerated(EnumType.STRING).",
                        "@Entity class Book { @Id Long id; Genre ^genre; }",
                        "enum Genre { NOVEL; @EnumeratedValue final String code = name(); }"),
                wrong(
                        Message.ENUMERATED_VALUE_TYPE,
                        "MP249: the field of app.Genre that is marked @EnumeratedValue holds a java.lang.String, which is"
                                + " not stored as EnumType.ORDINAL, the default. Write @MapKeyEnumerated(EnumType.STRING).",
                        "@Entity class Book { @Id Long id; @ElementCollection java.util.Map<Genre, String> ^notes; }",
                        "enum Genre { NOVEL; @EnumeratedValue final String code = name(); }"),
                wrong(
                        Message.NOT_A_DATE,
                        "MP203: due is marked @Temporal, but java.time.LocalDate is neither java.util.Date nor"
                                + " java.util.Calendar. Remove @Temporal: the type already says what is stored.",
                        "@Entity class Book { @Id Long id; ^@Temporal(TemporalType.DATE) java.time.LocalDate due; }"),
                wrong(
                        Message.ASSOCIATION_MISSING,
                        "MP204: target refers to the entity app.Target but is not marked as an association."
                                + " Mark it @ManyToOne or @OneToOne, or @Transient.",
                        "@Entity class Book { @Id Long id; Target ^target; }",
                        TARGET),
                wrong(
                        Message.COLLECTION_ANNOTATION_MISSING,
                        "MP205: tags is a java.util.Map but is not marked as a collection."
                                + " Mark it @ElementCollection, @OneToMany or @ManyToMany, or @Transient.",
                        "@Entity class Book { @Id Long id; Map<String, String> ^tags; }"),
                wrong(
                        Message.NOT_A_COLLECTION,
                        "MP206: tags is marked as a collection, but java.util.ArrayList is none that Hibernate can replace by"
                                + " its own. Declare it as java.util.Collection, List, Set or Map.",
                        "@Entity class Book { @Id Long id; @ElementCollection ArrayList<String> ^tags; }"),
                wrong(
                        Message.NOT_AN_ENTITY,
                        "MP207: the association refers to java.lang.String, which is no entity."
                                + " Mark java.lang.String with @Entity, or name the entity with targetEntity.",
                        "@Entity class Book { @Id Long id; @ManyToOne(targetEntity = String^.class) Object author; }"),
                wrong(
                        Message.ELEMENT_TYPE_UNKNOWN,
                        "MP208: what tags holds is not known."
                                + " Give its type arguments, or name the type with targetEntity, targetClass or @MapKeyClass.",
                        "@Entity class Book { @Id Long id; @SuppressWarnings(\"rawtypes\") @ElementCollection List ^tags; }"),
                wrong(
                        Message.WRAPPER_ARRAY,
                        "MP209: Hibernate refuses attributes of type java.lang.Byte[] by default. Use byte[].",
                        "@Entity class Book { @Id Long id; Byte[] ^cover; }"),
                wrong(
                        Message.BAD_CONVERTER,
                        "MP210: app.Other is no AttributeConverter with a column type that Hibernate stores."
                                + " Name a class that implements AttributeConverter<X, Y>.",
                        """
                        @Entity class Book { @Id Long id; @Convert(converter = Other^.class) String title; }
                        abstract class Other implements AttributeConverter<String, Runnable> {}
                        """),
                wrong(
                        Message.EMBEDDABLE_CYCLE,
                        "MP211: the embeddable app.Part contains itself. Break the cycle, or make one of them an entity.",
                        "@Entity class Book { @Id Long id; @Embedded Part part; }",
                        "@Embeddable class Part { String name; @Embedded Part ^part; }"),
                wrong(
                        Message.SCALE_ON_FLOAT,
                        "MP212: a scale has no meaning for a float or double. Remove it, or use BigDecimal.",
                        "@Entity class Book { @Id Long id; @Column(scale = ^2) double price; }"),
                wrong(
                        Message.PRECISION_TOO_LARGE,
                        "MP213: precision 24 is more than a float or double holds."
                                + " State at most 15 decimal digits, or use BigDecimal.",
                        "@Entity class Book { @Id Long id; @Column(precision = ^24) double price; }"),
                wrong(
                        Message.DUPLICATE_COLUMN,
                        "MP301: column title of table Book is already mapped by attribute title. Give one of them another"
                                + " name, or mark all but one insertable = false, updatable = false.",
                        """
                        @Entity class Book {
                            @Id Long id;
                            String title;
                            @Column(name = ^"title") String name;
                        }
                        """),
                wrong(
                        Message.DUPLICATE_TABLE,
                        "MP302: table links is already mapped by Book#first. Give one of them another name.",
                        """
                        @Entity
                        class Book {
                            @Id Long id;
                            @ManyToMany @JoinTable(name = "links") List<Target> first;
                            @ManyToMany @JoinTable(name = ^"links") List<Target> other;
                        }
                        """,
                        TARGET),
                wrong(
                        Message.SHARED_COLUMN,
                        "MP322: column title of table book, which Book maps too, is another here."
                                + " Describe it alike in both: the same type, nullable or not.",
                        "@Entity @Table(name = \"book\") class Book { @Id Long id; String title; }",
                        "@Entity @Table(name = \"book\") class Other { @Id Long id; ^@Column(length = 10) String title; }"),
                wrong(
                        Message.UNKNOWN_INDEX_COLUMN,
                        "MP303: the index names column titel, and table Book has none of that name. Did you mean \"title\"?"
                                + " Name a column of the table, not an attribute.",
                        """
                        @Entity
                        @Table(indexes = @Index(columnList = ^"titel desc"))
                        class Book { @Id Long id; String title; }
                        """),
                wrong(
                        Message.UNKNOWN_UNIQUE_COLUMN,
                        "MP304: the unique constraint names column author, and table Book has none of that name."
                                + " Did you mean \"author_id\"? Name columns of the table, not attributes.",
                        """
                        @Entity
                        @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"title", ^"author"}))
                        class Book { @Id Long id; String title; @ManyToOne Target author; }
                        """,
                        TARGET),
                wrong(
                        Message.INDEX_EXPRESSION,
                        "MP305: lower(title) is no column, and Hibernate indexes columns only."
                                + " Name a column, or write that index in a migration by hand.",
                        """
                        @Entity
                        @Table(indexes = @Index(columnList = ^"lower(title)"))
                        class Book { @Id Long id; String title; }
                        """),
                wrong(
                        Message.RESERVED_WORD,
                        "MP306: select is a reserved word in h2. Write @Column(name = \"`select`\"), choose another name, or"
                                + " set quoting = KEYWORDS on @Database.",
                        "@Entity class Book { @Id Long id; String ^select; }"),
                wrong(
                        Message.NAME_TOO_LONG,
                        "MP307: the name a123456789b123456789c123456789d123456789e123456789f123456789g123 has 64 bytes, and"
                                + " PostgreSQL cuts names at 63. Choose a shorter one.",
                        "@Entity class Book { @Id Long id;"
                                + " String ^a123456789b123456789c123456789d123456789e123456789f123456789g123; }"),
                new Case(
                        Message.UNIQUE_OPTIONS,
                        Reading.in("sqlite"),
                        "MP311: a unique key of table Book has options, and in sqlite it is an index, which takes none of"
                                + " them. Remove the options, or remove sqlite from the dialects.",
                        List.of("@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = \"isbn\","
                                + " options = \"on conflict ignore\")) ^class Book { @Id Long id; String isbn; }")),
                new Case(
                        Message.TYPE_MISSING,
                        Reading.in("sqlite"),
                        "MP217: Hibernate's dialect of sqlite has no type for the code ARRAY."
                                + " Use another type, or remove sqlite from the dialects.",
                        List.of("@Entity class Book { @Id Long id;"
                                + " @org.hibernate.annotations.JdbcTypeCode(2003) String[] ^words; }")),
                new Case(
                        Message.DEFINITION_QUOTED,
                        Reading.with(Naming.JPA, Quoting.ALL),
                        "MP308: with all names quoted Hibernate quotes columnDefinition as well, which no database"
                                + " understands. Remove columnDefinition, or set quoting = KEYWORDS.",
                        List.of(
                                "@Entity class Book { @Id Long id; @Column(columnDefinition = ^\"int default 1\") int n; }")),
                wrong(
                        Message.UNKNOWN_SECONDARY_TABLE,
                        "MP321: entity Book has no table more. Declare it with @SecondaryTable(name = \"more\") on Book.",
                        "@Entity class Book { @Id Long id; @Column(table = ^\"more\") String summary; }"),
                wrong(
                        Message.UNKNOWN_MAPPED_BY,
                        "MP401: mappedBy names book, and Review has no such attribute. Did you mean \"books\"?"
                                + " Name the attribute of Review that owns the association.",
                        "@Entity class Book { @Id Long id; @OneToMany(mappedBy = ^\"book\") List<Review> reviews; }",
                        "@Entity class Review { @Id Long id; @ManyToOne Book books; }"),
                wrong(
                        Message.MAPPED_BY_AND_JOIN,
                        "MP402: reviews is mapped by the other side and states join columns or a join table of its own."
                                + " Keep one of the two: the owning side states the columns.",
                        "@Entity class Book { @Id Long id;"
                                + " @OneToMany(mappedBy = ^\"book\") @JoinColumn List<Review> reviews; }",
                        "@Entity class Review { @Id Long id; @ManyToOne Book book; }"),
                wrong(
                        Message.ANY_WITHOUT_COLUMN,
                        "MP432: @Any has no column for the key of what it refers to. Add @JoinColumn.",
                        "@Entity class Book { @Id Long id; ^@org.hibernate.annotations.Any @org.hibernate.annotations.AnyKeyJavaClass(Long.class) Object about; }"),
                wrong(
                        Message.ANY_KEY_UNKNOWN,
                        "MP433: the type of the keys that about refers to is not known. State it with @AnyKeyJavaClass: String, a whole number, BigDecimal or UUID.",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.Any @JoinColumn(name = \"about_id\") Object ^about; }"),
                wrong(
                        Message.COLLECTION_ID_UNKNOWN,
                        "MP434: the type of the key of each row of tags is not known. State it with @CollectionIdJavaClass: String, a whole number, BigDecimal or UUID.",
                        "@Entity class Book { @Id Long id; @ElementCollection ^@org.hibernate.annotations.CollectionId(generator = \"increment\") List<String> tags; }"),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: an embeddable below Size, which is embedded itself, shapes the schema and is not mapped yet."
                                + " Remove it; Cairn never ignores a mapping silently.",
                        "@Entity class Book { @Id Long id; Size size; }",
                        "@Embeddable class Size { int width; }",
                        "@Embeddable ^class Box extends Size { int depth; }"),
                wrong(
                        Message.MAPPED_BY_INVERSE,
                        "MP435: mappedBy names pages of Book, which is mapped by the other side itself. Remove mappedBy from one of the two: it then owns the association.",
                        "@Entity class Page { @Id Long id; @ManyToOne Book book; @OneToOne(mappedBy = ^\"pages\") Book other; }",
                        "@Entity class Book { @Id Long id; @OneToMany(mappedBy = \"book\") List<Page> pages; }"),
                wrong(
                        Message.NOT_FOUND_ON_MANY,
                        "MP436: @NotFound on a one-to-many has no foreign key that it could be about. Put it on the @ManyToOne side.",
                        "@Entity class Book { @Id Long id; @OneToMany ^@org.hibernate.annotations.NotFound List<Target> targets; }",
                        TARGET),
                wrong(
                        Message.NO_UNIQUE_COLUMNS,
                        "MP323: the unique constraint names no columns. Name them with columnNames.",
                        "@Entity @Table(uniqueConstraints = ^@UniqueConstraint(columnNames = {})) class Book { @Id Long id; }"),
                wrong(
                        Message.UNKNOWN_REFERENCED_COLUMN,
                        "MP403: referencedColumnName is cod, and table Target has no such column. Did you mean \"code\"?"
                                + " Name a column of that table.",
                        "@Entity class Book { @Id Long id;"
                                + " @ManyToOne @JoinColumn(referencedColumnName = ^\"cod\") Target target; }",
                        TARGET),
                wrong(
                        Message.JOIN_COLUMN_COUNT,
                        "MP404: 1 join columns refer to table Pair, whose primary key has 2 columns."
                                + " State one per column of the key, with referencedColumnName.",
                        "@Entity class Book { @Id Long id; @ManyToOne ^@JoinColumn(name = \"p\") Pair pair; }",
                        "@Entity @IdClass(Pair.Key.class) class Pair { @Id Long a; @Id Long b;"
                                + " static class Key implements java.io.Serializable { Long a; Long b; } }"),
                wrong(
                        Message.MAP_KEY_OF_ASSOCIATION,
                        "MP451: @MapKey without a name means the id of Page, which is the association target, and Hibernate"
                                + " finds no such key. Name another attribute of Page: @MapKey(name = ...).",
                        "@Entity class Book { @Id Long id; @OneToMany(mappedBy = \"book\") ^@MapKey Map<Long, Page> m; }",
                        "@Entity class Page { @Id @OneToOne Target target; @ManyToOne Book book; }",
                        TARGET),
                wrong(
                        Message.MAP_KEY_OF_SEVERAL_IDS,
                        "MP443: @MapKey without a name means the id of Pair, which has several id attributes: a, b."
                                + " Name one attribute of Pair: @MapKey(name = ...).",
                        "@Entity class Book { @Id Long id; @OneToMany(mappedBy = \"b\") ^@MapKey Map<String, Pair> m; }",
                        "@Entity class Pair { @Id Long a; @Id @ManyToOne Book b; }"),
                wrong(
                        Message.UNKNOWN_MAP_KEY,
                        "MP405: @MapKey names kode, and Target has no such attribute. Did you mean \"code\"?"
                                + " Name an attribute of Target.",
                        "@Entity class Book { @Id Long id; @OneToMany @MapKey(name = ^\"kode\") Map<String, Target> m; }",
                        TARGET),
                wrong(
                        Message.MIXED_INHERITANCE,
                        "MP501: Novel states another inheritance strategy than its root Book."
                                + " State the strategy on the root alone.",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity @Inheritance(strategy = InheritanceType^.JOINED) class Novel extends Book { }"),
                wrong(
                        Message.TABLE_ON_SUBCLASS,
                        "MP502: Novel shares the table of Book and cannot have one of its own."
                                + " Remove @Table, or make Book @Inheritance(strategy = InheritanceType.JOINED).",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity ^@Table(name = \"novel\") class Novel extends Book { }"),
                wrong(
                        Message.BAD_DISCRIMINATOR_VALUE,
                        "MP503: the discriminator value novel is no CHAR. State one with @DiscriminatorValue.",
                        "@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)"
                                + " @DiscriminatorValue(\"B\") class Book { @Id Long id; }",
                        "@Entity @DiscriminatorValue(^\"novel\") class Novel extends Book { }"),
                wrong(
                        Message.DUPLICATE_DISCRIMINATOR_VALUE,
                        "MP504: the discriminator value Book stands for Book and Novel. Give each class its own.",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity @DiscriminatorValue(^\"Book\") class Novel extends Book { }"),
                wrong(
                        Message.UNKNOWN_GENERATOR,
                        "MP602: what the generator native needs of the schema is not known before it runs."
                                + " Use GenerationType.SEQUENCE, IDENTITY or TABLE, which say it.",
                        """
                        @Entity
                        class Book {
                            @Id @GeneratedValue(generator = "own")
                            ^@org.hibernate.annotations.GenericGenerator(name = "own", strategy = "native")
                            Long id;
                        }
                        """),
                wrong(
                        Message.GENERATED_TYPE,
                        "MP601: generation IDENTITY makes no values of type java.lang.String."
                                + " Use a type that fits: Long for sequences and identity, java.util.UUID for UUID.",
                        "@Entity class Book { @Id ^@GeneratedValue(strategy = GenerationType.IDENTITY) String id; }"),
                wrong(
                        Message.NOT_MAPPED_YET,
                        "MP901: @ListIndexJdbcTypeCode shapes the schema and is not mapped yet."
                                + " Remove it; Cairn never ignores a mapping silently.",
                        """
                        @Entity
                        class Book { @Id Long id; ^@org.hibernate.annotations.ListIndexJdbcTypeCode(4) String title; }
                        """),
                wrong(
                        Message.TYPE_UNDECIDED,
                        "MP214: what @Type makes of the column is decided by app.Money when the program runs."
                                + " State the type with @Column(columnDefinition = ...), or use @JdbcTypeCode.",
                        """
                        abstract class Money implements org.hibernate.usertype.UserType<String> {}
                        """,
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.Type(Money^.class) String price; }"),
                wrong(
                        Message.TYPE_UNDECIDED,
                        "MP214: what @JdbcType makes of the column is decided by app.Own when the program runs."
                                + " State the type with @Column(columnDefinition = ...), or use @JdbcTypeCode.",
                        "abstract class Own implements org.hibernate.type.descriptor.jdbc.JdbcType {}",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.JdbcType(Own^.class) String price; }"),
                wrong(
                        Message.TYPE_CODE_UNKNOWN,
                        "MP215: the type code 3200 names no type that a column may have in every database."
                                + " Use another constant of SqlTypes, or state the type with @Column(columnDefinition ="
                                + " ...).",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(^3200) byte[] shape; }"),
                wrong(
                        Message.TYPE_CODE_MISMATCH,
                        "MP216: type code TIMESTAMP makes no column of java.lang.String."
                                + " Use a code for values of that kind, or state the type with @Column(columnDefinition ="
                                + " ...).",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(93) String ^at; }"),
                new Case(
                        Message.TYPE_MISSING,
                        Reading.plain(),
                        "MP217: Hibernate's dialect of postgresql has no type for enums without a name."
                                + " Use another type, or remove postgresql from the dialects.",
                        List.of(
                                "enum Colour { RED }",
                                "@Entity class Book { @Id Long id;"
                                        + " @org.hibernate.annotations.JdbcTypeCode(6000) Colour ^colour; }")),
                wrong(
                        Message.TIME_ZONE_AUTO,
                        "MP218: TimeZoneStorageType.AUTO makes one column in h2 and two in postgresql."
                                + " Write COLUMN or NORMALIZE_UTC, which are the same everywhere.",
                        "@Entity class Book { @Id Long id;"
                                + " ^@org.hibernate.annotations.TimeZoneStorage java.time.OffsetDateTime at; }"),
                wrong(
                        Message.NESTED_ARRAY,
                        "MP219: java.lang.String[][] is an array of arrays, which Hibernate does not store."
                                + " Make it an array of values, or a JSON document with @JdbcTypeCode(SqlTypes.JSON).",
                        "@Entity class Book { @Id Long id; String[][] ^words; }"),
                wrong(
                        Message.TIME_ZONE_IN_COLLECTION,
                        "MP220: the offset of an element has no column of its own."
                                + " Use another kind of @TimeZoneStorage, or an embeddable element.",
                        "@Entity class Book { @Id Long id; @ElementCollection @org.hibernate.annotations.TimeZoneStorage("
                                + "org.hibernate.annotations.TimeZoneStorageType^.COLUMN)"
                                + " java.util.Set<java.time.OffsetDateTime> read; }"),
                wrong(
                        Message.TIME_ZONE_OF_GETTER,
                        "MP225: at is read through a getter, and there Hibernate stores nothing of a time and its offset"
                                + " in two columns. Move the annotations to the field and add @Access(AccessType.FIELD),"
                                + " or use another kind of @TimeZoneStorage.",
                        "@Entity class Book { @Id public Long getId() { return null; } public void setId(Long id) {}"
                                + " @org.hibernate.annotations.TimeZoneStorage("
                                + "org.hibernate.annotations.TimeZoneStorageType^.COLUMN)"
                                + " public java.time.OffsetDateTime getAt() { return null; }"
                                + " public void setAt(java.time.OffsetDateTime at) {} }"),
                wrong(
                        Message.DUPLICATE_COLUMN,
                        "MP301: column line of table Member is already mapped by Member. Give one of them another name, or mark"
                                + " all but one insertable = false, updatable = false.",
                        "@Embeddable class Seat { Integer line; }",
                        "@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Guest { @Id Long id; }",
                        "@Entity class Member extends Guest { @Embedded Seat usual; }",
                        "@Entity class Evening { @Id Long id; @OneToMany @JoinColumn(name = \"evening\")"
                                + " Map<Seat, Guest> ^guests; }"),
                wrong(
                        Message.TIME_ZONE_COLUMN_UNUSED,
                        "MP228: a time stored as NATIVE has no column for its offset, and Hibernate refuses"
                                + " @TimeZoneColumn there. Remove @TimeZoneColumn, or write"
                                + " @TimeZoneStorage(TimeZoneStorageType.COLUMN).",
                        "@Entity class Book { @Id Long id;"
                                + " @org.hibernate.annotations.TimeZoneStorage("
                                + "org.hibernate.annotations.TimeZoneStorageType.NATIVE)"
                                + " ^@org.hibernate.annotations.TimeZoneColumn(name = \"z\")"
                                + " java.time.OffsetDateTime at; }"),
                wrong(
                        Message.ID_CLASS_TYPE,
                        "MP226: kind, which town refers to, states a type, and the id class knows nothing of it:"
                                + " Hibernate gives the join column another."
                                + " Use @EmbeddedId with @MapsId, or let kind state no type.",
                        "@Entity class Town { enum Kind { A } @Id @Enumerated(EnumType.STRING) Kind kind; }",
                        "class HouseKey { Long id; Town.Kind town; }",
                        "@Entity @IdClass(HouseKey.class) class House { @Id Long id;"
                                + " @Id @ManyToOne Town ^town; }"),
                wrong(
                        Message.CONVERT_FORBIDDEN,
                        "MP221: at is marked @Version, and Hibernate converts no such attribute."
                                + " Remove @Convert, or use an embeddable or another type.",
                        "@Converter class Text implements AttributeConverter<Point, String> {"
                                + " public String convertToDatabaseColumn(Point p) { return null; }"
                                + " public Point convertToEntityAttribute(String s) { return null; } }",
                        "@Embeddable class Point implements java.io.Serializable { int x; }",
                        "@Entity class Book { @Id Long id; @Version ^@Convert(converter = Text.class) Point at; }"),
                wrong(
                        Message.CONVERT_EMBEDDED,
                        "MP222: at is embedded, and @Convert names no attribute of it."
                                + " Name one with attributeName, or remove @Embedded to convert at as a whole.",
                        "@Converter class Text implements AttributeConverter<Point, String> {"
                                + " public String convertToDatabaseColumn(Point p) { return null; }"
                                + " public Point convertToEntityAttribute(String s) { return null; } }",
                        "@Embeddable class Point implements java.io.Serializable { int x; }",
                        "@Entity class Book { @Id Long id; @Embedded ^@Convert(converter = Text.class) Point at; }"),
                wrong(
                        Message.CONVERT_NOT_EMBEDDED,
                        "MP223: Hibernate takes at for one converted value unless it is marked @Embedded."
                                + " Mark it @Embedded.",
                        "@Converter class Text implements AttributeConverter<Point, String> {"
                                + " public String convertToDatabaseColumn(Point p) { return null; }"
                                + " public Point convertToEntityAttribute(String s) { return null; } }",
                        "@Embeddable class Point implements java.io.Serializable { int x; }",
                        "@Entity class Book { @Id Long id;"
                                + " ^@Convert(attributeName = \"x\", disableConversion = true) Point at; }"),
                wrong(
                        Message.TYPE_NAME_TAKEN,
                        "MP309: the enum type Book has the name of table Book."
                                + " Rename the enum, or use @Enumerated(EnumType.STRING) without a type of its own.",
                        "class Kinds { enum Book { NOVEL } }",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(6001) Kinds.Book ^kind; }"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_reported_once_with_its_text_at_its_place(Case wrong) {
        String place = "";
        List<String> sources = new ArrayList<>();
        for (String source : wrong.sources) {
            int mark = source.indexOf('^');
            if (mark >= 0) {
                place = source.substring(mark + 1)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
            }
            sources.add(source.replace("^", ""));
        }
        sources.forEach(wrong.reading::source);
        wrong.reading.file("lombok/Getter", "package lombok; public @interface Getter {}");

        Reading.Result result = wrong.reading.read();

        assertThat(result.diagnostics())
                .extracting(d -> d.getKind() + " " + d.getMessage(Locale.ROOT))
                .containsExactly("ERROR " + wrong.text);
        assertThat(result.problems()).extracting(p -> p.message()).containsExactly(wrong.message);
        assertThat(shown(result.diagnostics().get(0))).isEqualTo(place);
    }

    /** The source from the diagnostic's place to the end of its line. */
    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            String source = diagnostic.getSource().getCharContent(true).toString();
            return source.substring((int) diagnostic.getPosition())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_mapping_message_has_a_case() {
        Set<Message> without = EnumSet.copyOf(Arrays.stream(Message.values())
                .filter(m -> m.code().startsWith("MP"))
                .toList());
        cases().forEach(c -> without.remove(c.message));
        assertThat(without).isEmpty();
    }

    @Test
    void codes_are_unique_but_for_the_kinds_of_one_hazard() {
        List<String> codes = Arrays.stream(Message.values())
                .map(Message::code)
                .filter(c -> c.startsWith("MP"))
                .collect(Collectors.toList());
        assertThat(codes).doesNotHaveDuplicates();
    }
}
