package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Set;

@Entity
@IdClass(SizedKey.class)
public class Sized {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long number;

    @Id
    String code;

    @ElementCollection
    Set<String> names;
}
