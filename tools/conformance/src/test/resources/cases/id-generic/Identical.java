package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
public class Identical {
    @Id
    @GeneratedValue(generator = "ident")
    @GenericGenerator(name = "ident", strategy = "identity")
    Long id;
}
