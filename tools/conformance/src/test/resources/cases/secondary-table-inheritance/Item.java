package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "item_details")
public class Item {
    @Id
    @GeneratedValue
    Long id;

    @Column(table = "item_details")
    String details;
}
