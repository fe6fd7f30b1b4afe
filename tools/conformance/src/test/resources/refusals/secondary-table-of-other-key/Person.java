package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "Address") // refused: MP302
public class Person {
    @Id
    Long id;

    @Column(table = "Address")
    String town;

    @ManyToOne
    Address address;
}
