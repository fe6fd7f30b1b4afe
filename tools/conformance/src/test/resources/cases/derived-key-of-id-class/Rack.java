package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(RackKey.class)
public class Rack {
    @Id
    Long line;

    @Id
    @Column(length = 30)
    String room;
}
