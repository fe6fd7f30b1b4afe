package dev.cairn.runtime.entity;

import java.util.Objects;

/** Stands for the entity with this id where a to-one attribute is compared: the entity itself need not be loaded. */
public record ById(Object id) {

    public ById {
        Objects.requireNonNull(id, "id");
    }
}
