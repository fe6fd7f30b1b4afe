package example;

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
}
