package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Track {
    @Id
    @Column(length = 30)
    String code;
}
