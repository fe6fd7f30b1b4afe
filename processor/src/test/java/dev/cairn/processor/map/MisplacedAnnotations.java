package dev.cairn.processor.map;

import dev.cairn.processor.problem.Message;
import java.util.stream.Stream;

/** Annotations that shape no table, or not this one, where Hibernate does not start with them. */
final class MisplacedAnnotations {

    private MisplacedAnnotations() {}

    static Stream<MappingProblemsTest.Case> cases() {
        return Stream.of(
                MappingProblemsTest.wrong(
                        Message.BAD_CALLBACK,
                        "MP124: the callback before has a parameter or a result, and Hibernate calls it without. Make it void, without parameters.",
                        "@Entity class Book { @Id Long id; ^@PrePersist String before() { return null; } }"),
                MappingProblemsTest.wrong(
                        Message.SECOND_CALLBACK,
                        "MP125: a class has one @PreUpdate method, and one is one already. Call one of them from the other.",
                        "@Entity class Book { @Id Long id; @PreUpdate void one() {} ^@PreUpdate void two() {} }"),
                MappingProblemsTest.wrong(
                        Message.TWO_GETTERS,
                        "MP126: attribute lent has two getters, isLent and getLent. Remove one of them, or mark it @Transient.",
                        "@Entity class Book { @Id public Long getId() { return 0L; } void setId(Long id) {}  Boolean getLent() { return true; } Boolean ^isLent() { return true; } void setLent(Boolean lent) {} }"),
                MappingProblemsTest.wrong(
                        Message.NO_SETTER,
                        "MP127: attribute title is accessed by property and has no setter. Add one, which may be private, or mark the getter @Transient.",
                        "@Entity class Book { @Id Long getId() { return 0L; } private void setId(Long id) {} String ^getTitle() { return null; } }"),
                MappingProblemsTest.wrong(
                        Message.EMPTY_KEY,
                        "MP128: Key is used as a key and has no attributes. Give it some.",
                        "@Entity class Book { ^@EmbeddedId Key id; }",
                        "@Embeddable class Key {}"),
                MappingProblemsTest.wrong(
                        Message.OVERRIDE_OF_ENTITY,
                        "MP129: attribute code is inherited from the entity Target, and only what a mapped superclass declares can be overridden. Remove the override.",
                        MappingProblemsTest.TARGET,
                        "@Entity ^@AttributeOverride(name = \"code\", column = @Column(name = \"c\")) class Book extends Target {}"),
                MappingProblemsTest.wrong(
                        Message.FILTER_WITHOUT_CONDITION,
                        "MP130: the filter own has no condition, and its @FilterDef has none either. Add condition = ...",
                        "@Entity @org.hibernate.annotations.FilterDef(name = \"own\") ^@org.hibernate.annotations.Filter(name = \"own\") class Book { @Id Long id; }"),
                MappingProblemsTest.wrong(
                        Message.UNKNOWN_GRAPH_ATTRIBUTE,
                        "MP131: the entity graph names titel, and Book has no such attribute. Did you mean \"title\"? Name an attribute of Book.",
                        "@Entity @NamedEntityGraph(attributeNodes = @NamedAttributeNode(^\"titel\")) class Book { @Id Long id; String title; }"),
                MappingProblemsTest.wrong(
                        Message.NAMED_TWICE,
                        "MP132: the query all is declared here and on Book. Give one of them another name.",
                        "@Entity @NamedQuery(name = \"all\", query = \"from Book\") class Book { @Id Long id; }",
                        "@Entity @NamedQuery(name = ^\"all\", query = \"from Other\") class Other { @Id Long id; }"),
                MappingProblemsTest.wrong(
                        Message.BAD_LISTENER,
                        "MP133: the callback before of a listener takes one argument and gives no result. Make it void, with the entity as its parameter.",
                        "@Entity @EntityListeners(Log.class) class Book { @Id Long id; }",
                        "class Log { ^@PrePersist void before() {} }"),
                MappingProblemsTest.wrong(
                        Message.CONTRADICTION,
                        "MP244: @Id and @Formula exclude each other. Keep one of the two.",
                        "@Entity class Book { @Id ^@org.hibernate.annotations.Formula(\"1\") Long id; }"),
                MappingProblemsTest.wrong(
                        Message.CONTRADICTION,
                        "MP244: strategy = TIMESTAMP and a converter exclude each other. Keep one of the two.",
                        "@Entity @org.hibernate.annotations.SoftDelete(strategy = org.hibernate.annotations.SoftDeleteType.TIMESTAMP, converter = org.hibernate.type.YesNoConverter^.class) class Book { @Id Long id; }"),
                MappingProblemsTest.wrong(
                        Message.MISPLACED,
                        "MP245: @OrderColumn belongs on a list, and Hibernate refuses it here. Remove it.",
                        "@Entity class Book { @Id Long id; @ElementCollection ^@OrderColumn Set<String> tags; }"),
                MappingProblemsTest.wrong(
                        Message.MISPLACED,
                        "MP245: @MapKey belongs on a map, and Hibernate refuses it here. Remove it.",
                        MappingProblemsTest.TARGET,
                        "@Entity class Book { @Id Long id; @OneToMany ^@MapKey(name = \"id\") List<Target> targets; }"),
                MappingProblemsTest.wrong(
                        Message.BAD_VERSION,
                        "MP246: version is marked @Version, but a java.lang.String has no next value. Use int, long, short, or a date with a time.",
                        "@Entity class Book { @Id Long id; ^@Version String version; }"),
                MappingProblemsTest.wrong(
                        Message.NO_PLACEHOLDER,
                        "MP247: the write expression has not exactly one ?. Write ? once, where the value goes.",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.ColumnTransformer(write = ^\"upper()\") String title; }"),
                MappingProblemsTest.wrong(
                        Message.EMBEDDED_IN_TWO_TABLES,
                        "MP248: the attributes of Size lie in different tables. Put all of them into one, with the same @Column(table = ...).",
                        "@Entity @SecondaryTable(name = \"more\") class Book { @Id Long id; Size ^size; }",
                        "@Embeddable class Size { int width; @Column(table = \"more\") int height; }"),
                MappingProblemsTest.wrong(
                        Message.KEY_NAME_TWICE,
                        "MP310: two keys or indexes of table Book are named IX. Give one of them another name.",
                        "@Entity @Table(indexes = {@Index(name = \"ix\", columnList = \"a\"), @Index(name = \"IX\", columnList = \"b\")}) ^class Book { @Id Long id; int a; int b; }"),
                MappingProblemsTest.wrong(
                        Message.MISPLACED,
                        "MP245: @PartitionKey belongs on an attribute in the table of the primary key, and Hibernate refuses it here. Remove it.",
                        "@Entity @SecondaryTable(name = \"more\") class Book { @Id Long id; @Column(table = \"more\") ^@org.hibernate.annotations.PartitionKey int shelf; }"),
                MappingProblemsTest.wrong(
                        Message.PARTITIONED_TARGET,
                        "MP442: table Page has a foreign key to Book, whose key in postgresql also holds its @PartitionKey, so that the id alone is no key."
                                + " Make the partition key part of the id, or write @ForeignKey(ConstraintMode.NO_CONSTRAINT).",
                        "@Entity class Book { @Id Long id; @org.hibernate.annotations.PartitionKey int shelf; }",
                        "@Entity ^class Page { @Id Long id; @ManyToOne Book book; }"),
                MappingProblemsTest.wrong(
                        Message.DERIVED_ID_OF_JOINED,
                        "MP444: Page has its id from book, and its subclasses have tables of their own, which Hibernate cannot start with."
                                + " Give Page an id of its own, or use a single table.",
                        "@Entity class Book { @Id Long id; }",
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) class Page { @Id Long id; @OneToOne ^@MapsId Book book; }",
                        "@Entity class Cover extends Page { int colour; }"),
                MappingProblemsTest.wrong(
                        Message.ID_CLASS_TO_SUBCLASS,
                        "MP445: novel is part of an @IdClass and refers to Novel, a subclass of an entity with an embedded id, with which Hibernate never starts."
                                + " Refer to Book instead, or use @EmbeddedId with @MapsId.",
                        "@Embeddable class Key implements java.io.Serializable { int shelf; int place; }",
                        "@Entity class Book { @EmbeddedId Key key; }",
                        "@Entity class Novel extends Book { }",
                        "class ReviewId implements java.io.Serializable { Key novel; int number; }",
                        "@Entity @IdClass(ReviewId.class) class Review { ^@Id @ManyToOne Novel novel; @Id int number; }"),
                MappingProblemsTest.wrong(
                        Message.ID_CLASS_TO_BORROWED_ID,
                        "MP452: cover is part of an @IdClass and refers to Cover, whose id is that of Book, an embedded id"
                                + " or one of an @IdClass: Hibernate never starts with that. Refer to Book instead, or give Cover an id of its own.",
                        "class BookId implements java.io.Serializable { int shelf; int place; }",
                        "@Entity @IdClass(BookId.class) class Book { @Id int shelf; @Id int place; }",
                        "@Entity class Cover { @Id @OneToOne Book book; }",
                        "class ReviewId implements java.io.Serializable { BookId cover; int number; }",
                        "@Entity @IdClass(ReviewId.class) class Review { ^@Id @ManyToOne Cover cover; @Id int number; }"),
                MappingProblemsTest.wrong(
                        Message.UNKNOWN_COMMENTED,
                        "MP324: the comment is on titel, and title has no such column. Did you mean \"title\"?"
                                + " Name a column as the database has it, or leave out on.",
                        "@Entity class Book { @Id Long id; ^@org.hibernate.annotations.Comment(on = \"titel\", value = \"x\") String title; }"),
                MappingProblemsTest.wrong(
                        Message.COLLECTION_IN_KEY,
                        "MP440: tags is a collection inside a key. Move it to the entity.",
                        "@Entity class Book { @EmbeddedId Key id; }",
                        "@Embeddable class Key { Long number; @ElementCollection List<String> ^tags; }"),
                MappingProblemsTest.wrong(
                        Message.KEY_OF_ITSELF,
                        "MP441: the key of Book is made of the key of Book, and that one of itself. Give one of them a key of its own.",
                        "@Entity class Book { @Id @ManyToOne Book ^parent; }"),
                MappingProblemsTest.wrong(
                        Message.JOIN_COLUMN_OF_TABLE,
                        "MP437: @JoinColumn is not for the columns of a table between. Write it inside @CollectionTable(joinColumns).",
                        "@Entity class Book { @Id Long id; @ElementCollection ^@JoinColumn(name = \"b\") List<String> tags; }"),
                MappingProblemsTest.wrong(
                        Message.REFERENCE_MISSING,
                        "MP438: some of the join columns of one association say what they refer to, and this one does not. Add referencedColumnName.",
                        "class Key implements java.io.Serializable { Long a; Long b; }",
                        "@Entity @IdClass(Key.class) class Shelf { @Id Long a; @Id Long b; }",
                        "@Entity class Book { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = \"x\", referencedColumnName = \"a\"), ^@JoinColumn(name = \"y\")}) Shelf shelf; }"),
                MappingProblemsTest.wrong(
                        Message.MAPPED_BY_COLLECTION,
                        "MP439: mappedBy names books of Cover, which is a collection. Name an attribute marked @OneToOne.",
                        "@Entity class Book { @Id Long id; @OneToOne(mappedBy = ^\"books\") Cover cover; }",
                        "@Entity class Cover { @Id Long id; @OneToMany List<Book> books; }"),
                MappingProblemsTest.wrong(
                        Message.NOT_EMBEDDABLE,
                        "MP224: title is marked @Embedded, but java.lang.String is no class of attributes. Remove @Embedded.",
                        "@Entity class Book { @Id Long id; @Embedded String ^title; }"));
    }
}
