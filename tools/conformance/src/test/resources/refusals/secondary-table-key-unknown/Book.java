package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "r", referencedColumnName = "nope")) // refused: MP403
public class Book {
    @Id
    Long id;

    @Column(table = "more")
    String note;
}
