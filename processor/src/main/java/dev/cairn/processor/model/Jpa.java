package dev.cairn.processor.model;

/** Canonical names of the annotations that the mapping asks for. */
public final class Jpa {

    /** The package of the standard annotations, with the final dot. */
    public static final String PACKAGE = "jakarta.persistence.";

    public static final String ENTITY = PACKAGE + "Entity";
    public static final String EMBEDDABLE = PACKAGE + "Embeddable";
    public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
    public static final String CONVERTER = PACKAGE + "Converter";
    public static final String ID = PACKAGE + "Id";
    public static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
    public static final String VERSION = PACKAGE + "Version";
    public static final String GENERATED_VALUE = PACKAGE + "GeneratedValue";

    private Jpa() {}
}
