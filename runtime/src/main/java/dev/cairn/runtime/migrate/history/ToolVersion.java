package dev.cairn.runtime.migrate.history;

import java.util.Objects;

/** The version of Cairn that applied a migration, as its jar states it. */
final class ToolVersion {

    static final String CURRENT =
            Objects.requireNonNullElse(ToolVersion.class.getPackage().getImplementationVersion(), "development");

    private ToolVersion() {}
}
