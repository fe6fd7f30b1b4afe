package dev.cairn.processor.write;

/** The packages of the runtime that generated code names. */
final class Names {

    static final String QUERY = "dev.cairn.runtime.query";
    static final String ENTITY = "dev.cairn.runtime.entity";
    static final String REPOSITORY = "dev.cairn.runtime.repository";

    private Names() {}
}
