package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
public class Note {
    @Id
    Integer id;

    @Enumerated(EnumType.STRING)
    Shop shop;

    @Enumerated(EnumType.STRING)
    Shop other;
}
