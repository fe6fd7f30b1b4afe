package example;

import dev.cairn.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Stop {
    String place;

    int minutes;

    @Column(nullable = false)
    @Backfill("'none'")
    String remark;
}
