package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Implied {
    @Id
    @TableGenerator(name = "impliedNumbers")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "impliedNumbers")
    Long id;
}
