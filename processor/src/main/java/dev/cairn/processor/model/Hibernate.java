package dev.cairn.processor.model;

/** Canonical names of Hibernate's own annotations that the mapping asks for. */
public final class Hibernate {

    private static final String P = "org.hibernate.annotations.";

    public static final String ANY = P + "Any";
    public static final String ANY_DISCRIMINATOR = P + "AnyDiscriminator";
    public static final String ANY_DISCRIMINATOR_IMPLICIT_VALUES = P + "AnyDiscriminatorImplicitValues";
    public static final String ANY_DISCRIMINATOR_VALUE = P + "AnyDiscriminatorValue";
    public static final String ANY_DISCRIMINATOR_VALUES = P + "AnyDiscriminatorValues";
    public static final String ANY_KEY_JAVA_CLASS = P + "AnyKeyJavaClass";
    public static final String ARRAY = P + "Array";
    public static final String CACHE = P + "Cache";
    public static final String CHECK = P + "Check";
    public static final String CHECKS = P + "Checks";
    public static final String COLLATE = P + "Collate";
    public static final String COLLECTION_ID = P + "CollectionId";
    public static final String COLLECTION_ID_JAVA_CLASS = P + "CollectionIdJavaClass";
    public static final String COLUMN_DEFAULT = P + "ColumnDefault";
    public static final String COLUMN_TRANSFORMER = P + "ColumnTransformer";
    public static final String COMMENT = P + "Comment";
    public static final String COMMENTS = P + "Comments";
    public static final String CONCRETE_PROXY = P + "ConcreteProxy";
    public static final String CREATION_TIMESTAMP = P + "CreationTimestamp";
    public static final String CURRENT_TIMESTAMP = P + "CurrentTimestamp";
    public static final String DISCRIMINATOR_FORMULA = P + "DiscriminatorFormula";
    public static final String DISCRIMINATOR_OPTIONS = P + "DiscriminatorOptions";
    public static final String DYNAMIC_INSERT = P + "DynamicInsert";
    public static final String DYNAMIC_UPDATE = P + "DynamicUpdate";
    public static final String EMBEDDED_COLUMN_NAMING = P + "EmbeddedColumnNaming";
    public static final String EMBEDDED_TABLE = P + "EmbeddedTable";
    public static final String FETCH = P + "Fetch";
    public static final String FILTER = P + "Filter";
    public static final String FILTERS = P + "Filters";
    public static final String FILTER_DEF = P + "FilterDef";
    public static final String FILTER_DEFS = P + "FilterDefs";
    public static final String FILTER_JOIN_TABLE = P + "FilterJoinTable";
    public static final String FILTER_JOIN_TABLES = P + "FilterJoinTables";
    public static final String FORMULA = P + "Formula";
    public static final String FRACTIONAL_SECONDS = P + "FractionalSeconds";
    public static final String GENERATED = P + "Generated";
    public static final String GENERATED_COLUMN = P + "GeneratedColumn";
    public static final String GENERIC_GENERATOR = P + "GenericGenerator";
    public static final String GENERIC_GENERATORS = P + "GenericGenerators";
    public static final String IMMUTABLE = P + "Immutable";
    public static final String JAVA_TYPE = P + "JavaType";
    public static final String JDBC_TYPE = P + "JdbcType";
    public static final String JDBC_TYPE_CODE = P + "JdbcTypeCode";
    public static final String LIST_INDEX_BASE = P + "ListIndexBase";
    public static final String MANY_TO_ANY = P + "ManyToAny";
    public static final String MAP_KEY_JDBC_TYPE = P + "MapKeyJdbcType";
    public static final String MAP_KEY_JDBC_TYPE_CODE = P + "MapKeyJdbcTypeCode";
    public static final String MUTABILITY = P + "Mutability";
    public static final String NATIONALIZED = P + "Nationalized";
    public static final String NATURAL_ID = P + "NaturalId";
    public static final String NOT_FOUND = P + "NotFound";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String OPTIMISTIC_LOCK = P + "OptimisticLock";
    public static final String PARENT = P + "Parent";
    public static final String PARTITION_KEY = P + "PartitionKey";
    public static final String SOFT_DELETE = P + "SoftDelete";
    public static final String SORT_COMPARATOR = P + "SortComparator";
    public static final String SORT_NATURAL = P + "SortNatural";
    public static final String SQL_DELETE = P + "SQLDelete";
    public static final String SQL_DELETE_ALL = P + "SQLDeleteAll";
    public static final String SQL_INSERT = P + "SQLInsert";
    public static final String SQL_JOIN_TABLE_RESTRICTION = P + "SQLJoinTableRestriction";
    public static final String SQL_ORDER = P + "SQLOrder";
    public static final String SQL_RESTRICTION = P + "SQLRestriction";
    public static final String SQL_UPDATE = P + "SQLUpdate";
    public static final String BAG = P + "Bag";
    public static final String JOIN_FORMULA = P + "JoinFormula";
    public static final String SUBSELECT = P + "Subselect";
    public static final String TARGET_EMBEDDABLE = P + "TargetEmbeddable";
    public static final String TENANT_ID = P + "TenantId";
    public static final String TIME_ZONE_COLUMN = P + "TimeZoneColumn";
    public static final String TIME_ZONE_STORAGE = P + "TimeZoneStorage";
    public static final String TYPE = P + "Type";
    public static final String UPDATE_TIMESTAMP = P + "UpdateTimestamp";
    public static final String UUID_GENERATOR = P + "UuidGenerator";

    public static final String VIEW = P + "View";

    /** What states another form of an annotation for some dialects. Several stand in a container whose name ends with an s more. */
    public static String override(String annotation) {
        return P + "DialectOverride." + annotation.substring(P.length());
    }

    private Hibernate() {}
}
