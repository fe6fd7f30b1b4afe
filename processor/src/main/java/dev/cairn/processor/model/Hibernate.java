package dev.cairn.processor.model;

/** Canonical names of Hibernate's own annotations that the mapping asks for. */
public final class Hibernate {

    private static final String P = "org.hibernate.annotations.";

    public static final String CHECK = P + "Check";
    public static final String CHECKS = P + "Checks";
    public static final String COLUMN_DEFAULT = P + "ColumnDefault";
    public static final String COMMENT = P + "Comment";
    public static final String CREATION_TIMESTAMP = P + "CreationTimestamp";
    public static final String CURRENT_TIMESTAMP = P + "CurrentTimestamp";
    public static final String FORMULA = P + "Formula";
    public static final String GENERATED_COLUMN = P + "GeneratedColumn";
    public static final String NATIONALIZED = P + "Nationalized";
    public static final String NATURAL_ID = P + "NaturalId";
    public static final String NOT_FOUND = P + "NotFound";
    public static final String ON_DELETE = P + "OnDelete";
    public static final String PARENT = P + "Parent";
    public static final String TENANT_ID = P + "TenantId";
    public static final String UPDATE_TIMESTAMP = P + "UpdateTimestamp";
    public static final String UUID_GENERATOR = P + "UuidGenerator";

    private Hibernate() {}
}
