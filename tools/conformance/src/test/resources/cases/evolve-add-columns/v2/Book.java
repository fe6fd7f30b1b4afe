package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class Book {
    @Id
    @GeneratedValue
    Long id;

    String title;

    String subtitle;

    int pages;

    boolean available;

    @Enumerated(EnumType.STRING)
    Binding binding;

    Instant published;
}
