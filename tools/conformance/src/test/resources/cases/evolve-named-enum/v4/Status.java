package example;

import dev.cairn.annotation.RenamedFrom;

public enum Status {
    NEW,
    @RenamedFrom("PAID")
    SETTLED,
    SHIPPED,
    CANCELLED
}
