package dev.cairn.processor.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Every message to the user, as code, fact and remedy. Placeholders are {@code {0}}, {@code {1}}, ... A code once released keeps
 * its meaning.
 */
public enum Message {
    // Options and @Database.
    UNKNOWN_OPTION("CF101", "there is no option {0}.{1}", "Known: {2}."),
    UNKNOWN_OPTION_VALUE("CF102", "option {0} has the unknown value \"{1}\".{2}", "Known: {3}."),
    BAD_HAZARD_LEVEL(
            "CF103",
            "option cairn.hazards holds \"{0}\", which is no hazard with a level.",
            "Write it as DL103:off, LK*:note, LK101@postgresql:error or *:warn, with commas between; levels are error, warn, note,"
                    + " off."),
    BAD_MIGRATION_NAME(
            "CF104",
            "option cairn.name is \"{0}\", which is no name of a migration.",
            "Use at most 60 small letters, digits and underscores, such as add_email."),
    BAD_MERGE(
            "CF106",
            "option cairn.merge is \"{0}\", which names no side of a fork.",
            "Write rebase to withdraw the later side, or the id of the last migration of the side to withdraw."),
    BAD_DATABASE_NAME(
            "CF201",
            "\"{0}\" is no name of a database.",
            "Use small letters, digits, - and _, beginning with a letter; default, changes and migration are taken."),
    DATABASE_TWICE("CF202", "{0} is declared here and on package {1}.", "Give one of them another name."),
    NO_DIALECT("CF203", "@Database names no dialect.", "Name at least one, or leave dialects out for H2."),
    BAD_REPOSITORY_SUFFIX(
            "CF204",
            "\"{0}\" cannot end the name of a class.",
            "Use letters and digits, such as repositorySuffix = \"Store\"."),

    // Files, snapshot, history.
    CANNOT_READ("FS101", "cannot read {0}: {1}.", "Nothing was written."),
    CANNOT_WRITE(
            "FS102",
            "cannot write {0}: {1}.",
            "Every file is as it was. Make the directory writable or name another one with -Acairn.dir."),
    LOCKED(
            "FS110",
            "{0} is writing to {1} and has not finished for {2} seconds. Nothing was written.",
            "Let that build finish, or end it, then compile again."),
    CANNOT_MIRROR(
            "FS109",
            "cannot write {0} in the class output: {1}.",
            "The project's own files are complete; make the class output writable and compile again."),
    CANNOT_GENERATE("RP102", "no {0} is generated: {1}.", ""),
    BAD_CHANGE_LIST("FS103", "{0} is no change list: {1}.", "Restore the file from version control."),
    CONFLICTED_CHANGE_LIST(
            "FS111",
            "{0} is in conflict: two branches made a migration of this name in the same second.",
            "Keep the one of the branch that is checked out, with git checkout --ours . in {1} (--theirs for the other one),"
                    + " and compile: what the entities say beyond it is written anew. Where a database ran the other one, run"
                    + " cairn undo {2} there first."),
    RENAMED_CHANGE_LIST("FS104", "{0} holds the change list of {1}.", "Name the file {1}.json again."),
    NEWER_FORMAT(
            "FS105",
            "{0} has format {1}; this version knows formats up to {2}.",
            "Build with the version of Cairn that wrote it, or a newer one."),
    FOREIGN_SCRIPT(
            "FS106",
            "{0} is no migration of Cairn: {1}.",
            "Move files of other tools elsewhere, or keep Cairn's in a directory of their own with -Acairn.dir."),
    MISSING_CHANGE_LIST(
            "FS107",
            "{0} belongs to migration {1}, but {2} is missing.",
            "Restore the change list from version control; if the migration was never applied anywhere, delete its SQL"
                    + " files as well."),
    BROKEN_HISTORY("FS108", "{0}", "{1}"),
    FORKED_HISTORY("HX104", "{0}", "{1}"),
    MISSING_HISTORY(
            "HX109",
            "the migrations require {0} of {1}, which is not on the class path (no {2}).",
            "Add the module that it belongs to."),
    OLD_HISTORY(
            "HX109",
            "the migrations require {0} of {1}, which the class path has in another version: it {2}.",
            "Compile against the version of that module that has it."),
    SAME_HISTORY(
            "HX110",
            "{0} of another module belongs to {1}, and so do the entities here.",
            "Give one of the two another name with @Database(name = ...)."),
    FOREIGN_TABLE(
            "HX112",
            "foreign key {0} refers to table {1}, which the newest schema of {2} on the class path does not have.",
            "Build that module again, and give both the same naming and quoting."),
    NO_SUCH_SIDE(
            "CF106", "option cairn.merge is \"{0}\", but no side of the fork ends with it.", "The sides end with {1}."),
    NOT_UP_TO_DATE(
            "HX107",
            "the entities and the committed files disagree: {0}",
            "Compile once without -Acairn.mode=check and commit what was written."),
    LOST_CONSTANTS(
            "HX113",
            "branches added {0} to column {1} of {2}, and the merged enum has none of them: databases may hold them, and no"
                    + " change of the column shows that they go.",
            "Keep them for this build, which joins the branches; then take them out, which is a migration that looks for such"
                    + " rows."),
    AMBIGUOUS_COLUMN(
            "DL104",
            "column {0} goes while one of the same shape comes: is it renamed, or gone with its values?",
            "If renamed, write {1}; if gone, write @Dropped(\"{2}\") on {3}."),
    AMBIGUOUS_TABLE(
            "DL104",
            "table {0} goes while one of the same shape comes: is it renamed, or gone with its rows?",
            "If renamed, write {1}; if gone, write @Dropped(\"{2}\") on {3}."),
    AMBIGUOUS_CLASS(
            "DL104",
            "a class goes whose rows column {0} tells apart while another comes: is it renamed, or gone with its rows?",
            "If renamed, write {1}; if gone, delete its rows in a migration of your own, and write @Dropped(\"{2}\") on {3}."),

