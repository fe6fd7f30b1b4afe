package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Evening extends Course {
    @Column(nullable = false)
    Integer hour;
}
