package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Writer")
@Table(name = "writers")
public class Novelist {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    int id;
}