    NO_ID("MP101", "entity {0} has no id.", "Mark the attribute of its primary key with @Id or @EmbeddedId."),
    RECORD_ENTITY(
            "MP102",
            "{0} is a record, and Hibernate cannot use a record as an entity.",
            "Make it a class; a record may be an embeddable."),
    ENTITY_NOT_A_CLASS("MP103", "{0} is marked as an entity but is no class.", "Make it a class."),
    NO_DEFAULT_CONSTRUCTOR(
            "MP104",
            "entity {0} has no constructor without parameters, so Hibernate cannot load it.",
            "Add one; it may be protected."),
    INNER_ENTITY("MP105", "entity {0} is an inner class that is not static.", "Make it static or a class of its own."),
    GENERATED_GETTER(
            "MP106",
            "attribute {0} is accessed by property, and its getter is generated after Cairn has run.",
            "Write the getter, or put @Id and the other mapping annotations on fields (field access)."),
    DUPLICATE_ENTITY_NAME(
            "MP107",
            "the entity name {0} stands for {1} and {2}.",
            "Give one of them another with @Entity(name = ...)."),
    TWO_KINDS("MP121", "a class marked {1} cannot be {0} as well.", "Keep one of the two."),
    TWO_IDS("MP122", "an entity with an @EmbeddedId cannot have an @Id beside it.", "Keep one of the two."),
    ID_CLASS_DIFFERS(
            "MP123",
            "the id class {0} {1}.",
            "Give it one attribute per @Id of the entity, of the same name and type."),
    BAD_CALLBACK(
            "MP124",
            "the callback {0} has a parameter or a result, and Hibernate calls it without.",
            "Make it void, without parameters."),
    SECOND_CALLBACK(
            "MP125", "a class has one @{0} method, and {1} is one already.", "Call one of them from the other."),
    TWO_GETTERS("MP126", "attribute {0} has two getters, {1} and {2}.", "Remove one of them, or mark it @Transient."),
    NO_SETTER(
            "MP127",
            "attribute {0} is accessed by property and has no setter.",
            "Add one, which may be private, or mark the getter @Transient."),
    EMPTY_KEY("MP128", "{0} is used as a key and has no attributes.", "Give it some."),
    OVERRIDE_OF_ENTITY(
            "MP129",
            "attribute {0} is inherited from the entity {1}, and only what a mapped superclass declares can be overridden.",
            "Remove the override."),
    FILTER_WITHOUT_CONDITION(
            "MP130", "the filter {0} has no condition, and its @FilterDef has none either.", "Add condition = ..."),
    UNKNOWN_GRAPH_ATTRIBUTE(
            "MP131", "the entity graph names {0}, and {1} has no such attribute.{2}", "Name an attribute of {1}."),
    NAMED_TWICE("MP132", "the {0} {1} is declared here and on {2}.", "Give one of them another name."),
    BAD_LISTENER(
            "MP133",
            "the callback {0} of a listener takes one argument and gives no result.",
            "Make it void, with the entity as its parameter."),
    UNSUPPORTED_TYPE(
            "MP201",
            "{0} is not a type that Hibernate stores in a column.",
            "Give it a converter (@Convert), make it @Embeddable or Serializable, or mark the attribute @Transient."),
    NOT_AN_ENUM("MP202", "{0} is marked @Enumerated, but {1} is no enum.", "Remove @Enumerated."),
    ENUMERATED_VALUE_TYPE(
            "MP249",
            "the field of {0} that is marked @EnumeratedValue holds a {1}, which is not stored as {2}.",
            "{3}."),
    NOT_A_DATE(
            "MP203",
            "{0} is marked @Temporal, but {1} is neither java.util.Date nor java.util.Calendar.",
            "Remove @Temporal: the type already says what is stored."),
    ASSOCIATION_MISSING(
            "MP204",
            "{0} refers to the entity {1} but is not marked as an association.",
            "Mark it @ManyToOne or @OneToOne, or @Transient."),
    COLLECTION_ANNOTATION_MISSING(
            "MP205",
            "{0} is a {1} but is not marked as a collection.",
            "Mark it @ElementCollection, @OneToMany or @ManyToMany, or @Transient."),
    NOT_A_COLLECTION(
            "MP206",
            "{0} is marked as a collection, but {1} is none that Hibernate can replace by its own.",
            "Declare it as java.util.Collection, List, Set or Map."),
    NOT_AN_ENTITY(
            "MP207",
            "the association refers to {0}, which is no entity.",
            "Mark {0} with @Entity, or name the entity with targetEntity."),
    ELEMENT_TYPE_UNKNOWN(
            "MP208",
            "what {0} holds is not known.",
            "Give its type arguments, or name the type with targetEntity, targetClass or @MapKeyClass."),
    WRAPPER_ARRAY("MP209", "Hibernate refuses attributes of type {0} by default.", "Use {1}."),
    BAD_CONVERTER(
            "MP210",
            "{0} is no AttributeConverter with a column type that Hibernate stores.",
            "Name a class that implements AttributeConverter<X, Y>."),
    EMBEDDABLE_CYCLE("MP211", "the embeddable {0} contains itself.", "Break the cycle, or make one of them an entity."),
    TWO_ASSOCIATIONS("MP241", "an attribute cannot be {0} and {1}.", "Keep one of the two."),
    PARENT_OUTSIDE("MP242", "@Parent on {0}: only an embeddable has a parent.", "Remove it."),
    ID_IN_ID(
            "MP243", "{0} stands inside a class that is used as @EmbeddedId: the whole of it is the id.", "Remove it."),
    CONTRADICTION("MP244", "{0} and {1} exclude each other.", "Keep one of the two."),
    MISPLACED("MP245", "{0} belongs on {1}, and Hibernate refuses it here.", "Remove it."),
    BAD_VERSION(
            "MP246",
            "{0} is marked @Version, but a {1} has no next value.",
            "Use int, long, short, or a date with a time."),
    NO_PLACEHOLDER("MP247", "the write expression has not exactly one ?.", "Write ? once, where the value goes."),
    EMBEDDED_IN_TWO_TABLES(
            "MP248",
            "the attributes of {0} lie in different tables.",
            "Put all of them into one, with the same @Column(table = ...)."),
    EMBEDDED_NAMING(
            "MP250",
            "the pattern \"{0}\" does not say once where the name of a column goes.",
            "Write @EmbeddedColumnNaming(\"{1}_%s\")."),
    SCALE_ON_FLOAT("MP212", "a scale has no meaning for a float or double.", "Remove it, or use BigDecimal."),
    PRECISION_TOO_LARGE(
            "MP213",
            "precision {0} is more than a float or double holds.",
            "State at most 15 decimal digits, or use BigDecimal."),
    TYPE_UNDECIDED(
            "MP214",
            "what {0} makes of the column is decided by {1} when the program runs.",
            "State the type with @Column(columnDefinition = ...), or use @JdbcTypeCode."),
    TYPE_CODE_UNKNOWN(
            "MP215",
            "the type code {0} names no type that a column may have in every database.",
            "Use another constant of SqlTypes, or state the type with @Column(columnDefinition = ...)."),
    TYPE_CODE_MISMATCH(
            "MP216",
            "type code {0} makes no column of {1}.",
            "Use a code for values of that kind, or state the type with @Column(columnDefinition = ...)."),
    TYPE_MISSING(
            "MP217",
            "Hibernate's dialect of {0} has no type for {1}.",
            "Use another type, or remove {0} from the dialects."),
    TIME_ZONE_AUTO(
            "MP218",
            "TimeZoneStorageType.AUTO makes one column in {0} and two in {1}.",
            "Write COLUMN or NORMALIZE_UTC, which are the same everywhere."),
    NESTED_ARRAY(
            "MP219",
            "{0} is an array of arrays, which Hibernate does not store.",
            "Make it an array of values, or a JSON document with @JdbcTypeCode(SqlTypes.JSON)."),
    TIME_ZONE_IN_COLLECTION(
            "MP220",
            "the offset of an element has no column of its own.",
            "Use another kind of @TimeZoneStorage, or an embeddable element."),
    CONVERT_FORBIDDEN(
            "MP221",
            "{0} is marked @{1}, and Hibernate converts no such attribute.",
            "Remove @Convert, or use an embeddable or another type."),
    CONVERT_EMBEDDED(
            "MP222",
            "{0} is embedded, and @Convert names no attribute of it.",
            "Name one with attributeName, or remove @Embedded to convert {0} as a whole."),
    CONVERT_NOT_EMBEDDED(
            "MP223",
            "Hibernate takes {0} for one converted value unless it is marked @Embedded.",
            "Mark it @Embedded."),
    NOT_EMBEDDABLE("MP224", "{0} is marked @{2}, but {1} is no class of attributes.", "Remove @{2}."),
    TIME_ZONE_OF_GETTER(
            "MP225",
            "{0} is read through a getter, and there Hibernate stores nothing of a time and its offset in two columns.",
            "Move the annotations to the field and add @Access(AccessType.FIELD), or use another kind of @TimeZoneStorage."),
    ID_CLASS_TYPE(
            "MP226",
            "{1}, which {0} refers to, states a type, and the id class knows nothing of it: Hibernate gives the join column another.",
            "Use @EmbeddedId with @MapsId, or let {1} state no type."),
    TIME_ZONE_COLUMN_UNUSED(
            "MP228",
            "a time stored as {0} has no column for its offset, and Hibernate refuses @TimeZoneColumn there.",
            "Remove @TimeZoneColumn, or write @TimeZoneStorage(TimeZoneStorageType.COLUMN)."),
    TYPE_NAME_TAKEN(
            "MP309",
            "the enum type {0} has the name of {1}.",
            "Rename the enum, or use @Enumerated(EnumType.STRING) without a type of its own."),
    KEY_NAME_TWICE("MP310", "two keys or indexes of table {0} are named {1}.", "Give one of them another name."),
    UNIQUE_OPTIONS(
            "MP311",
            "a unique key of table {0} has options, and in {1} it is an index, which takes none of them.",
            "Remove the options, or remove {1} from the dialects."),
    DUPLICATE_COLUMN(
            "MP301",
            "column {0} of table {1} is already mapped by {2}.",
            "Give one of them another name, or mark all but one insertable = false, updatable = false."),
    DUPLICATE_TABLE("MP302", "table {0} is already mapped by {1}.", "Give one of them another name."),
    NO_UNIQUE_COLUMNS("MP323", "the unique constraint names no columns.", "Name them with columnNames."),
    SHARED_COLUMN(
            "MP322",
            "column {0} of table {1}, which {2} maps too, is another here.",
            "Describe it alike in both: the same type, nullable or not."),
    UNKNOWN_COMMENTED(
            "MP324",
            "the comment is on {0}, and {1} has no such {2}.{3}",
            "Name a {2} as the database has it, or leave out on."),
    UNKNOWN_INDEX_COLUMN(
            "MP303",
            "the index names column {0}, and table {1} has none of that name.{2}",
            "Name a column of the table, not an attribute."),
    UNKNOWN_UNIQUE_COLUMN(
            "MP304",
            "the unique constraint names column {0}, and table {1} has none of that name.{2}",
            "Name columns of the table, not attributes."),
    INDEX_EXPRESSION(
            "MP305",
            "{0} is no column, and Hibernate indexes columns only.",
            "Name a column, or write that index in a migration by hand."),
    RESERVED_WORD(
            "MP306",
            "{0} is a reserved word in {1}.",
            "Write {2}, choose another name, or set quoting = KEYWORDS on @Database."),
    NAME_TOO_LONG("MP307", "the name {0} has {1} bytes, and PostgreSQL cuts names at {2}.", "Choose a shorter one."),
    DEFINITION_QUOTED(
            "MP308",
            "with all names quoted Hibernate quotes columnDefinition as well, which no database understands.",
            "Remove columnDefinition, or set quoting = KEYWORDS."),
    UNKNOWN_SECONDARY_TABLE(
            "MP321", "entity {1} has no table {0}.{2}", "Declare it with @SecondaryTable(name = \"{0}\") on {1}."),
    UNKNOWN_MAPPED_BY(
            "MP401",
            "mappedBy names {0}, and {1} has no such attribute.{2}",
            "Name the attribute of {1} that owns the association."),
    MAPPED_BY_AND_JOIN(
            "MP402",
            "{0} is mapped by the other side and states join columns or a join table of its own.",
            "Keep one of the two: the owning side states the columns."),
    DERIVED_ID_OF_JOINED(
            "MP444",
            "{0} has its id from {1}, and its subclasses have tables of their own, which Hibernate cannot start with.",
            "Give {0} an id of its own, or use a single table."),
    MAPS_ID_TYPE(
            "MP446",
            "{0} in the id of {1} stands for the id of {2}, which has another type.",
            "Give {0} the type of that id, and the same annotations about its type."),
    MAPS_ID_PLAIN(
            "MP447",
            "an annotation says of what type {0} in the id of {1} is, and Hibernate passes over it where @MapsId copies an"
                    + " id of several columns.",
            "Use a Java type that says it alone, or a converter, or refer to {1} without @MapsId."),
    MAPS_ID_COLUMN(
            "MP448",
            "{0} has a @Column of its own, and {1}, which stands for it by @MapsId, names no column.",
            "Remove @Column, or name the column with @JoinColumn on {1}."),
    ID_CLASS_TO_SUBCLASS(
            "MP445",
            "{0} is part of an @IdClass and refers to {1}, a subclass of an entity with an embedded id, with which Hibernate never starts.",
            "Refer to {2} instead, or use @EmbeddedId with @MapsId."),
    ID_CLASS_TO_BORROWED_ID(
            "MP452",
            "{0} is part of an @IdClass and refers to {1}, whose id is that of {2}, an embedded id"
                    + " or one of an @IdClass: Hibernate never starts with that.",
            "Refer to {2} instead, or give {1} an id of its own."),
    NAME_BESIDE_STRATEGY(
            "MP450",
            "by @MapsId, {0} names the column of {1} of the id, which Hibernate calls {2} whatever the naming strategy says, and gives the association a column {3} of its own.",
            "Write the name as the strategy makes it: @JoinColumn(name = \"{3}\")."),
    PARTITIONED_TARGET(
            "MP442",
            "table {0} has a foreign key to {1}, whose key in {2} also holds its @PartitionKey, so that the id alone is no key.",
            "Make the partition key part of the id, or write @ForeignKey(ConstraintMode.NO_CONSTRAINT)."),
    COLUMN_ON_ASSOCIATION("MP421", "{0} does not describe the column of an association.", "Use @JoinColumn instead."),
    TWO_MAP_KEYS(
            "MP422", "{0} stands beside @MapKey, which says that an attribute is the key.", "Keep one of the two."),
    ON_DELETE_WITHOUT_COLUMN(
            "MP423",
            "{0} on a one-to-many that states no join column has no foreign key that it could be about.",
            "Add @JoinColumn, or mappedBy."),
    INVERSE_ID(
            "MP424",
            "the other side owns this association, so its column cannot be the id here.",
            "Use @MapsId on the owning side, or @Id there."),
    COLLECTION_IN_ELEMENT(
            "MP425",
            "{0} is a collection inside an element of a collection.",
            "Make the element an entity with a @OneToMany to it."),
    COLUMN_ON_INVERSE(
            "MP426",
            "{0} stands on the side of a many-to-many that does not own the join table.",
            "State it on the owning side, or use @OrderBy or @MapKey."),
    MAPPED_BY_OTHER(
            "MP427",
            "mappedBy names {0} of {1}, which does not refer to {2}.{3}",
            "Name the attribute of {1} that refers to {2}."),
    UNKNOWN_MAPS_ID(
            "MP428",
            "@MapsId names {0}, and {1} has no such attribute.{2}",
            "Name the attribute of {1} that holds the key."),
    SOFT_DELETE_ON_MANY(
            "MP429", "{0} on a one-to-many marks rows that belong to the other entity.", "Put it on that entity."),
    MIXED_JOIN_COLUMNS(
            "MP430", "the join columns of one association differ in {0}.", "State the same {0} in each of them."),
    MAPPED_BY_INVERSE(
            "MP435",
            "mappedBy names {0} of {1}, which is mapped by the other side itself.",
            "Remove mappedBy from one of the two: it then owns the association."),
    COLLECTION_IN_KEY("MP440", "{0} is a collection inside a key.", "Move it to the entity."),
    KEY_OF_ITSELF(
            "MP441",
            "the key of {0} is made of the key of {1}, and that one of itself.",
            "Give one of them a key of its own."),
    JOIN_COLUMN_OF_TABLE("MP437", "{0} is not for the columns of a table between.", "Write it inside {1}."),
    REFERENCE_MISSING(
            "MP438",
            "some of the join columns of one association say what they refer to, and this one does not.",
            "Add referencedColumnName."),
    MAPPED_BY_COLLECTION(
            "MP439", "mappedBy names {0} of {1}, which is a collection.", "Name an attribute marked @OneToOne."),
    NOT_FOUND_ON_MANY(
            "MP436",
            "{0} on a one-to-many has no foreign key that it could be about.",
            "Put it on the @ManyToOne side."),
    ANY_WITHOUT_COLUMN("MP432", "{0} has no column for the key of what it refers to.", "Add {1}."),
    ANY_KEY_UNKNOWN(
            "MP433",
            "the type of the keys that {0} refers to is not known.",
            "State it with @AnyKeyJavaClass: String, a whole number, BigDecimal or UUID."),
    COLLECTION_ID_UNKNOWN(
            "MP434",
            "the type of the key of each row of {0} is not known.",
            "State it with @CollectionIdJavaClass: String, a whole number, BigDecimal or UUID."),
    UNKNOWN_REFERENCED_COLUMN(
            "MP403",
            "referencedColumnName is {0}, and table {1} has no such column.{2}",
            "Name a column of that table."),
    JOIN_COLUMN_COUNT(
            "MP404",
            "{0} join columns refer to table {1}, whose primary key has {2} columns.",
            "State one per column of the key, with referencedColumnName."),
    UNKNOWN_MAP_KEY("MP405", "@MapKey names {0}, and {1} has no such attribute.{2}", "Name an attribute of {1}."),
    MAP_KEY_OF_ASSOCIATION(
            "MP451",
            "@MapKey without a name means the id of {0}, which is the association {1}, and Hibernate finds no such key.",
            "Name another attribute of {0}: @MapKey(name = ...)."),
    MAP_KEY_OF_SEVERAL_IDS(
            "MP443",
            "@MapKey without a name means the id of {0}, which has several id attributes: {1}.",
            "Name one attribute of {0}: @MapKey(name = ...)."),
    MIXED_INHERITANCE(
            "MP501",
            "{0} states another inheritance strategy than its root {1}.",
            "State the strategy on the root alone."),
    TABLE_ON_SUBCLASS(
            "MP502",
            "{0} shares the table of {1} and cannot have one of its own.",
            "Remove @Table, or make {1} @Inheritance(strategy = InheritanceType.JOINED)."),
    BAD_DISCRIMINATOR_VALUE("MP503", "the discriminator value {0} is no {1}.", "State one with @DiscriminatorValue."),
    DUPLICATE_DISCRIMINATOR_VALUE(
            "MP504", "the discriminator value {0} stands for {1} and {2}.", "Give each class its own."),
    ROOT_ONLY("MP521", "{0} belongs to the root of the hierarchy, {1}.", "Move it there."),
    JOINED_FORMULA(
            "MP522",
            "a joined hierarchy has no use for @DiscriminatorFormula.",
            "Use @DiscriminatorColumn, or leave it out: the joined tables tell the classes apart."),
    NO_DISCRIMINATOR(
            "MP524",
            "{0} has no discriminator that @DiscriminatorOptions could be about.",
            "Remove it, or state a @DiscriminatorColumn."),
    ON_MAPPED_SUPERCLASS("MP523", "{1} is a mapped superclass and cannot have {0}.", "Put it on the entities."),
    IDENTITY_PER_CLASS(
            "MP621",
            "identity columns of several tables give the same id twice, and the entities of {0} share their ids.",
            "Use GenerationType.SEQUENCE."),
    GENERATED_NO_ID("MP622", "{0} stands on an attribute that is no id.", "Remove it, or use @Generated."),
    GENERATED_TYPE(
            "MP601",
            "generation {0} makes no values of type {1}.",
            "Use a type that fits: Long for sequences and identity, java.util.UUID for UUID."),
    UNKNOWN_GENERATOR(
            "MP602",
            "what the generator {0} needs of the schema is not known before it runs.",
            "Use GenerationType.SEQUENCE, IDENTITY or TABLE, which say it."),
    NOT_MAPPED_YET(
            "MP901",
            "{0} shapes the schema and is not mapped yet.",
            "Remove it; Cairn never ignores a mapping silently.");

    private final String code;
    private final String fact;
    private final String remedy;

    Message(String code, String fact, String remedy) {
        this.code = code;
        this.fact = fact;
        this.remedy = remedy;
    }

    /** The stable code, such as {@code MP101}. */
    public String code() {
        return code;
    }

    /** {@code MP101: fact remedy}. */
    public String text(List<String> arguments) {
        String pattern = code + ": " + fact + (remedy.isEmpty() ? "" : " " + remedy);
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.toArray());
    }
}
