package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Chapter {
    @Id
    Long id;

    @Column(length = 1048576)
    String longest;

    @Column(length = 1048577)
    String longer;

    @Column(length = 10485761)
    String endless;
}
