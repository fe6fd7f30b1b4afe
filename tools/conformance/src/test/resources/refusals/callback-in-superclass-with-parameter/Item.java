package example;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreUpdate;

@MappedSuperclass
public class Item {
    @Id
    Long id;

    @PreUpdate // refused: MP124
    void before(Object what) {}
}
