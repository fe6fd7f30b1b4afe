package dev.cairn.schema.dialect.mariadb;

import dev.cairn.schema.dialect.innodb.InnoDbStatementRenderer;
import dev.cairn.schema.step.NativeColumn;

/** MariaDB's own words. */
final class MariadbWording implements InnoDbStatementRenderer.Wording {

    @Override
    public String dropCheck(String name) {
        return "drop constraint " + name;
    }

    @Override
    public String defaultValue(NativeColumn column, String value) {
        return value;
    }

    @Override
    public boolean generatedNotNull() {
        return false;
    }
}
