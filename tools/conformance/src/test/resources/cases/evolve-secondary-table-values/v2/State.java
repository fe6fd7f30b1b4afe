package example;

import dev.cairn.annotation.RenamedFrom;

public enum State {
    DRAFT,
    @RenamedFrom("SENT")
    POSTED,
    PAID
}
