package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book<T> {
    @Id
    Long id;

    T title; // refused: MP201
}
