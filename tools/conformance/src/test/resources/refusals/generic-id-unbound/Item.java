package example;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Item<T> {
    @Id
    T id; // refused: MP201
}
