package dev.cairn.processor.read;

import dev.cairn.processor.model.Hibernate;
import dev.cairn.processor.model.Jpa;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The closed table of the annotations of JPA 3.2 and Hibernate 7.4: what Cairn does with each. Documentation is rendered from it;
 * an annotation of theirs that stands in neither list is refused, so that nothing that shapes the schema is ever ignored.
 */
public final class AnnotationSupport {

    /** What Cairn does with an annotation. */
    public enum Handling {
        /** It shapes the schema, and Cairn maps it. */
        MAPPED,
        /** It has no effect on the schema. */
        NO_EFFECT,
        /** It shapes the schema and is not mapped yet: a compile error. */
        REFUSED
    }

    private static final String JPA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final Map<String, Handling> TABLE = table();

    /**
     * Those without effect on the schema that Hibernate refuses in some places, and Cairn with it, or that say what rows
     * hold.
     */
    private static final Set<String> JUDGED = Set.of(
            Jpa.NAMED_ENTITY_GRAPH,
            Jpa.NAMED_ENTITY_GRAPHS,
            Jpa.ENTITY_LISTENERS,
            Jpa.NAMED_NATIVE_QUERIES,
            Jpa.NAMED_NATIVE_QUERY,
            Jpa.NAMED_QUERIES,
            Jpa.NAMED_QUERY,
            Jpa.SQL_RESULT_SET_MAPPING,
            Jpa.SQL_RESULT_SET_MAPPINGS,
            Jpa.ORDER_BY,
            Hibernate.ANY_DISCRIMINATOR_IMPLICIT_VALUES,
            Hibernate.ANY_DISCRIMINATOR_VALUE,
            Hibernate.ANY_DISCRIMINATOR_VALUES,
            Hibernate.CACHE,
            Hibernate.COLUMN_TRANSFORMER,
            Hibernate.CONCRETE_PROXY,
            Hibernate.DYNAMIC_INSERT,
            Hibernate.DYNAMIC_UPDATE,
            Hibernate.FETCH,
            Hibernate.FILTER,
            Hibernate.FILTERS,
            Hibernate.FILTER_DEF,
            Hibernate.FILTER_DEFS,
            Hibernate.FILTER_JOIN_TABLE,
            Hibernate.FILTER_JOIN_TABLES,
            Hibernate.GENERATED,
            Hibernate.IMMUTABLE,
            Hibernate.MUTABILITY,
            Hibernate.OPTIMISTIC_LOCK,
            Hibernate.SORT_COMPARATOR,
            Hibernate.BAG,
            Hibernate.override(Hibernate.FORMULA),
            Hibernate.override(Hibernate.FORMULA) + "s",
            Hibernate.override(Hibernate.JOIN_FORMULA),
            Hibernate.override(Hibernate.JOIN_FORMULA) + "s",
            Hibernate.SORT_NATURAL,
            Hibernate.SQL_DELETE,
            Hibernate.SQL_DELETE_ALL,
            Hibernate.SQL_INSERT,
            Hibernate.SQL_JOIN_TABLE_RESTRICTION,
            Hibernate.SQL_ORDER,
            Hibernate.SQL_RESTRICTION,
            Hibernate.SQL_UPDATE);

    private AnnotationSupport() {}

    /** Whether the mapping asks for an annotation. */
    static boolean isRead(String annotation, @Nullable Handling handling) {
        return handling != Handling.NO_EFFECT || JUDGED.contains(annotation);
    }

    /** The whole table, by canonical name. */
    public static Map<String, Handling> all() {
        return TABLE;
    }

    /** What is done with an annotation; null for one that is none of JPA's or Hibernate's mapping annotations. */
    static @Nullable Handling of(String annotation) {
        Handling handling = TABLE.get(annotation);
        if (handling != null) {
            return handling;
        }
        if (annotation.startsWith("org.hibernate.envers.")) {
            return Handling.REFUSED;
        }
        if (annotation.startsWith(HIBERNATE + "processing.")) {
            return Handling.NO_EFFECT;
        }
        boolean theirs = annotation.startsWith(HIBERNATE)
                || (annotation.startsWith(JPA) && !annotation.startsWith("jakarta.persistence.metamodel."));
        return theirs ? Handling.REFUSED : null;
    }

