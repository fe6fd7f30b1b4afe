package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    Long id;

    @Column(length = 40)
    String aisle;

    @Column(name = "shelf_no", insertable = false, updatable = false)
    Integer shelf;

    @ManyToOne
    @JoinColumn(name = "room_id")
    Room room;

    @Column(length = 13, nullable = false)
    String isbn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lent_id")
    Room lent;

    @ManyToOne
    Library owner;
}
