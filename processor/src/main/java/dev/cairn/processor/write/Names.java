package dev.cairn.processor.write;

/** The packages of the runtime that generated code names. */
final class Names {

    static final String ATTRIBUTE = "dev.cairn.runtime.query.attribute";
    static final String CONDITION = "dev.cairn.runtime.query.condition";
    static final String ENTITY = "dev.cairn.runtime.entity";
    static final String REPOSITORY = "dev.cairn.runtime.repository";

    private Names() {}
}
