package example;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
@Table(name = "base") // refused: MP523
public class Base {
    @Id
    Long id;
}