    private static Map<String, Handling> table() {
        Map<String, Handling> table = new TreeMap<>();
        put(table, Handling.MAPPED, JPA, """
            Access AssociationOverride AssociationOverrides AttributeOverride AttributeOverrides Basic CheckConstraint
            CollectionTable Column Convert Converter Converts DiscriminatorColumn DiscriminatorValue ElementCollection Embeddable
            Embedded EmbeddedId Entity Enumerated EnumeratedValue ForeignKey GeneratedValue Id IdClass Index Inheritance
            JoinColumn JoinColumns JoinTable Lob ManyToMany ManyToOne MapKey MapKeyClass MapKeyColumn MapKeyEnumerated MapKeyJoinColumn
            MapKeyJoinColumns MapKeyTemporal MappedSuperclass MapsId OneToMany OneToOne OrderColumn PrimaryKeyJoinColumn
            PrimaryKeyJoinColumns SequenceGenerator SequenceGenerators Table Temporal Transient UniqueConstraint Version
            """);
        put(table, Handling.NO_EFFECT, JPA, """
            Cacheable ColumnResult ConstructorResult EntityListeners EntityResult ExcludeDefaultListeners
            ExcludeSuperclassListeners FieldResult NamedAttributeNode NamedEntityGraph NamedEntityGraphs NamedNativeQueries
            NamedNativeQuery NamedQueries NamedQuery NamedStoredProcedureQueries NamedStoredProcedureQuery NamedSubgraph OrderBy
            PersistenceContext PersistenceContexts PersistenceProperty PersistenceUnit PersistenceUnits PostLoad PostPersist
            PostRemove PostUpdate PrePersist PreRemove PreUpdate QueryHint SqlResultSetMapping SqlResultSetMappings
            StoredProcedureParameter
            """);

        put(table, Handling.MAPPED, HIBERNATE, """
            Array Check Checks Collate ColumnDefault Comment Comments CreationTimestamp CurrentTimestamp Formula FractionalSeconds
            GeneratedColumn JavaType JdbcType JdbcTypeCode MapKeyJdbcType MapKeyJdbcTypeCode TimeZoneColumn TimeZoneStorage Type
            NaturalId Nationalized NotFound OnDelete Parent PartitionKey TenantId UpdateTimestamp UuidGenerator
            """);
        put(table, Handling.NO_EFFECT, HIBERNATE, """
            AttributeAccessor Bag BatchSize Cache Cascade ColumnTransformer ColumnTransformers ConcreteProxy
            DynamicInsert DynamicUpdate EmbeddableInstantiator EmbeddableInstantiatorRegistration
            EmbeddableInstantiatorRegistrations Fetch FetchProfile FetchProfile.FetchOverride FetchProfileOverride
            FetchProfileOverrides FetchProfiles Filter FilterDef FilterDefs FilterJoinTable FilterJoinTables Filters Generated
            HQLSelect Immutable Imported Instantiator LazyGroup MapKeyMutability Mutability NamedEntityGraph NamedEntityGraphs
            NamedNativeQueries NamedNativeQuery NamedQueries NamedQuery NaturalIdCache NaturalIdClass OptimisticLock
            OptimisticLocking ParamDef Parameter QueryCacheLayout RowId SQLDelete SQLDeleteAll SQLDeletes SQLInsert SQLInserts
            SQLJoinTableRestriction SQLOrder SQLRestriction SQLSelect SQLUpdate SQLUpdates SortComparator SortNatural Source
            SqlFragmentAlias Synchronize
            """);
        put(table, Handling.REFUSED, HIBERNATE, """
            AnyKeyJavaType AnyKeyJdbcType AnyKeyJdbcTypeCode AttributeBinderType Audited Audited.CollectionTable
            Audited.Excluded Audited.SecondaryTable Audited.SecondaryTables Audited.Table Changelog Changelog.ChangesetId
            Changelog.ModifiedEntities Changelog.Timestamp CollectionIdJavaType CollectionIdJdbcType
            CollectionIdJdbcTypeCode CollectionIdMutability CollectionIdType CollectionType CollectionTypeRegistration
            CollectionTypeRegistrations CompositeType CompositeTypeRegistration CompositeTypeRegistrations
            ConverterRegistration ConverterRegistrations
            JavaTypeRegistration JavaTypeRegistrations JdbcTypeRegistration
            JdbcTypeRegistrations JoinColumnOrFormula JoinColumnsOrFormulas ListIndexJavaType ListIndexJdbcType
            ListIndexJdbcTypeCode MapKeyCompositeType MapKeyJavaType MapKeyType NativeGenerator PropertyRef
            Struct Temporal Temporal.Excluded Temporal.HistoryPartitioning Temporal.HistoryTable
            TypeBinderType TypeRegistration TypeRegistrations ValueGenerationType
            """);
        put(table, Handling.MAPPED, HIBERNATE + "DialectOverride.", """
            Check Checks ColumnDefault ColumnDefaults GeneratedColumn GeneratedColumns
            """);
        put(table, Handling.REFUSED, HIBERNATE + "DialectOverride.", """
            DiscriminatorFormula DiscriminatorFormulas OverridesAnnotation
            """);
        put(table, Handling.NO_EFFECT, HIBERNATE + "DialectOverride.", """
            FilterDefOverrides FilterDefs FilterOverrides Filters Formula Formulas JoinFormula JoinFormulas SQLDelete
            SQLDeleteAll SQLDeleteAlls SQLDeletes SQLInsert SQLInserts SQLOrder SQLOrders SQLRestriction SQLRestrictions SQLSelect SQLSelects SQLUpdate
            SQLUpdates Version
            """);
        // How entities lie in tables and refer to one another.
        put(table, Handling.MAPPED, JPA, """
            SecondaryTable SecondaryTables TableGenerator TableGenerators
            """);
        put(table, Handling.MAPPED, HIBERNATE, """
            Any AnyDiscriminator AnyKeyJavaClass CollectionId CollectionIdJavaClass DiscriminatorFormula DiscriminatorOptions
            EmbeddedColumnNaming EmbeddedTable TargetEmbeddable
            GenericGenerator GenericGenerators JoinFormula ListIndexBase ManyToAny SoftDelete Subselect View
            """);
        put(table, Handling.NO_EFFECT, HIBERNATE, """
            AnyDiscriminatorImplicitValues AnyDiscriminatorValue AnyDiscriminatorValues IdGeneratorType SecondaryRow
            SecondaryRows
            """);
        // End of structure.
        return Collections.unmodifiableMap(table);
    }

    private static void put(Map<String, Handling> table, Handling handling, String prefix, String names) {
        for (String name : names.strip().split("\\s+")) {
            table.put(prefix + name, handling);
        }
    }
}
