package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinTable(name = "book_shelf", joinColumns = @JoinColumn(name = "book_id"), inverseJoinColumns = @JoinColumn(name = "shelf_id"))
    Shelf shelf;

    @OneToOne
    @JoinTable(name = "book_cover")
    Shelf cover;

    @ManyToOne(optional = false)
    @JoinTable(name = "book_main")
    Shelf main;
}
