package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;

@Entity
@SecondaryTable(name = "shelf_more")
public class Shelf implements Serializable {
    @Id
    Long id;

    int a;

    @Column(table = "shelf_more")
    int b;
}
