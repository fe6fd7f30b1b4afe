package example;

import dev.cairn.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "bill_state")
public class Bill {
    @Id
    @GeneratedValue
    Long id;

    @Column(table = "bill_state")
    State state;

    @Column(table = "bill_state")
    int reminders;

    @Backfill("'no'")
    @Column(table = "bill_state", nullable = false)
    String remark;
}
