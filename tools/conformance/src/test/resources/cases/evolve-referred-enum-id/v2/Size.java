package example;

import dev.cairn.annotation.RenamedFrom;

public enum Size {
    SMALL,
    @RenamedFrom("LARGE")
    BIG
}
