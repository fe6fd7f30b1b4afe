package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@IdClass(ShelfKey.class)
@SecondaryTable(name = "more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "s")) // refused: MP404
public class Shelf {
    @Id
    Long room;

    @Id
    Long number;

    @Column(table = "more")
    String note;
}
