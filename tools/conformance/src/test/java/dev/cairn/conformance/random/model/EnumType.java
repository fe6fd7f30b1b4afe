package dev.cairn.conformance.random.model;

import java.util.List;

/** An enum. */
public record EnumType(String name, List<String> constants) {
    public EnumType {
        constants = List.copyOf(constants);
    }
}
