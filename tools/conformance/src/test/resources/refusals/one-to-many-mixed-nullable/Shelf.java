package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
@IdClass(ShelfKey.class)
public class Shelf {
    @Id
    Long room;

    @Id
    Long number;

    @OneToMany
    @JoinColumn(name = "r", referencedColumnName = "room", nullable = false)
    @JoinColumn(name = "n", referencedColumnName = "number")
    List<Book> books; // refused: MP430
}
